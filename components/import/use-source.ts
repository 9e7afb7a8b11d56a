"use client";

import { useCallback, useRef, useState } from "react";
import { readFile } from "@/lib/client/read-file";
import { namePost } from "@/lib/core/import/name-post";
import {
  checkSource,
  MOST_PASSAGES,
  type ReadSource,
  type SourceProblem,
} from "@/lib/core/import/read-source";
import type { Finding } from "@/lib/core/post/finding";
import { parsePost } from "@/lib/core/post/parse-post";
import type { Post } from "@/lib/core/post/post";

/** A post that was read on this device and is not sent yet. */
export type ReadPost = { name: string; source: string; post: Post; findings: Finding[] };

export type SourceState =
  | { kind: "idle" }
  | { kind: "reading"; name: string; part: number }
  | { kind: "refused"; name: string | null; problem: SourceProblem | "several" | "unreadable" }
  | ({ kind: "ready" } & ReadPost);

/** Reads a chosen, dropped or pasted post on this device. Only the newest choice counts. */
export function useSource() {
  const [state, setState] = useState<SourceState>({ kind: "idle" });
  const newest = useRef(0);

  const take = useCallback(
    async (name: string | null, read: (onPart: (part: number) => void) => Promise<ReadSource>) => {
      newest.current += 1;
      const mine = newest.current;
      const show = (next: SourceState) => mine === newest.current && setState(next);
      const reading = (part: number) => show({ kind: "reading", name: name ?? "", part });
      reading(0);
      try {
        const { text, problem } = await read(reading);
        if (problem) return show({ kind: "refused", name, problem });
        // Lets the browser paint what is going on before a long text is taken apart.
        await new Promise((painted) => setTimeout(painted, 30));
        show(understood(name, text));
      } catch {
        // The file went away or is a folder: the person can choose again, nothing else is affected.
        show({ kind: "refused", name, problem: "unreadable" });
      }
    },
    [],
  );

  const chooseFiles = useCallback(
    (files: File[]) => {
      const file = files[0];
      if (!file) return;
      if (files.length > 1) setState({ kind: "refused", name: null, problem: "several" });
      else void take(file.name, (onPart) => readFile(file, onPart));
    },
    [take],
  );
  const pasteText = useCallback(
    (text: string) => void take(null, async () => checkSource(text)),
    [take],
  );
  const reset = useCallback(() => {
    newest.current += 1;
    setState({ kind: "idle" });
  }, []);
  return { state, chooseFiles, pasteText, reset };
}

function understood(name: string | null, source: string): SourceState {
  const { post, findings } = parsePost(source);
  if (post.passages.length > MOST_PASSAGES) return { kind: "refused", name, problem: "too-large" };
  const today = new Date().toISOString().slice(0, 10);
  return { kind: "ready", name: name ?? namePost(post, today), source, post, findings };
}
