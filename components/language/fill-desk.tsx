"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { TranslationView } from "@/lib/core/translation/open-place";
import { FillForm } from "./fill-form";
import { FillPassed } from "./fill-passed";
import { dropOut } from "./use-fill-draft";
import { useFillSaves } from "./use-fill-saves";

/** A translation that is written here: one passage after the other, each kept by itself. */
export function FillDesk({ view }: { view: TranslationView }) {
  const t = useTranslations("languages.fill");
  const format = useFormatter();
  const { done, total, places, out } = view.fill;
  const { saved, sending, failed, save } = useFillSaves();
  const [at, setAt] = useState<string | null>(null);
  // The page still lists what was saved a moment ago.
  const open = places.filter(({ revisionId }) => !saved.includes(revisionId));
  const index = Math.max(
    0,
    open.findIndex(({ id }) => id === at),
  );
  const place = open[index];
  const unsaved = open.find(({ id }) => failed[id] && id !== place?.id);
  const known = places.filter(({ revisionId }) => {
    return saved.includes(revisionId) && !sending.includes(revisionId);
  });
  const now = Math.min(total, done + known.length);
  const { person, interviewId } = view;
  const left = view.places;
  useEffect(() => {
    void dropOut({ person, interviewId }, out, left);
  }, [person, interviewId, out, left]);
  // What has words of somebody else now, or is out, is not listed any more.
  const passed = Object.entries(failed).flatMap(([id, one]) =>
    places.some((place) => place.id === id) || out.includes(id) ? [] : [one],
  );
  if (done === total) return <FillPassed view={view} passed={passed} />;

  function go(by: number) {
    setAt(open[(index + by + open.length) % open.length]?.id ?? null);
  }

  return (
    <section
      aria-labelledby="fill-title"
      className="mb-8 rounded-xl border border-rule bg-card px-5 py-4"
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="fill-title" className="m-0 text-[17px] font-semibold">
          {t("title")}
        </h2>
        <p aria-live="polite" className="m-0 ms-auto text-[13px] text-ink-2 tabular-nums">
          {t("progress", { done: now, total })}
        </p>
      </div>
      <div
        role="img"
        aria-label={t("progress", { done: now, total })}
        className="mt-2 h-1.5 overflow-hidden rounded-full bg-rule"
      >
        <div className="h-full bg-ok" style={{ width: `${(100 * now) / Math.max(1, total)}%` }} />
      </div>
      <FillPassed view={view} passed={passed} />
      {unsaved && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {t("unsaved")}{" "}
          <button
            type="button"
            onClick={() => setAt(unsaved.id)}
            className="finger cursor-pointer border-0 bg-transparent p-0 text-danger underline"
          >
            {t("look")}
          </button>
        </p>
      )}
      {place ? (
        <FillForm
          key={`${place.id} ${failed[place.id]?.problem ?? ""}`}
          view={view}
          place={place}
          position={t("position", { at: index + 1, of: format.number(open.length) })}
          begun={at !== null}
          failed={failed[place.id] ?? null}
          onSave={(written) => {
            setAt(open[index + 1]?.id ?? open[0]?.id ?? null);
            void save(place, written, open.length === 1);
          }}
          go={open.length > 1 ? go : null}
        />
      ) : (
        <p className="mt-3 mb-0 text-[15px] text-ink-2">{t(now < total ? "elsewhere" : "done")}</p>
      )}
    </section>
  );
}
