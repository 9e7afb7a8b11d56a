"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { VoicePowers, VoiceView } from "@/lib/core/attribution/views";
import { ConfirmedList } from "./confirmed-list";
import { PlaceCount } from "./place-count";
import { ProposedList } from "./proposed-list";
import { type Told, useVoiceActs } from "./use-voice-acts";
import { VoicePlace } from "./voice-place";
import { VoicesDone } from "./voices-done";

export type VoicesDeskProps = {
  interviewId: string;
  transcriptId: string;
  language: string;
  direction: "ltr" | "rtl";
  places: VoiceView[];
  powers: VoicePowers;
};

/** One place at a time, until nothing is left to ask; what was called right stands below. */
export function VoicesDesk({ places, ...desk }: VoicesDeskProps) {
  const { acts, done, told, busy } = useVoiceActs(desk.transcriptId);
  const [later, setLater] = useState<string[]>([]);
  const open = places.filter(({ dismissed, proposed }) => !dismissed && !proposed);
  // What was put off comes again behind the others.
  const rank = ({ mark }: VoiceView) => later.lastIndexOf(mark);
  const [place] = open.toSorted((a, b) => rank(a) - rank(b));
  const head = useHead(place?.mark ?? null);
  return (
    <>
      <div ref={head} tabIndex={-1} className="outline-none">
        {place && <PlaceCount now={done + 1} of={done + open.length} />}
        <Line told={told} />
      </div>
      {place ? (
        <VoicePlace
          key={place.mark}
          {...{ place, desk, acts, busy }}
          onLater={open.length > 1 ? () => setLater([...later, place.mark]) : null}
        />
      ) : (
        <VoicesDone interviewId={desk.interviewId} asked={done + places.length > 0} />
      )}
      <ProposedList {...{ places, desk }} />
      <ConfirmedList {...{ places, desk, acts, busy }} />
    </>
  );
}

/** Who goes on to another place begins at its head, with the keyboard and with the eyes. */
function useHead(mark: string | null) {
  const head = useRef<HTMLDivElement>(null);
  const before = useRef(mark);
  useEffect(() => {
    if (before.current === mark) return;
    before.current = mark;
    head.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [mark]);
  return head;
}

/** What became of the last press. */
function Line({ told }: { told: Told }) {
  const t = useTranslations("voices");
  const problem = told === "stale" || told === "blocked" || told === "other" ? told : null;
  return (
    <>
      <p role="status" className="m-0 min-h-6 text-[13px] text-ok">
        {told && !problem && t(`told.${told}`)}
      </p>
      {problem && (
        <p role="alert" className="m-0 mb-3 text-[14px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </>
  );
}
