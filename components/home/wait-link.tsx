import Link from "next/link";
import { useTranslations } from "next-intl";
import type { InterviewItem, Wait } from "@/lib/core/home/interview-item";

/** Where one goes to do it. */
const pages: Record<Exclude<Wait["kind"], "drift">, string> = {
  passages: "",
  answers: "",
  sign: "/sign-off",
  publish: "/publish",
  request: "/publish",
  invite: "/people",
  findings: "/findings",
};

function pageOf(wait: Wait): string {
  if (wait.kind !== "drift") return pages[wait.kind];
  return wait.receipt ? `/receipts/${wait.receipt}` : "/publish";
}

/** The one thing an interview waits for from this person, as the way there. */
export function WaitLink({ id, wait }: { id: InterviewItem["id"]; wait: Wait }) {
  const t = useTranslations("home.wait");
  const values = { count: "count" in wait ? wait.count : 0, name: "name" in wait ? wait.name : "" };
  return (
    <Link
      href={`/interviews/${id}${pageOf(wait)}`}
      className="finger relative z-10 inline-block py-1 text-[14px] font-[550] text-accent no-underline hover:underline"
    >
      {t(wait.kind, values)}
      {wait.kind === "passages" && wait.minutes > 0 && (
        <span className="font-normal text-ink-2"> · {t("minutes", { minutes: wait.minutes })}</span>
      )}
    </Link>
  );
}
