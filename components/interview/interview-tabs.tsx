import Link from "next/link";
import { useTranslations } from "next-intl";
import { TabStrip } from "@/components/ui/tab-strip";
import { type Permission, permissions, type Role } from "@/lib/policy/table";

export type Tab = "review" | "findings" | "languages" | "people" | "publish" | "history";

/** The pages of an interview, each with the permission its door asks for. */
const tabs: { tab: Tab; path: string; permission: Permission; except?: Role }[] = [
  { tab: "review", path: "", permission: "interview.read" },
  { tab: "findings", path: "/findings", permission: "finding.read" },
  { tab: "languages", path: "/languages", permission: "publication.read" },
  { tab: "people", path: "/people", permission: "people.read" },
  // The interviewee reads what would be published where they sign it.
  { tab: "publish", path: "/publish", permission: "publication.read", except: "interviewee" },
  { tab: "history", path: "/history", permission: "publication.read" },
];

/** The ways between the pages of an interview; only those this role may open. */
export function InterviewTabs(props: { interviewId: string; role: Role; current: Tab }) {
  const t = useTranslations("common.tabs");
  const open = tabs.filter(
    ({ permission, except }) =>
      permissions[permission].roles.includes(props.role) && except !== props.role,
  );
  if (open.length < 2) return null;
  return (
    <TabStrip label={t("label")} className="flex gap-1 text-[13px]">
      {open.map(({ tab, path }) => (
        <Link
          key={tab}
          href={`/interviews/${props.interviewId}${path}`}
          aria-current={tab === props.current ? "page" : undefined}
          className="inline-flex items-center rounded-[7px] px-3 py-1.5 max-sm:px-2 pointer-coarse:min-h-11 text-ink-2 no-underline hover:text-ink aria-[current]:bg-card aria-[current]:font-[550] aria-[current]:text-ink aria-[current]:shadow-[0_0_0_1px_var(--rule)]"
        >
          {t(tab)}
        </Link>
      ))}
    </TabStrip>
  );
}
