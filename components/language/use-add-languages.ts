"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { readFile } from "@/lib/client/read-file";
import { sendJson } from "@/lib/client/send-json";
import { asLanguage, guessLanguage, languageOfName } from "@/lib/core/import/guess-language";
import { checkSource, type ReadSource } from "@/lib/core/import/read-source";
import { type Understanding, understandingOf } from "@/lib/core/import/understanding";
import { parsePost } from "@/lib/core/post/parse-post";
import { translatedPath } from "@/lib/core/translation/translated-place";

type State =
  | "sending"
  | "done"
  | "known"
  | "too-large"
  | "not-text"
  | "empty"
  | "unreadable"
  | "offline";

/** A file on its way, by its name; a pasted text has none. */
export type AddItem = { name: string | null; state: State };

/** A post that was read here and waits for a person: it was pasted, or nothing says its language. */
export type HeldPost = {
  id: string;
  name: string | null;
  source: string;
  seen: Understanding;
  /** What it says itself, else what is offered first. */
  language: string;
  given: boolean;
};

type Original = { language: string; path: string };

/** Sends posts one after the other, so that one that is refused holds none of the others up. */
export function useAddLanguages(interviewId: string, original: Original) {
  const router = useRouter();
  const [items, setItems] = useState<AddItem[]>([]);
  const [held, setHeld] = useState<HeldPost[]>([]);
  // Grows with each pasted text that was read: its form is empty again then.
  const [pasted, setPasted] = useState(0);
  const [busy, setBusy] = useState(false);
  const path = `/api/v1/interviews/${interviewId}/transcripts`;

  const tell = (name: string | null, state: State) =>
    setItems((now) => [...now.filter((item) => item.name !== name), { name, state }]);

  async function take(name: string | null, read: ReadSource | null) {
    if (!read) return tell(name, "unreadable");
    if (read.problem) return tell(name, read.problem);
    const post = understood(name, read.text);
    if (post.given && name !== null) return await send(post, post.language);
    setItems((now) => now.filter((item) => item.name !== name));
    setHeld((now) => [...now, post]);
    if (name === null) setPasted((count) => count + 1);
  }

  async function send(post: HeldPost, language: string) {
    const { name, source } = post;
    tell(name, "sending");
    const place = name ?? translatedPath(original.path, { from: original.language, to: language });
    const body = { name: place.slice(-250), source, language };
    const sent = await sendJson("POST", path, { body });
    tell(name, sent.ok ? "done" : stateOf(sent.code));
    if (sent.ok || sent.code !== "offline") drop(post);
  }

  const drop = ({ id }: HeldPost) => setHeld((now) => now.filter((one) => one.id !== id));

  async function during(work: () => Promise<void>) {
    setBusy(true);
    await work();
    setBusy(false);
    router.refresh();
  }

  return {
    ...{ items, held: held[0] ?? null, pasted, busy, drop },
    addFiles: (files: File[]) =>
      during(async () => {
        setItems([]);
        for (const file of files) {
          tell(file.name, "sending");
          await take(file.name, await readFile(file, () => undefined).catch(() => null));
        }
      }),
    paste: (text: string) => void take(null, checkSource(text)),
    add: (post: HeldPost, language: string) => during(() => send(post, language)),
  };
}

function understood(name: string | null, source: string): HeldPost {
  const { post, findings } = parsePost(source);
  const given = asLanguage(post.language ?? "") ?? languageOfName(name ?? "");
  const language = given ?? guessLanguage("", source, "en");
  const seen = understandingOf(post, findings);
  return { id: crypto.randomUUID(), name, source, seen, language, given: given !== null };
}

function stateOf(code: string): State {
  if (code === "blocked") return "known";
  return code === "offline" || code === "too-large" ? code : "not-text";
}
