"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { FillPlace } from "@/lib/core/translation/fill-place";
import type { Written } from "./fill-form";

/** What could not be saved, as it was typed, and why. */
export type Failed = {
  anchor: string;
  text: string;
  problem: "stale" | "blocked" | "offline" | "other";
};

/**
 * Saves passages while the next one is written already: nobody waits for the server, and what it does not
 * take is there again, with its words.
 */
export function useFillSaves() {
  const router = useRouter();
  /** By the revision without words: should that come back, it is open again. */
  const [saved, setSaved] = useState<string[]>([]);
  /** Those of them that the server has not answered yet. */
  const [sending, setSending] = useState<string[]>([]);
  const [failed, setFailed] = useState<Record<string, Failed>>({});

  async function save(place: FillPlace, { text, saved }: Written, last: boolean) {
    const { id, anchor, revisionId, originals } = place;
    setSaved((all) => [...all, revisionId]);
    setSending((all) => [...all, revisionId]);
    setFailed(({ [id]: _, ...others }) => others);
    const seen = originals.map(({ id, digest }) => ({ id, digest }));
    const body = { revisionId, text, originals: seen };
    const sent = await sendJson("POST", `/api/v1/passages/${id}/revision`, { body });
    setSending((all) => all.filter((one) => one !== revisionId));
    if (sent.ok) saved();
    if (sent.ok && last) router.refresh();
    if (sent.ok) return;
    setFailed((others) => ({ ...others, [id]: { anchor, text, problem: problemOf(sent.code) } }));
    setSaved((all) => all.filter((one) => one !== revisionId));
    // What stands beside the field may be old.
    if (sent.code !== "offline") router.refresh();
  }
  return { saved, sending, failed, save };
}

function problemOf(code: string): Failed["problem"] {
  return code === "stale" || code === "blocked" || code === "offline" ? code : "other";
}
