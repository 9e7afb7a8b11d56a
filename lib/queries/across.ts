import "server-only";
import { directionOf } from "@/lib/core/translation/direction";
import type { AcrossView, BesideView } from "@/lib/core/translation/views";
import type { Span } from "@/lib/core/words/segments";
import { type PassageState, shownText, statesOf } from "@/lib/db/passage-state";
import { loadEveryTranscript, type ReviewRows } from "@/lib/db/review";
import { listTerms } from "@/lib/db/terms";
import type { Grant } from "@/lib/policy/grant";
import { candidatesIn, type Placed } from "./candidates";

/**
 * What says the same as a passage in every other language: what follows it when it is taken out; with a span
 * of it, also where in each that may be said. Null when the interview has no such passage.
 */
export async function readAcross(
  grant: Grant<"removed.read">,
  passageId: string,
  span: Span | null = null,
): Promise<AcrossView | null> {
  const all = await loadEveryTranscript(grant);
  const [original] = all;
  const here = all.find((rows) => idsOf(rows).has(passageId));
  if (!here) return null;
  const links = linksOf(all);
  const own = here === original ? [passageId] : said(links, passageId);
  const from = { rows: here, state: statesOf(here).get(passageId) };
  const asked = span && from.state ? within(span, from.state) : null;
  const terms = asked ? await listTerms(grant) : [];
  const candidates = (to: Placed) =>
    asked && from.state ? candidatesIn(asked, { ...from, state: from.state }, to, terms) : [];
  const texts = all
    .filter((rows) => rows !== here)
    .map((rows) => {
      const { language, original: first } = rows.transcript;
      const wanted = new Map(
        first ? own.map((id) => [id, sureOf(links, passageId, id)]) : again(links, own, rows),
      );
      const states = [...statesOf(rows).values()].filter(({ id }) => wanted.has(id));
      const passages = states.map((state) => ({
        ...beside(state, wanted.get(state.id) ?? 0),
        candidates: candidates({ rows, state }),
      }));
      return { language, direction: directionOf(language), original: first, passages };
    });
  return { texts };
}

type Link = { passageId: string; originalId: string; sure: number };

/** The part of a span that the passage has; whoever asks may name any numbers. */
function within({ start, end }: Span, { text }: PassageState): Span | null {
  return start < text.length ? { start, end: Math.min(end, text.length) } : null;
}

function idsOf({ transcript }: ReviewRows): Set<string> {
  return new Set(transcript.passages.map(({ id }) => id));
}

function linksOf(all: ReviewRows[]): Link[] {
  return all.flatMap(({ transcript }) => transcript.passages.flatMap((row) => row.originals));
}

function said(links: Link[], passageId: string): string[] {
  return links.filter((link) => link.passageId === passageId).map((link) => link.originalId);
}

function sureOf(links: Link[], passageId: string, originalId: string): number {
  const link = links.find((one) => one.passageId === passageId && one.originalId === originalId);
  return link?.sure ?? 0;
}

/** What says one of these again in a translation, each with its least sure link. */
function again(links: Link[], originals: string[], rows: ReviewRows): [string, number][] {
  const ids = idsOf(rows);
  const found = links.filter(
    (link) => ids.has(link.passageId) && originals.includes(link.originalId),
  );
  const sure = new Map<string, number>();
  for (const link of found) {
    sure.set(link.passageId, Math.min(link.sure, sure.get(link.passageId) ?? 1));
  }
  return [...sure];
}

function beside(state: PassageState, sure: number): Omit<BesideView, "candidates"> {
  const { id, passage, revision, digest, look, standing } = state;
  const text = shownText(state);
  const out = look !== null;
  return { id, anchor: passage.key, text, revisionId: revision.id, digest, out, standing, sure };
}
