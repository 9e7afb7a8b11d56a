"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import { type Begin, changeFor } from "@/lib/core/attribution/begin";
import type { SpokenPassage, VoiceView } from "@/lib/core/attribution/views";
import type { DifferenceBody, DifferenceEndBody, SuggestionBody } from "@/lib/core/review/api";

type Given = { label: string; apply: boolean };

export type VoiceActs = {
  /** These words are the other's: at once for an author, as a suggestion otherwise. */
  give: (place: VoiceView, begin: Begin, given: Given) => Promise<void>;
  /** It is right so. */
  confirm: (place: VoiceView) => Promise<void>;
  doubt: (dismissal: string) => Promise<void>;
};

export type Told = "given" | "proposed" | "confirmed" | "doubted" | Problem | null;
type Problem = "stale" | "blocked" | "other";

type Request = {
  method: "POST" | "DELETE";
  path: string;
  body: SuggestionBody | DifferenceBody | DifferenceEndBody;
  told: Told;
  /** How many places are done by it. */
  counts: number;
};

/** What can be done about places, how many were done since the page was opened, and what became of the last. */
export function useVoiceActs(transcriptId: string) {
  const router = useRouter();
  const [done, setDone] = useState(0);
  const [told, setTold] = useState<Told>(null);
  const [busy, setBusy] = useState(false);
  // The same try again keeps its key: what did arrive does not happen twice.
  const last = useRef({ what: "", key: "" });

  async function send({ method, path, body, told: success, counts }: Request): Promise<void> {
    const what = JSON.stringify([method, path, body]);
    if (last.current.what !== what) last.current = { what, key: crypto.randomUUID() };
    setBusy(true);
    const sent = await sendJson(method, path, { body, key: last.current.key });
    setBusy(false);
    if (sent.ok) last.current = { what: "", key: "" };
    const known = !sent.ok && (sent.code === "stale" || sent.code === "blocked") ? sent.code : null;
    setTold(sent.ok ? success : (known ?? "other"));
    if (sent.ok) setDone((before) => Math.max(0, before + counts));
    if (sent.ok || known) router.refresh();
  }

  const dismissal = `/api/v1/transcripts/${transcriptId}/dismissal`;
  const acts: VoiceActs = {
    give: async (place, begin, { label, apply }) => {
      const passage = passageOf(place, begin);
      if (!passage) return;
      const path = `/api/v1/passages/${passage.id}/suggestions`;
      const { revisionId } = passage;
      const body = { revisionId, change: changeFor(begin, label), apply };
      await send({ method: "POST", path, body, told: apply ? "given" : "proposed", counts: 1 });
    },
    confirm: async ({ mark }) => {
      const body = { difference: mark, note: null };
      await send({ method: "POST", path: dismissal, body, told: "confirmed", counts: 1 });
    },
    doubt: async (id) => {
      const body = { dismissal: id };
      await send({ method: "DELETE", path: dismissal, body, told: "doubted", counts: -1 });
    },
  };
  return { acts, done, told, busy };
}

function passageOf({ first, second }: VoiceView, begin: Begin): SpokenPassage | undefined {
  return [...first.passages, ...second.passages].find(({ id }) => id === begin.passage);
}
