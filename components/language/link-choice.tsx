"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { OpenPlace, TranslationView } from "@/lib/core/translation/open-place";

type Props = { view: TranslationView; place: OpenPlace };

/** Picks what the passage says again, from the original around the place where it is expected. */
export function LinkChoice({ view, place }: Props) {
  const t = useTranslations("languages");
  const passage = `/api/v1/transcripts/${view.transcriptId}/passages/${place.id}`;
  const { busy, problem, run } = useAct("PUT", `${passage}/links`);
  const known = place.originals.map(({ id }) => id);
  const [chosen, setChosen] = useState(new Set(known));
  const toggle = (id: string) =>
    setChosen(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <details className="mt-3">
      <summary className="cursor-pointer text-[13px] text-ink-2">{t("place.choose")}</summary>
      <ul className="mt-2 mb-3 grid list-none gap-1 p-0">
        {place.near.map(({ id, text }) => (
          <li key={id}>
            <label className="flex items-start gap-2.5 py-1 pointer-coarse:py-2.5">
              <input
                type="checkbox"
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
                className="mt-1 size-4 flex-none"
              />
              <span
                lang={view.original.language}
                dir={view.original.direction}
                className="line-clamp-3 font-read text-[15px]"
              >
                {text}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Button disabled={busy} onClick={() => void run({ originals: [...chosen] })}>
        {t("place.link")}
      </Button>
      {problem && (
        <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </details>
  );
}
