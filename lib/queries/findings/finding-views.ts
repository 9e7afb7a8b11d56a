import "server-only";
import type { FindingView } from "@/lib/core/finding/finding-view";
import { quoteOf } from "@/lib/core/finding/quote-of";
import type { Finding, FindingRule } from "@/lib/core/post/finding";
import { parsePost } from "@/lib/core/post/parse-post";
import type { FindingRow } from "@/lib/db/findings";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";

/**
 * Findings with the words they are about, read anew from the imported post: rows hold places only. A
 * place of which something is taken out shows no word (PITFALLS a).
 */
export function findingViews(rows: ReviewRows, findings: FindingRow[]): FindingView[] {
  const states = [...statesOf(rows).values()];
  const details = detailsOf(rows, findings);
  return findings.map((row, at) => {
    const number = states.findIndex(({ passage }) => passage.key === row.passageKey);
    const about = states.filter(({ passage }) =>
      number >= 0 ? passage.key === row.passageKey : passage.block === row.block,
    );
    const closed = about.some(({ look, cuts }) => look !== null || cuts.length > 0);
    const changed = about.some(({ revision }) => revision.number > 1);
    const detail = closed || changed ? null : (details[at] ?? null);
    return {
      id: row.id,
      rule: row.rule as FindingRule,
      passage: row.passageKey,
      number: number < 0 ? null : number + 1,
      speaker: speakerOf(rows, states[number]),
      detail,
      quote: closed ? null : quote(rows, row, { state: states[number], detail }),
      changed,
      note: row.note,
      dismissed: dismissedOf(rows, row),
    };
  });
}

/** What the parser says about the same places now; it may have learnt since the import. */
function detailsOf(rows: ReviewRows, findings: FindingRow[]): (string | null)[] {
  const source = rows.post.blocks.map((block) => block.source).join("");
  const left = new Map<string, string[]>();
  for (const { rule, passage, block, detail } of parsePost(source).findings) {
    const place = placeOf({ rule, passage, block });
    left.set(place, [...(left.get(place) ?? []), detail]);
  }
  return findings.map(({ rule, passageKey, block }) => {
    const found = left.get(placeOf({ rule, passage: passageKey, block }));
    return found?.shift() || null;
  });
}

function placeOf({ rule, passage, block }: Omit<Finding, "detail" | "rule"> & { rule: string }) {
  return `${rule} ${passage} ${block}`;
}

function speakerOf({ post }: ReviewRows, state: PassageState | undefined): string | null {
  const speaker = post.speakers[state?.passage.speaker ?? -1];
  return speaker ? (speaker.name ?? speaker.label) : null;
}

type About = { state: PassageState | undefined; detail: string | null };

function quote(rows: ReviewRows, row: FindingRow, { state, detail }: About): string | null {
  const block = row.block === null ? undefined : rows.post.blocks[row.block];
  const text = state?.text ?? block?.source;
  return text ? quoteOf(row.rule as FindingRule, text, detail) : null;
}

function dismissedOf(rows: ReviewRows, row: FindingRow): FindingView["dismissed"] {
  if (!row.dismissedAt) return null;
  const person = rows.participants.find(({ id }) => id === row.dismissedBy);
  return { at: row.dismissedAt.toISOString(), byName: person?.name ?? "" };
}
