import type { PassageView } from "../../core/review/passage-view";

export type Voice = { label: string; name: string };

/** Everybody who speaks on the page, in the order in which they first do, read from the document. */
export function voicesHere(root: ParentNode): Voice[] {
  const voices = new Map<string, Voice>();
  for (const article of root.querySelectorAll<HTMLElement>("[data-passage]")) {
    const voice = voiceIn(article);
    if (voice && !voices.has(voice.label)) voices.set(voice.label, voice);
  }
  return [...voices.values()];
}

/** Who says a passage: the one who is named above it, or above what it goes on with. */
export function voiceOf(root: ParentNode, passage: string): string | null {
  let voice: string | null = null;
  for (const article of root.querySelectorAll<HTMLElement>("[data-passage]")) {
    voice = voiceIn(article)?.label ?? voice;
    if (article.dataset.id === passage) return voice;
  }
  return null;
}

function voiceIn(article: HTMLElement): PassageView["speaker"] {
  const { speaker = null } = JSON.parse(article.dataset.passage || "{}") as Partial<PassageView>;
  return speaker;
}
