import "server-only";
import type {
  PassageView,
  PersonView,
  Progress,
  ReviewPowers,
  ReviewView,
} from "@/lib/core/review/passage-view";
import { tellApart } from "@/lib/core/thread/message";
import { directionOf } from "@/lib/core/translation/direction";
import { deciders } from "@/lib/db/approvals";
import { findDeclined } from "@/lib/db/declined";
import { effectsIn } from "@/lib/db/effects";
import { loadReview, loadSome, loadTranscriptsOf, type ReviewRows } from "@/lib/db/review";
import { listTranscripts } from "@/lib/db/transcripts";
import { voicesOf } from "@/lib/db/voices";
import type { Grant } from "@/lib/policy/grant";
import { besideOf } from "./review/beside";
import { housekeepingOf } from "./review/housekeeping";
import { progressOf } from "./review/progress";
import { queueFor } from "./review/queue-for";
import { rulesFacts } from "./review/rules-facts";
import { sectionsOf } from "./review/sections";
import { textView } from "./review/text-view";
import { type Viewing, viewingOf } from "./review/viewing";
import { viewsOf } from "./review/views-of";

/** Which transcript is read, and which other language stands beside it; the original, and none, by default. */
export type Reading = { language?: string | null; beside?: string | null };

/**
 * The review page as the grant's holder may see it, with nothing in it that they may not. Null when the
 * interview has no transcript in such a language.
 */
export async function readReview(
  grant: Grant,
  { language = null, beside = null }: Reading,
): Promise<ReviewView | null> {
  const read = language === null ? ({ original: true } as const) : { language };
  const [rows, other] = await loadSome(grant, [
    read,
    ...(beside === null ? [] : [{ language: beside }]),
  ]);
  if (!rows) return null;
  const view = await viewOf(grant, rows);
  return { ...view, beside: besideOf(grant, { rows, other, shown: view.passages }) };
}

/** The same of the original. */
export async function readReviewPage(grant: Grant): Promise<ReviewView> {
  return await viewOf(grant, await loadReview(grant));
}

async function viewOf(grant: Grant, rows: ReviewRows): Promise<ReviewView> {
  const viewing = viewingOf(grant, rows, await findDeclined(grant, [rows]));
  const passages = viewsOf(viewing);
  const interviewees = deciders(rows).map(({ name }) => name);
  const { language, id: transcriptId, original } = rows.transcript;
  return {
    interviewId: grant.interviewId,
    person: grant.participantId,
    title: titleOf(rows, passages),
    viewerName: grant.name,
    interviewees,
    people: peopleOf(grant, rows),
    language,
    direction: directionOf(language),
    ...{ transcriptId, original, beside: null },
    texts: (await listTranscripts(grant)).map(textView),
    ended: rows.interview.endedAt !== null && grant.also("removed.read"),
    stage: rows.interview.stage,
    role: grant.role,
    powers: powersOf(grant),
    sections: sectionsOf(passages),
    passages,
    progress: progressOf(passages),
    rules: rulesFacts(grant, rows),
    queue: await queueFor(viewing),
    housekeeping: housekeepingOf(viewing),
    pointedOut: pointedOutTo(grant, rows),
    place: original ? placeOf(viewing, passages) : null,
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
  const declined = await findDeclined(grant, all);
  const each = all.map((rows) => viewsOf(viewingOf(grant, rows, declined)));
  const wanted = new Set(ids);
  return {
    passages: each.flat().filter(({ id }) => wanted.has(id)),
    progress: progressOf(each[0] ?? []),
  };
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

function pointedOutTo(grant: Grant, rows: ReviewRows): ReviewView["pointedOut"] {
  if (!grant.also("removed.read")) return { voices: 0, effects: 0 };
  const open = (all: { dismissal: object | null }[]) =>
    all.filter(({ dismissal }) => dismissal === null).length;
  return { voices: open(voicesOf(rows)), effects: open(effectsIn(rows)) };
}

function placeOf({ grant, rows, states }: Viewing, passages: PassageView[]): string | null {
  const key = rows.participants.find(({ id }) => id === grant.participantId)?.place;
  const id = key && states.find(({ passage }) => passage.key === key)?.id;
  return passages.some((passage) => passage.id === id) ? (id ?? null) : null;
}

/** Whom somebody may name in a message: a reader nobody but the two sides. */
function peopleOf(grant: Grant, { participants }: ReviewRows): PersonView[] {
  const others = participants.filter(
    ({ id, removedAt }) => !removedAt && id !== grant.participantId,
  );
  const people = others.map(({ id, name, role }) => ({ id, name, reads: role === "reader" }));
  return tellApart(people).flatMap(({ id, name }, at) => {
    const reads = people[at]?.reads ?? true;
    return reads && !grant.also("removed.read") ? [] : [{ id, name, reads }];
  });
}

/** What an interview is called for somebody who sees these passages of its original. */
export function titleOf(rows: ReviewRows, passages: PassageView[]): string {
  const title = passages.find(({ kind }) => kind === "title")?.text;
  return (
    title ||
    deciders(rows)
      .map(({ name }) => name)
      .join(", ")
  );
}
