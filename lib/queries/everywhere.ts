import "server-only";
import { around } from "@/lib/core/terms/around";
import { findMentions } from "@/lib/core/terms/find-mentions";
import { proposeTerms } from "@/lib/core/terms/propose-terms";
import type { Mention, Term, Text } from "@/lib/core/terms/term";
import type { EverywhereView, MentionsIn, MentionView } from "@/lib/core/terms/views";
import { directionOf } from "@/lib/core/translation/direction";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { loadEveryTranscript, type ReviewRows } from "@/lib/db/review";
import { listTerms, termsSeen } from "@/lib/db/terms";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";

type Here = { rows: ReviewRows; states: ReadonlyMap<string, PassageState> };

/** The terms of the grant's interview and every place that names one, for both sides. */
export async function readEverywhere(grant: Grant<"removed.read">): Promise<EverywhereView> {
  const [terms, all] = [await listTerms(grant), await loadEveryTranscript(grant)];
  const here = all.map((rows) => ({ rows, states: statesOf(rows) }));
  const texts = here.flatMap(textsOf);
  const mentions = findMentions(terms, texts);
  const { interviewId, title, role } = interviewView(grant, all[0]);
  return {
    ...{ interviewId, title, role },
    powers: { change: grant.also("term.change"), redact: grant.also("passage.redact") },
    languages: all.map(({ transcript: { language, original } }) => {
      return { language, direction: directionOf(language), original };
    }),
    terms: terms.map((term) => ({
      ...term,
      mentions: here.map((one) => mentionsIn(one, term, mentions)),
    })),
    proposals: terms.length > 0 ? [] : proposed(texts, here),
    seen: termsSeen(terms),
  };
}

function textsOf({ rows, states }: Here): Text[] {
  const { id: transcript, language } = rows.transcript;
  return [...states.values()].map(({ id, text }) => ({ transcript, language, passage: id, text }));
}

function proposed(texts: Text[], here: Here[]): Omit<Term, "id">[] {
  const voices = here.flatMap(({ rows: { transcript } }) =>
    transcript.speakers.map(({ label, name }) => {
      return { transcript: transcript.id, language: transcript.language, label, name };
    }),
  );
  return proposeTerms(texts, voices).map(({ kind, names }) => ({ kind, names }));
}

function mentionsIn({ rows, states }: Here, { id }: Term, mentions: Mention[]): MentionsIn {
  const { id: transcript, language } = rows.transcript;
  const own = mentions.filter((one) => one.term === id && one.transcript === transcript);
  const places = own.flatMap((mention) => {
    const state = states.get(mention.passage);
    return state && !isOut(state, mention) ? [placeOf(state, mention, language)] : [];
  });
  return { language, out: own.length - places.length, places };
}

/** Taken out with its passage or by itself. What is only left out until somebody looks is not. */
function isOut({ outs, standing, cuts }: PassageState, { start, end }: Mention): boolean {
  if (outs.length > 0 || standing === "follows") return true;
  return cuts.some((cut) => cut.start <= start && cut.end >= end);
}

function placeOf(state: PassageState, mention: Mention, language: string): MentionView {
  const { id: passageId, revision, passage, text, cuts } = state;
  const { start, end, how, form } = mention;
  return {
    ...{ passageId, revisionId: revision.id, anchor: passage.key, start, end, how, form },
    ...around({ text, language }, mention, cuts),
  };
}
