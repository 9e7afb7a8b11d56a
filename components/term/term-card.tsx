"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { EverywhereView } from "@/lib/core/terms/views";
import { languageName } from "@/lib/i18n/language-name";
import { DoneNote } from "./done-note";
import { PlacesForm } from "./places-form";
import { useTakeOut } from "./use-take-out";

type Props = { view: EverywhereView; term: EverywhereView["terms"][number] };

/** One person, firm or word: how often each language names it, and taking it out. */
export function TermCard({ view, term }: Props) {
  const t = useTranslations("terms");
  const [open, setOpen] = useState(false);
  const id = useId();
  const out = useTakeOut(view.interviewId, () => setOpen(false));
  const count = term.mentions.reduce((sum, { places }) => sum + places.length, 0);
  const gone = term.mentions.reduce((sum, one) => sum + one.out, 0);
  return (
    <li className="rounded-xl border border-rule bg-card px-5 py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id={id} className="m-0 font-read text-[19px] font-semibold [overflow-wrap:anywhere]">
          <bdi>{nameIn(term, view.languages[0]?.language ?? "")}</bdi>
        </h2>
        <span className="text-[13px] text-ink-2">{t(`kind.${term.kind}`)}</span>
      </div>
      <Names term={term} />
      <p className="mt-2 mb-0 text-[14px]">
        {t("found", { count })} {t("gone", { count: gone })}
      </p>
      <Counts term={term} />
      {out.result && <DoneNote {...{ view, out }} />}
      {view.powers.redact && count > 0 && (
        <Button
          className="mt-3"
          aria-expanded={open}
          aria-describedby={id}
          onClick={() => setOpen(!open)}
        >
          {t(open ? "hide" : "look")}
        </Button>
      )}
      {open && view.powers.redact && count > 0 && <PlacesForm {...{ view, term, out }} />}
    </li>
  );
}

/** The name in the original's language, else the first one. */
function nameIn({ names }: Props["term"], language: string): string {
  return (names.find((one) => one.language === language) ?? names[0])?.name ?? "";
}

function Names({ term }: Pick<Props, "term">) {
  if (term.names.length < 2) return null;
  return (
    <p className="mt-1 mb-0 flex flex-wrap gap-x-3 text-[13px] text-ink-2">
      {term.names.map(({ language, name }) => (
        <bdi key={`${language} ${name}`} lang={language}>
          {name}
        </bdi>
      ))}
    </p>
  );
}

function Counts({ term }: Pick<Props, "term">) {
  const t = useTranslations("terms");
  const format = useFormatter();
  // A language with none of them may want a spelling of its own in the list.
  if (term.mentions.every((one) => one.places.length === 0)) return null;
  return (
    <ul className="mt-1 mb-0 flex list-none flex-wrap gap-x-4 p-0 text-[13px] text-ink-2">
      {term.mentions.map(({ language, places }) => (
        <li key={language}>
          {t("in", {
            language: languageName(format, language),
            count: places.length,
          })}
        </li>
      ))}
    </ul>
  );
}
