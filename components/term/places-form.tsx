"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { lookIn } from "@/lib/core/terms/pseudonym";
import type { EverywhereView } from "@/lib/core/terms/views";
import type { Look } from "@/lib/core/words/cut";
import { type Instead, LookChoice } from "./look-choice";
import { PlacesIn, placeKey } from "./places-in";
import type { TakeOut } from "./use-take-out";

type Props = { view: EverywhereView; term: EverywhereView["terms"][number]; out: TakeOut };

/** Every place that names it, each to choose, and what readers see instead. */
export function PlacesForm({ view, term, out }: Props) {
  const t = useTranslations("terms.places");
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [instead, setInstead] = useState<Instead>({ kind: "ellipsis", words: {} });
  const [asked, setAsked] = useState(false);
  const named = term.mentions.filter(({ places }) => places.length > 0);
  const chosen = named
    .map(({ language, places }) => {
      return { language, places: places.filter((place) => !kept.has(placeKey(place))) };
    })
    .filter(({ places }) => places.length > 0);
  const looks = chosen.map(({ language }) => ({
    language,
    look: lookOf(instead, term.id, language),
  }));
  const mentions = chosen.flatMap(({ places }) => places);

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const given = looks.flatMap(({ language, look }) => (look ? [{ language, look }] : []));
    if (given.length < looks.length) return;
    void out.take({
      looks: given,
      mentions: mentions.map(({ passageId, revisionId, start, end }) => {
        return { passageId, revisionId, start, end };
      }),
    });
  }

  return (
    <form onSubmit={send} className="mt-4 grid gap-4 border-rule border-t pt-4">
      <div className="grid gap-2">
        {named.map((one, at) => (
          <PlacesIn key={one.language} {...{ view, one, kept, setKept }} open={at === 0} />
        ))}
      </div>
      <LookChoice
        {...{ instead, setInstead }}
        looks={looks}
        asked={asked}
        languages={view.languages}
      />
      {view.languages.length > 1 && <p className="m-0 text-[13px] text-ink-2">{t("rule")}</p>}
      {out.problem && !out.result && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${out.problem}`)}
        </p>
      )}
      <div>
        <Button type="submit" kind="primary" disabled={out.busy || mentions.length === 0}>
          {out.busy ? t("taking") : t("take", { count: mentions.length })}
        </Button>
      </div>
    </form>
  );
}

function lookOf({ kind, words }: Instead, term: string, language: string): Look | null {
  if (kind === "nothing" || kind === "ellipsis") return { kind };
  const names = Object.entries(words).map(([tag, name]) => ({ language: tag, name }));
  return lookIn({ term, kind, words: names }, language);
}
