import type { BesideText, BesideWords } from "@/lib/core/review/passage-view";
import { directionOf } from "@/lib/core/translation/direction";
import type { ReviewRows } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { viewingOf } from "./viewing";
import { viewsOf } from "./views-of";

type Shown = { id: string }[];

/**
 * Another language beside the one that is read, passage by passage, as who looks may see it. What nothing
 * here says stands beside the passage before it. Null without another one.
 * @param shown what who looks sees of the one that is read.
 */
export function besideOf(
  grant: Grant,
  { rows, other, shown }: { rows: ReviewRows; other: ReviewRows | null | undefined; shown: Shown },
): BesideText | null {
  const language = other?.transcript.language;
  if (!other || !language || language === rows.transcript.language) return null;
  const partners = partnersOf(rows, other, shown);
  const words: Record<string, BesideWords[]> = {};
  const [first] = shown;
  let last = first?.id ?? "";
  for (const { id, text, out } of viewsOf(viewingOf(grant, other))) {
    const here = partners.get(id);
    const at = here ?? last;
    words[at] = [...(words[at] ?? []), { id, text, out: out !== null, alone: !here }];
    last = at;
  }
  const linked = grant.also("removed.read") ? translationOf(rows, other) : null;
  return { language, direction: directionOf(language), linked, words };
}

function translationOf(...[one, other]: [ReviewRows, ReviewRows]): string | null {
  if (one.transcript.original) return other.transcript.id;
  return other.transcript.original ? one.transcript.id : null;
}

/** For passages of the other transcript the first passage of this one that says the same. */
function partnersOf(rows: ReviewRows, other: ReviewRows, shown: Shown): Map<string, string> {
  const own = saidIn(rows);
  const places = new Map<string, string>();
  for (const { id } of shown) {
    for (const said of own.get(id) ?? []) if (!places.has(said)) places.set(said, id);
  }
  const partners = new Map<string, string>();
  for (const [id, originals] of saidIn(other)) {
    const partner = originals.map((said) => places.get(said)).find((one) => one !== undefined);
    if (partner) partners.set(id, partner);
  }
  return partners;
}

/** The passages of the original that each passage says again; of the original itself its own. */
function saidIn({ transcript }: ReviewRows): Map<string, string[]> {
  return new Map(
    transcript.passages.map(({ id, originals }) => [
      id,
      transcript.original ? [id] : originals.map(({ originalId }) => originalId),
    ]),
  );
}
