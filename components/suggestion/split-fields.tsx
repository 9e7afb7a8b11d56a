"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk, useReview } from "@/components/review/desk-context";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { Change } from "@/lib/core/suggestion/change";
import { sentencesIn } from "@/lib/core/words/sentences-in";
import { VoiceChoice } from "./speaker-fields";

type Props = { view: PassageView; choose: (change: Change | null) => void };

/** Letters of a sentence that tell it from the others. */
const TELLING = 60;

/** Where the second part begins: at a sentence, or at the words that are selected; and who says it. */
export function SplitFields({ view, choose }: Props) {
  const t = useTranslations("review.structure");
  const { facts } = useDesk();
  const selected = useReview(({ span }) => span?.start ?? null);
  const [at, setAt] = useState<number | null>(null);
  const [label, setLabel] = useState<string | null>(null);
  const set = (place: number | null, voice: string | null) => {
    setAt(place);
    setLabel(voice);
    choose(place === null ? null : { type: "split", at: place, label: voice });
  };
  return (
    <>
      <fieldset>
        <legend>{t("title.split")}</legend>
        {placesOf(view.text, facts.language, selected).map((place) => (
          <label key={place} className="choice">
            <input
              type="radio"
              name="split"
              checked={at === place}
              onChange={() => set(place, label)}
            />
            <q lang={facts.language} dir="auto">
              {beginning(view.text.slice(place))}
            </q>
          </label>
        ))}
      </fieldset>
      <VoiceChoice
        view={view}
        legend={t("second")}
        same={t("same")}
        chosen={label}
        choose={(one) => set(at, one)}
      />
    </>
  );
}

/** Where sentences begin but the first, and where the selection does. */
function placesOf(text: string, language: string, selected: number | null): number[] {
  const starts = sentencesIn(text, language).map(({ index }) => index);
  const all = new Set([...starts, ...(selected === null ? [] : [selected])]);
  return [...all].filter((place) => place > 0 && place < text.length).sort((a, b) => a - b);
}

function beginning(text: string): string {
  const letters = [...text.trimStart()];
  return letters.length <= TELLING ? letters.join("") : `${letters.slice(0, TELLING).join("")}…`;
}
