import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { InterviewItem } from "@/lib/core/home/interview-item";
import type { InboxItem, InboxKind } from "@/lib/core/notice/inbox-item";
import { InboxLines } from "../inbox/inbox-lines";
import { WaitLink } from "./wait-link";

type Item = InterviewItem & { inbox: InboxItem[] };

/** One interview: what it is called, where it stands, who is in it, and what waits. */
export function InterviewRow({ item, now }: { item: Item; now: Date }) {
  const t = useTranslations("home");
  const format = useFormatter();
  const facts = [
    t(`stage.${item.stage}`),
    t(`role.${item.role}`),
    item.with.length > 0 && t("with", { names: format.list(item.with) }),
  ];
  return (
    <li className="relative grid gap-x-8 gap-y-1 border-rule border-t px-5 py-4 first:border-t-0 hover:bg-paper/60 has-[h3_a:focus-visible]:outline-2 has-[h3_a:focus-visible]:outline-accent sm:grid-cols-[minmax(0,1fr)_auto]">
      <h3 className="m-0 font-read text-[19px] leading-snug font-semibold [overflow-wrap:anywhere]">
        <Link
          href={`/interviews/${item.id}`}
          className="text-ink no-underline outline-none after:absolute after:inset-0"
        >
          {item.title ? (
            <span className="line-clamp-3">
              <bdi lang={item.language}>{item.title}</bdi>
            </span>
          ) : (
            <span className="text-ink-2 italic">{t("untitled")}</span>
          )}
        </Link>
      </h3>
      <div className="sm:col-start-2 sm:row-start-1 sm:justify-self-end sm:text-end">
        {item.wait && <WaitLink id={item.id} wait={item.wait} />}
      </div>
      <p className="m-0 text-[13px] text-ink-2">{facts.filter(Boolean).join(" · ")}</p>
      {item.movedAt && (
        <p className="m-0 text-[13px] text-ink-3 sm:justify-self-end">
          <time dateTime={item.movedAt}>
            {t("moved", { ago: format.relativeTime(new Date(item.movedAt), now) })}
          </time>
        </p>
      )}
      <InboxLines items={besideWait(item)} now={now} />
    </li>
  );
}

/** What the one thing that keeps others waiting says already. */
const said: Partial<Record<NonNullable<InterviewItem["wait"]>["kind"], InboxKind>> = {
  passages: "review",
  sign: "review",
  publish: "signed",
  request: "requested",
  drift: "drifted",
};

function besideWait({ wait, inbox }: Item): InboxItem[] {
  const kind = wait && said[wait.kind];
  return inbox.filter((item) => item.kind !== kind);
}
