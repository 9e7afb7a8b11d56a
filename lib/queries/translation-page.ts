import "server-only";
import type { Term } from "@/lib/core/terms/term";
import { directionOf } from "@/lib/core/translation/direction";
import type { OpenPlace, SaidView, TranslationView } from "@/lib/core/translation/open-place";
import { SURE, saidHash } from "@/lib/core/translation/standing";
import { briefDiff } from "@/lib/core/words/brief-diff";
import { textOf } from "@/lib/core/words/text-of";
import { sha256 } from "@/lib/db/act";
import { bundledOf } from "@/lib/db/bundle-of";
import { nextToCarry, saidBy } from "@/lib/db/follow-original";
import { lookOf, type PassageState, shownText, statesOf } from "@/lib/db/passage-state";
import { loadTranscript, type ReviewRows } from "@/lib/db/review";
import { rulesNowOf } from "@/lib/db/rules";
import { listTerms } from "@/lib/db/terms";
import { visibleToReaders } from "@/lib/db/visible-to-readers";
import type { Grant } from "@/lib/policy/grant";
import { candidatesIn } from "./candidates";
import { differenceViews } from "./difference-views";
import { fillOf } from "./fill-view";
import { missingIn } from "./missing-in";
import { interviewView } from "./publish/interview-view";

/** Passages of the original that are offered on each side of where one is expected. */
const NEAR = 4;

/**
 * Everything in a translation that somebody has to look at, the most doubtful first, beside what it may say
 * again. Null when the interview has no such translation.
 */
export async function readTranslationPage(
  grant: Grant<"removed.read">,
  transcriptId: string,
): Promise<TranslationView | null> {
  const rows = await loadTranscript(grant, { id: transcriptId });
  if (!rows?.original) return null;
  const { language } = rows.transcript;
  const { interviewId, title, role } = interviewView(grant, rows.original);
  const first = rows.original.transcript.language;
  return {
    ...{ interviewId, transcriptId, title, role, language, person: grant.participantId },
    direction: directionOf(language),
    original: { language: first, direction: directionOf(first) },
    powers: {
      link: grant.also("alignment.change"),
      settle: grant.also("passage.settle"),
      redact: grant.also("passage.redact"),
      edit: grant.also("passage.edit"),
      dismiss: grant.also("difference.dismiss"),
    },
    places: placesOf({ rows, original: rows.original, terms: await listTerms(grant) }),
    differences: differenceViews(rows),
    missing: missingIn(rows).map(({ id, passage, text }) => ({ id, anchor: passage.key, text })),
    fill: fillOf(rows),
    hidden: hiddenIn(rows),
    bundled: bundledOf(rows).length,
    ai: rulesNowOf(rows.interview.groundRules, rows.participants)?.rules.ai ?? null,
  };
}

/** Headings and key points that sum up something that is out, and that nobody approved since. */
function hiddenIn(rows: ReviewRows): number {
  const shown = visibleToReaders(rows);
  const settled = [...statesOf(rows).values()].filter(
    ({ look, standing }) => !look && standing === "settled",
  );
  return settled.filter(({ id }) => !shown.has(id)).length;
}

const order = ["left-out", "unlinked", "unsure", "stale"] as const;

const nothing = { removal: null, candidates: [] };

type Looking = { rows: ReviewRows; original: ReviewRows; terms: Term[] };

function placesOf(looking: Looking): OpenPlace[] {
  const originals = [...statesOf(looking.original).values()];
  const states = [...statesOf(looking.rows).values()];
  const { language } = looking.original.transcript;
  const byId = new Map(originals.map((one) => [one.id, one]));
  const places = states.flatMap((state, at): OpenPlace[] => {
    const standing = order.find((one) => one === state.standing);
    if (!standing) return [];
    const said = saidBy(state, byId);
    const sure = Math.min(...state.rows.originals.map((link) => link.sure), 1);
    const { id, passage, revision, digest } = state;
    const text = shownText(state);
    const place = { id, anchor: passage.key, kind: passage.kind, text, digest };
    return [
      {
        ...place,
        ...{ revisionId: revision.id, standing, sure: said.length > 0 ? sure : 0 },
        originals: said.map((one) => saidView(state, one, language)),
        ...(standing === "left-out" ? toChoose(looking, state, said) : nothing),
        near: nearOf(states, at, originals),
      },
    ];
  });
  return places.sort(
    (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || a.sure - b.sure,
  );
}

function saidView(state: PassageState, said: PassageState, language: string): SaidView {
  const { id, passage, text, digest, cuts, look } = said;
  const places = cuts.map(({ start, end }) => ({ start, end }));
  const before = state.standing === "stale" ? wordsBefore(state, said) : null;
  const changes = before === null || before === text ? null : briefDiff(before, text, language);
  return { id, anchor: passage.key, text, digest, cuts: places, out: look !== null, changes };
}

/** Of what is out of the original, what has no words of its own here yet, and where these may be. */
function toChoose({ rows, original, terms }: Looking, state: PassageState, said: PassageState[]) {
  const next = nextToCarry(state);
  const there = said.find(({ rows: { id } }) => id === next?.passageId);
  const cut = there?.cuts.find(({ start, end }) => {
    return next && start <= (next.start ?? 0) && (next.end ?? 0) <= end;
  });
  if (!next || !there || !cut) return { removal: null, candidates: [] };
  const words = there.text.slice(cut.start, cut.end);
  const from = { rows: original, state: there };
  return {
    removal: { words, look: lookOf(next) },
    candidates: candidatesIn(cut, from, { rows, state }, terms),
  };
}

/** What the original said when this passage was last found to say the same; null when that is not known. */
function wordsBefore(state: PassageState, said: PassageState): string | null {
  if (state.rows.originals.length !== 1) return null;
  const known = new Set(state.rows.settlements.map((one) => one.said));
  const revision = said.rows.revisions.findLast(({ source }) =>
    known.has(saidHash([source], sha256)),
  );
  return revision ? textOf(revision.source, said.passage.syntax) : null;
}

/**
 * Passages of the original around where this one is expected, after what the one before it says again, and
 * those it is linked to; in the original's order of reading.
 */
function nearOf(states: PassageState[], at: number, originals: PassageState[]): OpenPlace["near"] {
  const linked = new Set(states[at]?.rows.originals.map(({ originalId }) => originalId));
  const place = new Map(originals.map(({ id }, index) => [id, index]));
  const before = states
    .slice(0, at)
    .flatMap(({ rows }) => rows.originals.filter(({ sure }) => sure >= SURE))
    .at(-1);
  const middle = before ? (place.get(before.originalId) ?? at) + 1 : at;
  return originals
    .filter(({ id }, index) => linked.has(id) || Math.abs(index - middle) <= NEAR)
    .map(({ id, passage, text }) => ({ id, anchor: passage.key, text }));
}
