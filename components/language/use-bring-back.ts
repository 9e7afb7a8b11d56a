"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { readSaved } from "@/lib/client/read-saved";
import { type Sent, sendJson } from "@/lib/client/send-json";

export type BringBackProblem =
  | "changed-since"
  | "nothing"
  | "other"
  | "not-ours"
  | "row"
  | "words"
  | "markup"
  | "gone"
  | "too-large"
  | "not-text"
  | "unreadable"
  | "offline";

/** A file that came back from a translator: on its way, taken, or refused and why. */
export type BroughtBack =
  | { state: "none" | "sending" | "done" }
  | { state: "refused"; problem: BringBackProblem; where: string; passages: string[] };

/** Sends what a translator gave back; the page then shows what is still open. */
export function useBringBack(transcriptId: string) {
  const router = useRouter();
  const [result, setResult] = useState<BroughtBack>({ state: "none" });

  async function bringBack(file: File) {
    setResult({ state: "sending" });
    setResult(await send(transcriptId, file));
    router.refresh();
  }
  return { result, bringBack };
}

async function send(transcriptId: string, file: File): Promise<BroughtBack> {
  const read = await readSaved(file).catch(() => ({ problem: "unreadable" as const }));
  if (read.problem) return refused(read.problem);
  const body = file.name.endsWith(".json") ? parsed(read.text) : { document: read.text };
  if (!body) return refused("not-ours");
  const sent = await sendJson("POST", `/api/v1/transcripts/${transcriptId}/bundle`, { body });
  if (sent.ok) return { state: "done" };
  return { ...refused(problemOf(sent)), where: placeIn(sent.field), passages: sent.passages };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken on the way: the same to the person as a file that was never ours.
    return null;
  }
}

function refused(problem: BringBackProblem): Extract<BroughtBack, { state: "refused" }> {
  return { state: "refused", problem, where: "", passages: [] };
}

function problemOf({ code, field }: Extract<Sent<unknown>, { ok: false }>): BringBackProblem {
  if (code === "stale") return "changed-since";
  if (code === "blocked") return "markup";
  if (code === "not-found" || code === "other-person") return "gone";
  if (code === "too-large" || code === "offline") return code;
  if (field === "transcript") return "other";
  if (field === "passages.none") return "nothing";
  if (field?.startsWith("document.row")) return "row";
  return field?.endsWith(".text") ? "words" : "not-ours";
}

/** The number of the row, or the passage, that a refusal names. */
function placeIn(field: string | null): string {
  return /(?:row |passages\.)([\w-]+)/.exec(field ?? "")?.[1] ?? "";
}
