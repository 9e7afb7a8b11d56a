"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { voiceOf, voicesHere } from "@/lib/client/page/voices-here";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { Change } from "@/lib/core/suggestion/change";

type Props = { view: PassageView; choose: (change: Change | null) => void };

/** Who really said it, among those who speak in the interview. */
export function SpeakerFields({ view, choose }: Props) {
  const t = useTranslations("review.structure");
  const [label, setLabel] = useState<string | null>(null);
  const [rest, setRest] = useState(false);
  const set = (one: string | null, all: boolean) => {
    setLabel(one);
    setRest(all);
    choose(one === null ? null : { type: "speaker", label: one, rest: all });
  };
  return (
    <>
      <VoiceChoice
        view={view}
        legend={t("title.speaker")}
        chosen={label}
        choose={(one) => set(one, rest)}
      />
      <label className="choice">
        <input type="checkbox" checked={rest} onChange={() => set(label, !rest)} />
        <span>{t("rest")}</span>
      </label>
    </>
  );
}

type ChoiceProps = {
  view: PassageView;
  legend: string;
  chosen: string | null;
  choose: (label: string | null) => void;
  /** What is said where nobody else is chosen; without it, somebody has to be. */
  same?: string;
};

/** The others who speak here, by name. */
export function VoiceChoice({ view, legend, chosen, choose, same }: ChoiceProps) {
  const own = voiceOf(document, view.id);
  const others = voicesHere(document).filter(({ label }) => label !== own);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {same && (
        <label className="choice">
          <input
            type="radio"
            name={legend}
            checked={chosen === null}
            onChange={() => choose(null)}
          />
          <span>{same}</span>
        </label>
      )}
      {others.map(({ label, name }) => (
        <label key={label} className="choice">
          <input
            type="radio"
            name={legend}
            checked={chosen === label}
            onChange={() => choose(label)}
          />
          <span dir="auto">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
