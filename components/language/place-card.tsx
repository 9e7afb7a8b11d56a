"use client";

import { useTranslations } from "next-intl";
import type { OpenPlace, TranslationView } from "@/lib/core/translation/open-place";
import { LinkChoice } from "./link-choice";
import { PlaceActs } from "./place-acts";
import { SaidWords } from "./said-words";

type Props = { view: TranslationView; place: OpenPlace };

/** One open place: the translation and what it may say again beside each other, and what can be done. */
export function PlaceCard({ view, place }: Props) {
  const t = useTranslations("languages.place");
  const titled = `${place.id}-title`;
  return (
    <li id={place.anchor} className="min-w-0 rounded-xl border border-rule bg-card px-5 py-4">
      <h2 id={titled} className="m-0 text-[14px] font-[550]">
        {t(`why.${place.standing}`)}
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-4 min-[760px]:grid-cols-2">
        <div>
          <p className="m-0 mb-1 text-[12px] text-ink-2">{t("here")}</p>
          <p
            lang={view.language}
            dir={view.direction}
            className="m-0 font-read text-[17px] leading-[1.6]"
          >
            {place.text}
          </p>
        </div>
        <div>
          <p className="m-0 mb-1 text-[12px] text-ink-2">{t("there")}</p>
          {place.originals.length === 0 ? (
            <p className="m-0 text-[15px] text-ink-2">{t("nothing")}</p>
          ) : (
            place.originals.map((said) => (
              <SaidWords key={said.id} said={said} original={view.original} />
            ))
          )}
        </div>
      </div>
      <PlaceActs view={view} place={place} />
      {view.powers.link && <LinkChoice view={view} place={place} />}
    </li>
  );
}
