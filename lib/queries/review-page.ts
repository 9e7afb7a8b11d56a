import "server-only";
import type {
  PassageView,
  Progress,
  ReviewPowers,
  ReviewView,
} from "@/lib/core/review/passage-view";
import { directionOf } from "@/lib/core/translation/direction";
import { deciders } from "@/lib/db/approvals";
import { loadTranscript, loadTranscriptsOf } from "@/lib/db/review";
import { listTranscripts } from "@/lib/db/transcripts";
import type { Grant } from "@/lib/policy/grant";
import { fullView } from "./review/passage-view";
import { progressOf } from "./review/progress";
import { readerViews } from "./review/reader-view";
import { sectionsOf } from "./review/sections";
import { textView } from "./review/text-view";
import { type Viewing, viewingOf } from "./review/viewing";

/**
 * The review page as the grant's holder may see it, with nothing in it that they may not: of the original,
 * or of the transcript in a language; null when there is no such one.
 */
export async function readReviewPage(grant: Grant): Promise<ReviewView>;
export async function readReviewPage(
  grant: Grant,
  asked: string | null,
): Promise<ReviewView | null>;
export async function readReviewPage(
  grant: Grant,
  asked: string | null = null,
): Promise<ReviewView | null> {
  const which = asked === null ? ({ original: true } as const) : { language: asked };
  const rows = await loadTranscript(grant, which);
  if (!rows) return null;
  const viewing = viewingOf(grant, rows);
  const passages = viewsOf(viewing);
  const interviewees = deciders(rows).map(({ name }) => name);
  const language = rows.transcript.language;
  const title = passages.find(({ kind }) => kind === "title")?.text;
  return {
    interviewId: grant.interviewId,
    person: grant.participantId,
    title: title || interviewees.join(", "),
    viewerName: grant.name,
    interviewees,
    language,
    direction: directionOf(language),
    texts: (await listTranscripts(grant)).map(textView),
    stage: rows.interview.stage,
    role: grant.role,
    powers: powersOf(grant),
    sections: sectionsOf(passages),
    passages,
    progress: progressOf(passages),
    place: placeOf(viewing, passages),
  };
}

/**
 * The passages of an act's answer, as the grant's holder sees them now, and how far the review is of the
 * transcript that holds the first. Ids of other interviews and of passages the viewer does not see are left
 * out.
 */
export async function readPassages(
  grant: Grant,
  ids: string[],
): Promise<{ passages: PassageView[]; progress: Progress }> {
  const all = await loadTranscriptsOf(grant, ids);
  const each = all.map((rows) => viewsOf(viewingOf(grant, rows)));
  const wanted = new Set(ids);
  return {
    passages: each.flat().filter(({ id }) => wanted.has(id)),
    progress: progressOf(each[0] ?? []),
  };
}

function viewsOf(viewing: Viewing): PassageView[] {
  if (!viewing.grant.also("removed.read")) return readerViews(viewing);
  return viewing.states.map((state) => fullView(viewing, state));
}

function powersOf(grant: Grant): ReviewPowers {
  return {
    decide: grant.also("passage.decide"),
    redact: grant.also("passage.redact"),
    edit: grant.also("passage.edit"),
    suggest: grant.also("passage.suggest"),
    answer: grant.also("suggestion.answer"),
    comment: grant.also("thread.write"),
    sign: grant.also("signoff.sign"),
  };
}

function placeOf({ grant, rows, states }: Viewing, passages: PassageView[]): string | null {
  const key = rows.participants.find(({ id }) => id === grant.participantId)?.place;
  const id = key && states.find(({ passage }) => passage.key === key)?.id;
  return passages.some((passage) => passage.id === id) ? (id ?? null) : null;
}
