"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { readFile } from "@/lib/client/read-file";
import { type Sent, sendJson } from "@/lib/client/send-json";
import type { CorrectionView } from "@/lib/core/import/correction";
import { checkSource, type ReadSource } from "@/lib/core/import/read-source";

export type CorrectionTrouble =
  | "empty"
  | "too-large"
  | "not-text"
  | "unreadable"
  | "language"
  | "stale"
  | "gone"
  | "offline";

type Body = { name: string; source: string; language: null };

/** A corrected post on its way: read, compared, looked at, taken. */
export type CorrectionState =
  | { kind: "idle" }
  | { kind: "working"; step: "reading" | "comparing" | "taking" }
  | { kind: "refused"; trouble: CorrectionTrouble }
  | { kind: "compared"; body: Body; view: CorrectionView }
  | { kind: "taken"; view: CorrectionView };

/** Reads a corrected post on this device, asks what it would change, and has it taken when that was seen. */
export function useCorrectPost(transcriptId: string) {
  const router = useRouter();
  const [state, setState] = useState<CorrectionState>({ kind: "idle" });
  // One key for one post that was looked at: trying again after no answer must not take it twice.
  const key = useRef("");
  const path = `/api/v1/transcripts/${transcriptId}`;

  async function compare(read: () => Promise<ReadSource>) {
    setState({ kind: "working", step: "reading" });
    const { text, problem } = await read().catch(
      () => ({ problem: "unreadable", text: "" }) as const,
    );
    if (problem) return refuse(troubleOf(problem));
    setState({ kind: "working", step: "comparing" });
    const body: Body = { name: "corrected.md", source: text, language: null };
    const sent = await sendJson<CorrectionView>("POST", `${path}/comparison`, { body });
    if (!sent.ok) return refuse(troubleOfAnswer(sent));
    key.current = crypto.randomUUID();
    setState({ kind: "compared", body, view: sent.data });
  }

  async function take() {
    if (state.kind !== "compared") return;
    const { body, view } = state;
    setState({ kind: "working", step: "taking" });
    const sent = await sendJson("PUT", `${path}/source`, { body, key: key.current });
    if (sent.ok) {
      setState({ kind: "taken", view });
      return router.refresh();
    }
    // Something changed since it was looked at: the same look again says what is in the way now.
    if (sent.code === "blocked" || sent.code === "stale")
      return void compare(async () => checkSource(body.source));
    refuse(troubleOfAnswer(sent));
  }

  function refuse(trouble: CorrectionTrouble) {
    setState({ kind: "refused", trouble });
  }

  return {
    state,
    take,
    chooseFile: (file: File) => void compare(() => readFile(file, () => undefined)),
    paste: (text: string) => void compare(async () => checkSource(text)),
    reset: () => setState({ kind: "idle" }),
  };
}

function troubleOf(problem: string): CorrectionTrouble {
  if (problem === "empty" || problem === "too-large" || problem === "unreadable") return problem;
  return "not-text";
}

function troubleOfAnswer({
  code,
  field,
}: Extract<Sent<unknown>, { ok: false }>): CorrectionTrouble {
  if (code === "not-found" || code === "other-person") return "gone";
  if (code === "too-large" || code === "stale") return code;
  if (field === "language") return "language";
  return code === "bad-input" ? troubleOf(field?.replace("source.", "") ?? "") : "offline";
}
