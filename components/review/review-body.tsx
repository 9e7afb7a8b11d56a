"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { PointedOut } from "@/components/integrity/pointed-out";
import { FirstText } from "@/components/passage/first-words";

import type { Showing } from "@/components/passage/showing";
import { HousekeepingOffer } from "@/components/queue/housekeeping-offer";
import { QueueBar } from "@/components/queue/queue-bar";
import { QueueDone } from "@/components/queue/queue-done";
import { QueueOffer } from "@/components/queue/queue-offer";
import { RulesNote } from "@/components/rules/rules-note";
import { startDesk } from "@/lib/client/review/start-desk";
import type { ReviewView } from "@/lib/core/review/passage-view";
import { ActToasts } from "./act-toasts";
import { ActionSheet } from "./action-sheet";
import { AllDone, NothingShown } from "./after-text";
import { CurrentPassage } from "./current-passage";
import { useDesk, useReview } from "./desk-context";
import { KeysHelp } from "./keys-help";
import { LivePassages } from "./live-passages";
import type { NavItem } from "./nav-items";
import { RestFoots } from "./rest-foots";
import { ReviewText } from "./review-text";
import { SectionNav } from "./section-nav";
import { StageNote } from "./stage-note";
import { TextTabs } from "./text-tabs";
import { useButtons } from "./use-buttons";
import { useKeys } from "./use-keys";
import { useMarks } from "./use-marks";
import { usePointer } from "./use-pointer";

type Props = { showing: Showing; items: NavItem[]; bar: ReactNode; view: ReviewView | null };

/** The page around the words, and what answers to pointer and keys in them. */
export function ReviewBody({ showing, items, bar, view }: Props) {
  const desk = useDesk();
  const t = useTranslations("review");
  const show = useReview((state) => state.show);
  const read = useReview((state) => state.read);
  const form = useReview((state) => state.form);
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? startDesk(desk, main.current) : undefined), [desk]);
  useButtons(main);
  useKeys();
  usePointer(main);
  useMarks(main);
  return (
    <>
      {bar}
      <div
        className="review"
        data-show={show}
        data-read={read}
        data-form={form}
        data-dir={desk.facts.direction}
        data-beside={desk.facts.beside ? "" : undefined}
      >
        <SectionNav items={items} />
        <main id="text" ref={main} aria-label={t("main")}>
          <TextTabs />
          <StageNote />
          {desk.facts.rules && (
            <RulesNote interviewId={desk.facts.interviewId} rules={desk.facts.rules} />
          )}
          <QueueOffer />
          <HousekeepingOffer />
          <QueueBar />
          <PointedOut />
          <ReviewText transcriptId={desk.facts.transcriptId} view={view} showing={showing} />
          <NothingShown />
          <QueueDone />
          <AllDone />
        </main>
      </div>
      <LivePassages showing={showing} />
      <FirstText showing={showing} />
      <CurrentPassage />
      <RestFoots showing={showing} />
      <ActionSheet />
      <KeysHelp />
      <ActToasts />
    </>
  );
}
