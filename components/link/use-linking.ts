"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useState, useTransition } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { LinkedView, LinkPageView } from "@/lib/core/translation/link-page";

/** The last correction: its passage, and how everything was linked before it. */
type Correction = { passage: string; before: LinkPageView["passages"] };

/** What is taken up, where it is to lie, and what the last correction did. */
export type Linking = ReturnType<typeof useLinking>;

/** Taking a passage of the translation up, choosing what it says, and laying it down there. */
export function useLinking({ transcriptId, passages }: LinkPageView) {
  const router = useRouter();
  const [picked, setPicked] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<"blocked" | "offline" | null>(null);
  const [correction, setCorrection] = useState<Correction | null>(null);
  const [coming, startComing] = useTransition();

  function pick(id: string) {
    setPicked(id);
    setChosen(passages[id]?.originals ?? []);
    setProblem(null);
    // What can be chosen is there once this is shown: the keyboard goes on from where the passage lies now.
    const near = passages[id]?.originals[0];
    if (near) requestAnimationFrame(() => focusOn(`[data-choice="${near}"]`));
  }

  function drop() {
    const handle = picked;
    setPicked(null);
    // Back to where it was taken up from, once that is a button again.
    requestAnimationFrame(() => focusOn(`[data-pick="${handle}"]`));
  }

  function toggle(id: string) {
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  }

  async function link(passage: string, originals: string[]) {
    setBusy(true);
    setProblem(null);
    const path = `/api/v1/transcripts/${transcriptId}/passages/${passage}/links`;
    const sent = await sendJson("PUT", path, { body: { originals } });
    setBusy(false);
    if (!sent.ok) setProblem(sent.code === "offline" ? "offline" : "blocked");
    else {
      setPicked(null);
      setCorrection({ passage, before: passages });
    }
    if (sent.ok || sent.code !== "offline") startComing(() => router.refresh());
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!picked) return;
    if (event.key === "Escape") drop();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    step(event.key === "ArrowDown" ? 1 : -1);
  }

  return {
    ...{ picked, chosen, problem, busy: busy || coming },
    // Not before the page shows it: what was laid anew is read from both.
    corrected: correction && !coming ? correctedBy(correction, passages) : null,
    ...{ pick, drop, toggle, link, onKeyDown },
    forget: () => setCorrection(null),
  };
}

/** What a correction did: what its passage was linked to before, and what lies elsewhere around it since. */
function correctedBy({ passage, before }: Correction, now: LinkPageView["passages"]) {
  const others = Object.values(now).filter(({ id }) => id !== passage);
  const anew = others.filter(({ id, originals }) => {
    return originals.join(" ") !== (before[id]?.originals ?? []).join(" ");
  });
  const shaken = others.filter(
    ({ id, standing }) => standing === "unsure" && before[id]?.standing !== "unsure",
  );
  return {
    passage,
    // What was not sure would be made so by putting it back.
    before: isSure(before[passage]) ? (before[passage]?.originals ?? null) : null,
    around: [...new Set([...anew, ...shaken])].map(({ id }) => id),
  };
}

/** To the next passage of the original that can be chosen, or the one before. */
function step(by: number): void {
  const all = [...document.querySelectorAll("[data-choice]")].filter(
    (one) => one instanceof HTMLElement,
  );
  const at = all.findIndex((one) => one.contains(document.activeElement));
  all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function isSure(linked: LinkedView | undefined): boolean {
  return linked !== undefined && linked.standing !== "unsure" && linked.standing !== "unlinked";
}
