import type { ReactNode } from "react";
import type { Showing } from "@/components/passage/showing";
import type { PassageView } from "@/lib/core/review/passage-view";
import { ThreadCard } from "./thread-card";

/** A reply that is being written: in which conversation, and its form. */
export type Reply = { thread: string; form: ReactNode };

type Props = { view: PassageView; showing: Showing; reply: Reply | null };

/** The conversations of a passage; at its side where there is room, else under it. */
export function ThreadList({ view, showing, reply }: Props) {
  if (view.threads.length === 0) return null;
  return (
    <div className="threads">
      {view.threads.map((thread) => (
        <ThreadCard
          key={thread.id}
          thread={thread}
          showing={showing}
          form={reply?.thread === thread.id ? reply.form : null}
        />
      ))}
    </div>
  );
}
