import { useTranslations } from "next-intl";
import type { InterviewItem } from "@/lib/core/home/interview-item";
import type { InboxItem } from "@/lib/core/notice/inbox-item";
import { InterviewRow } from "./interview-row";

type Mine = InterviewItem & { inbox: InboxItem[] };
type Group = "waiting" | "running" | "finished";
const groups: Group[] = ["waiting", "running", "finished"];

function groupOf({ wait, stage, inbox }: Mine): Group {
  if (wait || inbox.some(({ waits }) => waits)) return "waiting";
  return stage === "published" || stage === "withdrawn" ? "finished" : "running";
}

/** A person's interviews: what waits for them first, what is finished last. */
export function InterviewList({ items, now }: { items: Mine[]; now: Date }) {
  const t = useTranslations("home.groups");
  return groups.map((group) => {
    const members = items.filter((item) => groupOf(item) === group);
    if (members.length === 0 && group === "waiting") {
      return (
        <p key={group} className="m-0 mb-7 text-[15px] text-ink-2">
          {t("nothing")}
        </p>
      );
    }
    if (members.length === 0) return null;
    return (
      <section key={group} aria-labelledby={`group-${group}`} className="mb-9">
        <h2 id={`group-${group}`} className="m-0 mb-2.5 text-[13px] font-semibold text-ink-2">
          {t(group)}
        </h2>
        <ul className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0">
          {members.map((item) => (
            <InterviewRow key={item.id} {...{ item, now }} />
          ))}
        </ul>
      </section>
    );
  });
}
