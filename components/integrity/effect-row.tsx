"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { EffectView, PlaceRef } from "@/lib/core/integrity/views";
import type { EffectListProps } from "./effect-list";
import { EffectReason } from "./effect-reason";
import { EffectRight } from "./effect-right";

type Props = { effect: EffectView; list: EffectListProps };

/** One thing that may read differently: what, where, how it reads, of what something is out. */
export function EffectRow({ effect, list }: Props) {
  const t = useTranslations("integrity");
  const [asking, setAsking] = useState(false);
  const { rule, passage, speaker, quote, because, dismissed } = effect;
  return (
    <li className="border-rule border-t px-4 py-3.5 first:border-t-0">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-[18rem]">
          <p className="m-0 text-[14px] font-[550]">{t(`rule.${rule}`)}</p>
          <p className="m-0 text-[13px] text-ink-2">
            <PlaceLink place={passage} review={list.review} />
            {speaker && (
              <>
                {" · "}
                <bdi>{speaker}</bdi>
              </>
            )}
          </p>
          {quote && (
            <p className="m-0 mt-1 [overflow-wrap:anywhere]">
              <bdi lang={list.language} className="font-read text-[16px]">
                {quote}
              </bdi>
            </p>
          )}
          <Because {...{ because, rule }} review={list.review} />
        </div>
        {list.canDismiss && !dismissed && !asking && (
          <Button onClick={() => setAsking(true)}>{t("right")}</Button>
        )}
      </div>
      {asking && !dismissed && (
        <EffectReason {...{ effect, list }} onClose={() => setAsking(false)} />
      )}
      {dismissed && <EffectRight dismissed={dismissed} list={list} />}
    </li>
  );
}

/** So many places are named; a section can have lost more. */
const MOST = 4;

type BecauseProps = { because: PlaceRef[]; rule: EffectView["rule"]; review: string };

/** Where to look at what is out; a section says it by itself. */
function Because({ because, rule, review }: BecauseProps) {
  const t = useTranslations("integrity");
  if (rule === "much-gone" || rule === "voice-gone" || rule === "negation-gone") return null;
  return (
    <p className="m-0 mt-1 text-[13px] text-ink-2">
      {t("because")}{" "}
      {because.slice(0, MOST).map((place, index) => (
        <span key={place.id}>
          {index > 0 && " · "}
          <PlaceLink {...{ place, review }} />
        </span>
      ))}
    </p>
  );
}

function PlaceLink({ place, review }: { place: PlaceRef; review: string }) {
  const t = useTranslations("integrity");
  return (
    <a
      href={`${review}#${place.anchor}`}
      className="finger inline-block py-0.5 text-accent underline underline-offset-2"
    >
      {t("place", { number: place.number })}
    </a>
  );
}
