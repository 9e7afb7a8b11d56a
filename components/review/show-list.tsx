"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { chooseShow } from "@/lib/client/review/choose-show";
import { matches } from "@/lib/client/review/entries";
import { type Show, shows } from "@/lib/client/review/facts";
import { useDesk, useReview } from "./desk-context";

/** The filters. Which one is chosen stands in the address, so that it can be kept and shared. */
export function ShowList() {
  const t = useTranslations("review.show");
  const desk = useDesk();
  const show = useReview((state) => state.show);
  const entries = useReview((state) => state.entries);
  const { role } = desk.facts;
  const offered = shows.filter((each) => {
    if (each === "first") return desk.facts.queue.length > 0;
    return role !== "reader" || each !== "out";
  });
  return (
    <div className="filters">
      <h2 id="show-heading">{t("label")}</h2>
      <ul aria-labelledby="show-heading">
        {offered.map((each) => (
          <li key={each}>
            <ShowButton
              each={each}
              on={each === show}
              count={entries.filter((entry) => matches(entry, each)).length}
            />
          </li>
        ))}
        {entries.some(({ threads }) => threads > 0) && (
          <li>
            <Link href={`/interviews/${desk.facts.interviewId}/threads`} prefetch={false}>
              {t("threads")}
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

function ShowButton({ each, on, count }: { each: Show; on: boolean; count: number }) {
  const t = useTranslations("review.show");
  const format = useFormatter();
  const desk = useDesk();
  const mine = desk.facts.powers.decide;
  return (
    <button type="button" aria-pressed={on} onClick={() => chooseShow(desk, each)}>
      <span>{t(each === "waiting" && !mine ? "waitingOther" : each)}</span>
      <small>{format.number(count)}</small>
    </button>
  );
}
