import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ThreadItem } from "@/lib/core/thread/views";
import { MessageBody } from "./message-body";

type Props = { interviewId: string; item: ThreadItem };

/** One conversation in the list of all: who began it and with what, where it stands, and the way there. */
export function ThreadItemLine({ interviewId, item }: Props) {
  const t = useTranslations("threads");
  const format = useFormatter();
  const { anchor, language, original, quote, place, body, names, state, blocking } = item;
  const where = original ? "" : `?in=${language}`;
  const waits =
    state === "asked"
      ? t(blocking ? "asked" : "askedForInformation")
      : blocking && state !== "resolved" && state !== "answered"
        ? t("blocking")
        : null;
  return (
    <li className="border-rule border-t px-4 py-3.5 first:border-t-0">
      <p className="m-0 text-[13px] text-ink-2">
        <b className="font-[550] text-ink">{item.mine ? t("you") : <bdi>{item.byName}</bdi>}</b>{" "}
        <time dateTime={item.at}>
          {format.dateTime(new Date(item.at), { dateStyle: "medium", timeStyle: "short" })}
        </time>
        {" · "}
        {t("replies", { count: item.replies })}
        {waits && <span className="text-warn"> · {waits}</span>}
      </p>
      {body === "" ? (
        <p className="m-0 mt-1 text-[13px] text-ink-2">{t("erased")}</p>
      ) : (
        <p dir="auto" className="m-0 mt-1 line-clamp-4 whitespace-pre-line break-words text-[15px]">
          <MessageBody body={body} names={names} />
        </p>
      )}
      <p className="m-0 mt-1 flex flex-wrap items-baseline gap-x-3 text-[13px] text-ink-2">
        <span className="min-w-0">
          {t(place === "tray" ? "was" : "about")}{" "}
          {quote ? (
            <q lang={language} dir="auto" className="font-read">
              {quote}
            </q>
          ) : (
            t("gone")
          )}
        </span>
        <Link
          href={`/interviews/${interviewId}${where}#${anchor}`}
          className="finger whitespace-nowrap text-accent underline"
        >
          {t("go")}
          <span className="sr-only"> ({anchor})</span>
        </Link>
      </p>
    </li>
  );
}
