import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Begin, guessedBegin } from "@/lib/core/attribution/begin";
import type { Beside, VoiceView } from "@/lib/core/attribution/views";
import { SpokenWords } from "./spoken-words";
import type { VoiceActs } from "./use-voice-acts";
import { VoiceBar } from "./voice-bar";
import type { VoicesDeskProps } from "./voices-desk";

type Props = {
  place: VoiceView;
  desk: Omit<VoicesDeskProps, "places">;
  acts: VoiceActs;
  busy: boolean;
  onLater: (() => void) | null;
};

/** A place: what came before, the two turns with the doubtful words marked, what follows, and what to say. */
export function VoicePlace({ place, desk, acts, busy, onLater }: Props) {
  const t = useTranslations("voices");
  const { powers, language, direction, interviewId } = desk;
  const may = powers.apply || powers.suggest;
  const [begin, setBegin] = useState<Begin | null>(() => (may ? guessedBegin(place) : null));
  const [to, setTo] = useState(place.others[0]?.label ?? "");
  const words = { language, direction, begin, onBegin: may ? setBegin : null };
  const anchor = place.first.passages[0]?.anchor ?? "";
  return (
    <section aria-label={t("place")}>
      <p className="m-0 mb-3 text-[14px] text-ink-2">
        {t(`why.${whyOf(place)}`, { name: place.first.name })}
      </p>
      <Aside beside={place.before} {...{ language, direction }} />
      <fieldset className="m-0 divide-y divide-rule overflow-hidden rounded-xl border border-rule-2 bg-card p-0 shadow-sm">
        <legend className="sr-only">{t("where")}</legend>
        <SpokenWords turn={place.first} {...words} />
        <SpokenWords turn={place.second} {...words} />
      </fieldset>
      <Aside beside={place.after} {...{ language, direction }} />
      <p className="m-0 mt-2 text-[13px]">
        <Link
          href={`/interviews/${interviewId}#${anchor}`}
          className="finger text-accent underline"
        >
          {t("inText")}
        </Link>
      </p>
      <VoiceBar {...{ place, powers, begin, to, setTo, acts, busy, onLater }} />
    </section>
  );
}

function whyOf({ reasons }: VoiceView) {
  if (reasons.includes("answer")) return "answer";
  return reasons.includes("question") ? "question" : "twice";
}

type AsideProps = { beside: Beside | null; language: string; direction: "ltr" | "rtl" };

/** What stands beside the place, quietly. */
function Aside({ beside, language, direction }: AsideProps) {
  if (!beside?.words) return null;
  return (
    <div className="px-4 py-3 text-ink-3 sm:px-5">
      <b className="text-[12px] font-semibold">{beside.name}</b>
      <p
        lang={language}
        dir={direction}
        className="m-0 font-read text-[15px] leading-[1.6] [overflow-wrap:anywhere]"
      >
        {beside.words}
      </p>
    </div>
  );
}
