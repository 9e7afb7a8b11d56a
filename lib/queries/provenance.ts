import "server-only";
import { importOrigin } from "@/lib/core/provenance/import-origin";
import { lastChanged } from "@/lib/core/provenance/last-changed";
import type { FirstWords, ProvenanceView, VersionView } from "@/lib/core/provenance/views";
import { takeParts } from "@/lib/core/suggestion/changes-in";
import { carryCuts } from "@/lib/core/words/carry-cuts";
import { foldWords } from "@/lib/core/words/fold-words";
import type { Span } from "@/lib/core/words/segments";
import { textOf } from "@/lib/core/words/text-of";
import { type AcceptedWording, listAcceptedWordings } from "@/lib/db/accepted-wordings";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import {
  loadTranscript,
  loadTranscriptsOf,
  type PassageRows,
  type ReviewRows,
} from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";

/**
 * Where the words of a passage come from, for both sides: each sentence with the version that last changed
 * it, and every version that is still kept. What is taken out now is marked in each; where it cannot be
 * told, all of it is. Null when the interview has no such passage.
 */
export async function readProvenance(
  grant: Grant<"removed.read">,
  passageId: string,
): Promise<ProvenanceView | null> {
  const [rows] = await loadTranscriptsOf(grant, [passageId]);
  const state = rows && statesOf(rows).get(passageId);
  if (!rows || !state) return null;
  const place = { grant, rows, state };
  const accepted = takenWords(place, await listAcceptedWordings(grant, passageId));
  const versions = state.rows.revisions.map((revision) => {
    const text = foldWords(textOf(revision.source, state.passage.syntax));
    const proposed = accepted.find((one) => one.text === text);
    return versionView(place, revision, proposed?.participantId ?? revision.participantId);
  });
  const texts = versions.map(({ text }) => text);
  return { sentences: lastChanged(texts, rows.transcript.language), versions };
}

/** The words each passage had first, where they are others now, for both sides. Null: no such transcript. */
export async function readFirstWords(
  grant: Grant<"removed.read">,
  transcriptId: string,
): Promise<FirstWords[] | null> {
  const rows = await loadTranscript(grant, { id: transcriptId });
  if (!rows) return null;
  return [...statesOf(rows).values()].flatMap((state) => {
    const [first] = state.rows.revisions;
    if (!first || first.source === state.revision.source) return [];
    const text = textOf(first.source, state.passage.syntax);
    return text === state.text ? [] : [{ id: state.id, text, out: outIn(state, text) }];
  });
}

type Place = { grant: Grant; rows: ReviewRows; state: PassageState };

/** What was taken of accepted wordings, and who had proposed it: theirs are the words, not who said yes. */
function takenWords({ rows, state }: Place, accepted: AcceptedWording[]) {
  const { language } = rows.transcript;
  return accepted.flatMap(({ participantId, text, revisionId, parts }) => {
    const base = state.rows.revisions.find(({ id }) => id === revisionId);
    const before = base ? textOf(base.source, state.passage.syntax) : null;
    const taken = parts && before !== null ? takeParts([before, text], language, parts) : text;
    return taken === null ? [] : [{ participantId, text: foldWords(taken) }];
  });
}

function versionView(
  { grant, rows, state }: Place,
  revision: PassageRows["revisions"][number],
  maker: string | null,
): VersionView {
  const text = textOf(revision.source, state.passage.syntax);
  const imported = revision.origin === "imported";
  const name = rows.participants.find(({ id }) => id === maker)?.name ?? null;
  return {
    origin: imported ? importOrigin(rows.post) : revision.origin,
    name: imported ? null : name,
    mine: !imported && maker === grant.participantId,
    at: revision.createdAt.toISOString(),
    text,
    out: outIn(state, text),
  };
}

/** What is taken out now, in other words of the same passage; all of them where it has no place there. */
function outIn({ text, cuts, look }: PassageState, other: string): Span[] {
  const all = { start: 0, end: other.length };
  if (look) return [all];
  const carried = carryCuts(text, other, cuts);
  if (carried.some(({ start, end }) => start >= end)) return [all];
  return carried.map(({ start, end }) => ({ start, end }));
}
