import type { ReactNode } from "react";
import type { Showing } from "@/components/passage/showing";
import type { CommentView, ThreadView } from "@/lib/core/review/passage-view";

type Props = { thread: ThreadView; showing: Showing; form: ReactNode };

/** One conversation beside its passage. Resolved ones are folded; `form` is the reply being written. */
export function ThreadCard({ thread, showing, form }: Props) {
  const { t } = showing;
  const { id, resolved, blocking, moved, comments } = thread;
  return (
    <section
      className="thread"
      aria-label={t("thread.label", { name: comments[0]?.byName ?? "" })}
      data-thread={id}
      data-resolved={resolved ? "" : undefined}
      data-start={thread.start ?? undefined}
      data-end={thread.end ?? undefined}
    >
      {(blocking || resolved || moved) && (
        <p className="facts">
          {resolved ? t("thread.resolved") : blocking && t("thread.blocking")}
          {moved && ` ${t("thread.moved")}`}
        </p>
      )}
      <ol>
        {comments.map((comment) => (
          <Comment key={comment.id} comment={comment} showing={showing} />
        ))}
      </ol>
      {comments.length > 1 && (
        <p className="replies">{t("thread.replies", { count: comments.length - 1 })}</p>
      )}
      {form ?? <ThreadButtons thread={thread} showing={showing} />}
    </section>
  );
}

function Comment({ comment, showing: { t, format } }: { comment: CommentView; showing: Showing }) {
  const { id, mine, byName, at, body } = comment;
  return (
    <li>
      <b>{mine ? t("thread.you") : <bdi>{byName}</bdi>}</b>{" "}
      <time dateTime={at}>{format.dateTime(new Date(at), moment)}</time>
      {body === "" && <p className="hint">{t("thread.erased")}</p>}
      <p dir="auto" data-comment={id} hidden={body === ""}>
        {body}
      </p>
    </li>
  );
}

const moment = {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
} as const;

function ThreadButtons({ thread, showing: { t, facts } }: Omit<Props, "form">) {
  const { id, resolved, comments } = thread;
  if (!facts.powers.comment) return null;
  const may = facts.role !== "reader" || comments[0]?.mine;
  return (
    <p className="answers">
      <button type="button" data-do="reply" data-of={id}>
        {t("thread.reply")}
      </button>
      {may && (
        <button type="button" data-do={resolved ? "reopen" : "resolve"} data-of={id}>
          {resolved ? t("thread.reopen") : t("thread.resolve")}
        </button>
      )}
    </p>
  );
}
