import "server-only";
import type {
  PassageView,
  Progress,
  ReviewPowers,
  ReviewView,
} from "@/lib/core/review/passage-view";
import { deciders } from "@/lib/db/approvals";
import { loadReview } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { fullView } from "./review/passage-view";
import { progressOf } from "./review/progress";
import { readerViews } from "./review/reader-view";
import { sectionsOf } from "./review/sections";
import { type Viewing, viewingOf } from "./review/viewing";

/** The review page as the grant's holder may see it, with nothing in it that they may not. */
export async function readReviewPage(grant: Grant): Promise<ReviewView> {
  const rows = await loadReview(grant);
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
    direction: rightToLeft.test(language) ? "rtl" : "ltr",
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
 * The passages of an act's answer, as the grant's holder sees them now, and how far the review is.
 * Ids of other interviews and of passages the viewer does not see are left out.
 */
export async function readPassages(
  grant: Grant,
  ids: string[],
): Promise<{ passages: PassageView[]; progress: Progress }> {
  const rows = await loadReview(grant);
  const passages = viewsOf(viewingOf(grant, rows));
  const wanted = new Set(ids);
  return {
    passages: passages.filter(({ id }) => wanted.has(id)),
    progress: progressOf(passages),
  };
}

const rightToLeft = /^(ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)(-|$)/i;

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
