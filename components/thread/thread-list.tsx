import type { ReactNode } from "react";
import type { Showing } from "@/components/passage/showing";
import type { PassageView, ThreadView } from "@/lib/core/review/passage-view";
import { ThreadCard } from "./thread-card";

/** A reply that is being written: in which conversation, and its form. */
export type Reply = { thread: string; form: ReactNode };

type Props = { view: PassageView; showing: Showing; reply: Reply | null };

/**
 * The conversations of a passage; at its side where there is room, else under it. Those whose words are not
 * there any more lie together in a tray below, so that nobody takes them for being about what is.
 */
export function ThreadList({ view, showing, reply }: Props) {
  if (view.threads.length === 0) return null;
  const tray = view.threads.filter(({ place }) => place === "tray");
  const placed = view.threads.filter(({ place }) => place !== "tray");
  const card = (thread: ThreadView) => (
    <ThreadCard
      key={thread.id}
      thread={thread}
      showing={showing}
      form={reply?.thread === thread.id ? reply.form : null}
    />
  );
  return (
    <div className="threads">
      {placed.map(card)}
      {tray.length > 0 && (
        <section className="tray" aria-label={showing.t("thread.tray")}>
          <p className="tray-title">{showing.t("thread.tray")}</p>
          {tray.map(card)}
        </section>
      )}
    </div>
  );
}
