"use client";

import { useEffect, useRef, useState } from "react";
import { type Draft, dropDraft, keepDraft, listDrafts } from "@/lib/client/device/drafts";
import { keepLate, takeLate } from "@/lib/client/device/late-drafts";
import type { FillPlace } from "@/lib/core/translation/fill-place";
import type { TranslationView } from "@/lib/core/translation/open-place";

/** Milliseconds after a keystroke until it is on the device, also while typing goes on. */
const SOON = 300;

/** A passage that is being worded, and what it is written from. */
type Worded = Pick<FillPlace, "id" | "revisionId"> & {
  originals: { id: string; digest: string }[];
};

type Page = Pick<TranslationView, "person" | "interviewId">;

/**
 * The words of a passage while they are typed: kept on the device within a second of every keystroke
 * (SECURITY.md 8) and found again later, in this page or in the review.
 * @param first what could not be saved a moment ago, and is in the field again.
 */
export function useFillDraft(page: Page, place: Worded, first: string) {
  const { person, interviewId: interview } = page;
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState(first);
  const [kept, setKept] = useState(true);
  /** Begun when the original read otherwise. */
  const [older, setOlder] = useState(false);
  const seen = seenIn(place);
  const now = useRef({ text: first, goesOn: null as string | null, dirty: false, seen });
  const written = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  function draft(): Draft {
    const { text, seen } = now.current;
    const { id: passage, revisionId } = place;
    const about = { kind: "words" as const, thread: null, span: null, revisionId, seen };
    return { id, person, interview, passage, ...about, text, at: Date.now() };
  }

  function keep(leaving = false) {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (!now.current.dirty) return;
    now.current.dirty = false;
    if (leaving && now.current.text.trim() !== "") keepLate(draft());
    written.current = keepDraft(draft(), now.current.goesOn).then(
      () => setKept(true),
      () => setKept(false), // the words are still in the field, and the page says so
    );
  }
  const keepNow = useRef(keep);
  keepNow.current = keep;

  useEffect(() => {
    let here = true;
    void newest({ person, interviewId: interview }, place.id).then((found) => {
      if (!here || !found) return;
      if (found.text === now.current.text) now.current.goesOn = found.id;
      if (now.current.text !== "") return;
      const from = found.seen ?? "";
      now.current = { text: found.text, goesOn: found.id, dirty: false, seen: from };
      setText(found.text);
      setOlder(from !== seen);
    });
    const hidden = () => document.visibilityState === "hidden" && keepNow.current(true);
    const left = () => keepNow.current(true);
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", left);
    return () => {
      here = false;
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", left);
      keepNow.current();
    };
  }, [person, interview, place.id, seen]);

  return {
    ...{ text, kept, older },
    type(words: string) {
      setText(words);
      now.current = { ...now.current, text: words, dirty: true };
      // Not begun anew by each key: who types without a pause would have nothing kept.
      timer.current ??= setTimeout(() => keep(), SOON);
    },
    /** The words are on their way. Once the server has them, what is returned lets them go from here. */
    handOver(): () => void {
      keep();
      const { goesOn } = now.current;
      return () => {
        void written.current.then(() => drop(goesOn ? [id, goesOn] : [id]));
      };
    },
  };
}

/** What of the original stands beside the field, as one text to compare. */
function seenIn({ originals }: Worded): string {
  return originals.map(({ id, digest }) => `${id} ${digest}`).join(" ");
}

/** What this person typed last of a passage on this device, in any tab. */
async function newest({ person, interviewId }: Page, passage: string): Promise<Draft | null> {
  for (const late of takeLate(person, interviewId)) {
    await keepDraft(late, null).catch(() => keepLate(late));
  }
  const drafts = await listDrafts(person, interviewId).catch(() => []);
  return drafts.findLast((one) => one.passage === passage && one.kind === "words") ?? null;
}

/**
 * What was begun of passages that are out now goes, so that no removed word lies on a device (SECURITY.md 8);
 * not so what was written since, from what is left of the original.
 */
export async function dropOut(page: Page, out: string[], left: Worded[]): Promise<void> {
  const drafts = await listDrafts(page.person, page.interviewId).catch(() => []);
  const seen = new Map(left.map((place) => [place.id, seenIn(place)]));
  const moot = drafts.filter(({ kind, passage, ...draft }) => {
    return kind === "words" && out.includes(passage) && seen.get(passage) !== draft.seen;
  });
  drop(moot.map(({ id }) => id));
}

function drop(ids: string[]): void {
  // Where nothing is kept there is nothing to drop.
  for (const id of ids) void dropDraft(id).catch(() => {});
}
