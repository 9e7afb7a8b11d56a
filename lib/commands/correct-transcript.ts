import "server-only";
import { sameShape } from "@/lib/core/import/same-shape";
import { type Post, sourceOf } from "@/lib/core/post/post";
import { textOf } from "@/lib/core/words/text-of";
import { type ActResult, type ActScope, act } from "@/lib/db/act";
import { correctSource } from "@/lib/db/correct-source";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { saysRemovedWords } from "@/lib/db/removed-words";
import { loadTranscript, type ReviewRows } from "@/lib/db/review";
import { appendRevision } from "@/lib/db/revisions";
import type { ImportedPost } from "@/lib/db/transcripts";
import { settleImported } from "@/lib/db/translations";
import type { Grant } from "@/lib/policy/grant";
import { importBody, type Unreadable, understand } from "./import-post";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

/** The post has other passages than the transcript, so nobody can say what was decided about which. */
type Reshaped = { outcome: "reshaped" };

type Correction = { state: PassageState; source: string };

/**
 * Takes a corrected post for a transcript that is there. What was decided, taken out, said and settled
 * about words that are the same stays; other words are a new revision, as if the author had typed them.
 * `reshaped`: it has other passages than before. `stale`: these were changed both here and in the post.
 * `blocked`: what was taken out or erased for good would stand in these again. Whole or not at all.
 */
export async function correctTranscript(
  grant: Grant<"passage.edit">,
  transcriptId: string,
  input: ActInput,
): Promise<ActResult<Refusal | Unreadable | Reshaped>> {
  const { data, refusal } = parseBody(importBody, input.body);
  if (refusal) return refusal;
  const imported = understand(data);
  if ("outcome" in imported) return imported;
  const request = { key: input.key, body: { transcriptId, ...data } };
  return act<typeof grant, Refusal | Reshaped>(grant, request, async (scope) => {
    const rows = await loadTranscript(grant, { id: transcriptId }, scope.tx);
    if (!rows) return { outcome: "gone" };
    const { post, language } = imported;
    if (language !== rows.transcript.language) return { outcome: "bad-input", field: "language" };
    if (!sameShape(rows.post, post)) return { outcome: "reshaped" };
    const corrections = correctionsOf(rows, post);
    const overtaken = corrections.filter(({ state }) => isChangedHere(rows, state));
    if (overtaken.length > 0) return { outcome: "stale", passages: idsOf(overtaken) };
    const back = corrections.filter((one) => isErased(one) || saysWhatIsOut(one, corrections));
    if (back.length > 0) return { outcome: "blocked", passages: idsOf(back) };
    await correct(scope, { rows, imported, corrections });
    return { outcome: "done", passages: idsOf(corrections) };
  });
}

/** The passages whose words the post has otherwise than it had them, and than they are now. */
function correctionsOf(rows: ReviewRows, post: Post): Correction[] {
  return [...statesOf(rows).values()].flatMap((state, at) => {
    const passage = post.passages[at];
    const source = passage ? sourceOf(post, passage) : state.revision.source;
    const before = sourceOf(rows.post, state.passage);
    return source === before || source === state.revision.source ? [] : [{ state, source }];
  });
}

/** Somebody changed the words here since the post was imported. */
function isChangedHere({ post }: ReviewRows, { passage, revision }: PassageState): boolean {
  return revision.source !== sourceOf(post, passage);
}

function isErased({ state }: Correction): boolean {
  return state.rows.redactions.some(({ purgedAt }) => purgedAt !== null);
}

/** It says now what is taken out of another passage that changed: that one was moved, not reworded. */
function saysWhatIsOut({ state, source }: Correction, all: Correction[]): boolean {
  const others = all.map((one) => one.state).filter(({ id }) => id !== state.id);
  const cut = others.filter(({ outs, spans }) => outs.length + spans.length > 0);
  if (cut.length === 0) return false;
  const says = saysRemovedWords(cut);
  return says(textOf(source, state.passage.syntax)) && !says(state.text);
}

const idsOf = (corrections: Correction[]) => corrections.map(({ state }) => state.id);

type Corrected = { rows: ReviewRows; imported: ImportedPost; corrections: Correction[] };

async function correct(scope: ActScope, { rows, imported, corrections }: Corrected): Promise<void> {
  for (const { state, source } of corrections) await appendRevision(scope, state, source, "edited");
  await correctSource(scope, rows, imported);
  // As with its first import: it says what the original said when that was imported.
  if (rows.original) await settleImported(scope, rows.transcript.id, idsOf(corrections));
}
