import { type WordDiff, wordDiff } from "./word-diff";

/**
 * What changed, for reading: words that were replaced one by one are shown as one phrase for another,
 * "nine hundred" then "a little", rather than word for word. Joined, "same" and "removed" are `before`,
 * "same" and "added" are `after`.
 */
export function phraseDiff(before: string, after: string, locale: string): WordDiff[] {
  const parts = wordDiff(before, after, locale);
  const phrases: WordDiff[] = [];
  for (let at = 0; at < parts.length; ) {
    const run = runAt(parts, at);
    phrases.push(...joined(run));
    at += run.length;
  }
  return phrases;
}

/** The changes from a place on that only spaces part; a single part where there are none. */
function runAt(parts: WordDiff[], from: number): WordDiff[] {
  let end = from + 1;
  if (parts[from]?.kind === "same") return parts.slice(from, end);
  for (let at = end; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind !== "same") end = at + 1;
    else if (part.text.trim() !== "") break;
  }
  return parts.slice(from, end);
}

/** Only where something goes and something comes is it a replacement. */
function joined(run: WordDiff[]): WordDiff[] {
  const text = (kind: WordDiff["kind"]) =>
    run
      .filter((part) => part.kind === kind || part.kind === "same")
      .map((part) => part.text)
      .join("");
  const replaced = ["removed", "added"].every((kind) => run.some((part) => part.kind === kind));
  if (run.length < 3 || !replaced) return run;
  return [
    { kind: "removed", text: text("removed") },
    { kind: "added", text: text("added") },
  ];
}
