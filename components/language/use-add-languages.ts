"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { readFile } from "@/lib/client/read-file";
import { sendJson } from "@/lib/client/send-json";
import { guessLanguage } from "@/lib/core/import/guess-language";

type State = "sending" | "done" | "known" | "too-large" | "not-text" | "unreadable" | "offline";

/** A file on its way, by its name. */
export type AddItem = { name: string; state: State };

/** Sends posts one after the other, so that one that is refused holds none of the others up. */
export function useAddLanguages(interviewId: string) {
  const router = useRouter();
  const [items, setItems] = useState<AddItem[]>([]);
  const [busy, setBusy] = useState(false);

  async function add(files: File[]) {
    if (files.length === 0) return;
    setBusy(true);
    setItems(files.map(({ name }) => ({ name, state: "sending" })));
    for (const file of files) {
      const state = await send(interviewId, file);
      setItems((now) => now.map((item) => (item.name === file.name ? { ...item, state } : item)));
    }
    setBusy(false);
    router.refresh();
  }
  return { items, busy, add };
}

async function send(interviewId: string, file: File): Promise<State> {
  const read = await readFile(file, () => undefined).catch(() => null);
  if (!read) return "unreadable";
  if (read.problem) return read.problem === "too-large" ? "too-large" : "not-text";
  const language = guessLanguage(file.name, read.text, "en");
  const body = { name: file.name.slice(-250), source: read.text, language };
  const path = `/api/v1/interviews/${interviewId}/transcripts`;
  const sent = await sendJson("POST", path, { body });
  if (sent.ok) return "done";
  if (sent.code === "blocked") return "known";
  return sent.code === "offline" || sent.code === "too-large" ? sent.code : "not-text";
}
