import type { ReactNode } from "react";
import type { Showing } from "@/components/passage/showing";
import type { CommentView, ThreadView } from "@/lib/core/review/passage-view";
import { otherVisibilities } from "@/lib/core/thread/visibility";
import { MessageBody } from "./message-body";

type Props = { thread: ThreadView; showing: Showing; form: ReactNode };

/** One conversation beside its passage. Resolved ones are folded; `form` is the reply being written. */
export function ThreadCard({ thread, showing, form }: Props) {
  const { t } = showing;
  const { id, resolved, place, was, comments } = thread;
  const waits = waitsFor(thread);
  return (
    <section
      className="thread"
      aria-label={t("thread.label", { name: comments[0]?.byName ?? "" })}
      data-thread={id}
      data-resolved={resolved ? "" : undefined}
      data-start={thread.start ?? undefined}
      data-end={thread.end ?? undefined}
    >
      {(waits || place === "changed") && (
        <p className="facts">
          {waits && t(`thread.${waits}`)}
          {place === "changed" && ` ${t("thread.moved")}`}
        </p>
      )}
      {was !== null && (
        <p className="was">
          {t("thread.was")}{" "}
          <q lang={showing.facts.language} dir="auto" data-was={id}>
            {was}
          </q>
        </p>
      )}
      <Sees thread={thread} showing={showing} />
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

/** What a conversation still needs, if anything. */
function waitsFor({ state, blocking, query }: ThreadView) {
  if (state === "resolved") return "resolved";
  if (state === "asked") return blocking ? "asked" : "askedForInformation";
  if (query) return "answered";
  return blocking ? "blocking" : null;
}

/** Who sees it; its maker can show it to more people, or to fewer while nobody answered. */
function Sees({ thread, showing: { t, facts } }: Omit<Props, "form">) {
  const { id, visibility, mine, comments, query, blocking } = thread;
  const answered = comments.some((comment) => !comment.mine);
  const others = otherVisibilities({ visibility, wants: query || blocking, answered });
  const label = t(`thread.sees.${visibility}`);
  if (!mine || !facts.powers.comment || others.length === 0) return <p className="sees">{label}</p>;
  return (
    <details className="sees">
      <summary>{label}</summary>
      {others.map((one) => (
        <button key={one} type="button" data-do="show" data-of={id} data-to={one}>
          {t(`thread.show.${one}`)}
        </button>
      ))}
    </details>
  );
}

function Comment({ comment, showing: { t, format } }: { comment: CommentView; showing: Showing }) {
  const { id, mine, byName, at, body, names } = comment;
  return (
    <li>
      <b>{mine ? t("thread.you") : <bdi>{byName}</bdi>}</b>{" "}
      <time dateTime={at}>{format.dateTime(new Date(at), moment)}</time>
      {body === "" && <p className="hint">{t("thread.erased")}</p>}
      <p dir="auto" data-comment={id} hidden={body === ""}>
        <MessageBody body={body} names={names} />
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
  const { id, resolved, resolvable } = thread;
  if (!facts.powers.comment) return null;
  return (
    <p className="answers">
      <button type="button" data-do="reply" data-of={id}>
        {t("thread.reply")}
      </button>
      {resolvable && (
        <button type="button" data-do={resolved ? "reopen" : "resolve"} data-of={id}>
          {resolved ? t("thread.reopen") : t("thread.resolve")}
        </button>
      )}
    </p>
  );
}
