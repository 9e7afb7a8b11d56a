"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { EverywhereView } from "@/lib/core/terms/views";
import { box, draftOf, missingIn, type TermDraft, writtenIn } from "./name-draft";

export type ListProblem = "stale" | "bad-input" | "offline" | "other";

/** A list of names that is being written, and keeping it. What somebody else kept meanwhile is not lost. */
export function useNameList(view: EverywhereView, done: () => void) {
  const router = useRouter();
  const path = `/api/v1/interviews/${view.interviewId}/terms`;
  const first = view.terms.length > 0 ? view.terms : view.proposals;
  const [drafts, setDrafts] = useState<TermDraft[]>(() => first.map(draftOf));
  const [seen, setSeen] = useState(view.seen);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ListProblem | null>(null);

  function change(key: string, to: (draft: TermDraft) => TermDraft) {
    setDrafts((all) => all.map((one) => (one.key === key ? to(one) : one)));
  }

  async function keep() {
    setBusy(true);
    setProblem(null);
    const sent = await sendJson("PUT", path, { body: { seen, terms: writtenIn(drafts) } });
    if (!sent.ok && sent.code === "stale") await takeTheirs();
    setBusy(false);
    if (!sent.ok) return setProblem(problemOf(sent.code));
    done();
    router.refresh();
  }

  async function takeTheirs() {
    const answer = await fetch(path).catch(() => null);
    if (!answer?.ok) return;
    const theirs: EverywhereView = await answer.json();
    setDrafts((all) => [...all, ...missingIn(all, theirs.terms)]);
    setSeen(theirs.seen);
  }

  return {
    ...{ drafts, busy, problem, change, keep },
    add: (language: string) => {
      const names = [box(language)];
      setDrafts((all) => [...all, { key: crypto.randomUUID(), kind: "person", names }]);
    },
    drop: (key: string) => setDrafts((all) => all.filter((one) => one.key !== key)),
  };
}

function problemOf(code: string): ListProblem {
  return code === "stale" || code === "bad-input" || code === "offline" ? code : "other";
}
