"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { TranslationView } from "@/lib/core/translation/open-place";
import { FillForm } from "./fill-form";

/** A translation that is written here: one passage after the other, each kept by itself. */
export function FillDesk({ view }: { view: TranslationView }) {
  const t = useTranslations("languages.fill");
  const format = useFormatter();
  const router = useRouter();
  const { done, total, places } = view.fill;
  const [kept, setKept] = useState<string[]>([]);
  const [at, setAt] = useState<string | null>(null);
  // The page still lists what was kept a moment ago.
  const open = places.filter(({ id }) => !kept.includes(id));
  const index = Math.max(
    0,
    open.findIndex(({ id }) => id === at),
  );
  const place = open[index];
  const now = Math.min(total, done + places.length - open.length);
  if (done === total) return null;

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
      {place ? (
        <FillForm
          key={place.id}
          view={view}
          place={place}
          position={t("position", { at: index + 1, of: format.number(open.length) })}
          begun={at !== null || kept.length > 0}
          onKept={() => {
            setAt(open[index + 1]?.id ?? null);
            setKept((before) => [...before, place.id]);
            if (open.length === 1) router.refresh();
          }}
          go={open.length > 1 ? go : null}
        />
      ) : (
        <p className="mt-3 mb-0 text-[15px] text-ink-2">{t(now < total ? "elsewhere" : "done")}</p>
      )}
    </section>
  );
}
