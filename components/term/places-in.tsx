"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { EverywhereView, MentionsIn, MentionView } from "@/lib/core/terms/views";
import { languageName } from "@/lib/i18n/language-name";

type Props = {
  view: EverywhereView;
  one: MentionsIn;
  /** Places that are not to go, by their key. */
  kept: ReadonlySet<string>;
  setKept: (kept: ReadonlySet<string>) => void;
  open: boolean;
};

/** Tells a place from all others. */
export function placeKey({ passageId, start }: MentionView): string {
  return `${passageId} ${start}`;
}

/** The places of one language, each with its sentence and a box. */
export function PlacesIn({ view, one: { language, places }, kept, setKept, open }: Props) {
  const t = useTranslations("terms.places");
  const format = useFormatter();
  const name = languageName(format, language);
  const direction = view.languages.find((each) => each.language === language)?.direction ?? "ltr";
  const keys = places.map(placeKey);
  const chosen = keys.filter((key) => !kept.has(key)).length;
  const turn = (some: string[], on: boolean) => {
    const next = new Set(kept);
    for (const key of some) on ? next.delete(key) : next.add(key);
    setKept(next);
  };
  return (
    <details open={open} className="rounded-lg border border-rule px-4 py-2">
      <summary className="cursor-pointer py-1 text-[14px] pointer-coarse:py-2.5">
        <b className="font-[550]">{name}</b>{" "}
        <span className="text-ink-2">{t("of", { chosen, all: places.length })}</span>
      </summary>
      <Button kind="quiet" className="-ms-3.5" onClick={() => turn(keys, chosen === 0)}>
        {t(chosen === 0 ? "all" : "none")}
      </Button>
      <ul className="m-0 list-none p-0">
        {places.map((place) => (
          <Place
            key={placeKey(place)}
            {...{ place, language, direction }}
            chosen={!kept.has(placeKey(place))}
            choose={(on) => turn([placeKey(place)], on)}
          />
        ))}
      </ul>
    </details>
  );
}

type PlaceProps = {
  place: MentionView;
  language: string;
  direction: "ltr" | "rtl";
  chosen: boolean;
  choose: (on: boolean) => void;
};

function Place({ place, language, direction, chosen, choose }: PlaceProps) {
  return (
    <li className="border-rule border-t first:border-t-0">
      <label className="flex items-start gap-3 py-2.5" dir={direction}>
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ target }) => choose(target.checked)}
          className="mt-1.5 size-4 shrink-0"
        />
        <span
          lang={language}
          className="min-w-0 font-read text-[16px] leading-[1.6] [overflow-wrap:anywhere]"
        >
          {place.before}
          <mark className="rounded bg-ins px-0.5 text-ink">{place.form}</mark>
          {place.after}
        </span>
      </label>
    </li>
  );
}
