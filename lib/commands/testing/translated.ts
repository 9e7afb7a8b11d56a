import { differencesOf } from "@/lib/db/differences";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { loadEveryTranscript, loadTranscript } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { listTranscripts } from "@/lib/db/transcripts";
import { dismissDifference } from "../dismiss-difference";
import { editWords } from "../edit-words";
import { giveConsent } from "../give-consent";
import { redactPassage } from "../redact-passage";
import { settlePassage } from "../settle-passage";

type Made = Pick<MadeInterview, "grant">;

/** Every passage of a transcript as it stands. */
export async function statesIn(made: Made, language: string): Promise<PassageState[]> {
  const grant = await made.grant("author", "interview.read");
  const rows = await loadTranscript(grant, { language });
  return rows ? [...statesOf(rows).values()] : [];
}

/** The passage of a transcript that says these words. */
export async function saying(made: Made, language: string, words: string): Promise<PassageState> {
  const found = (await statesIn(made, language)).find(({ text }) => text.includes(words));
  if (!found) throw new Error(`nothing says ${words}`);
  return found;
}

/** The interviewee takes words out, or without `part` the whole passage that says them. */
export async function takeOutIn(
  made: Made,
  language: string,
  words: string,
  part = true,
): Promise<void> {
  const { id, text, revision } = await saying(made, language, words);
  const start = part ? text.indexOf(words) : null;
  const end = start === null ? null : start + words.length;
  const grant = await made.grant("interviewee", "passage.redact");
  const body = { revisionId: revision.id, start, end, look: { kind: "ellipsis" } };
  const { outcome } = await redactPassage(grant, id, ask(body));
  if (outcome !== "done") throw new Error(outcome);
}

/** The author writes something else for these words. */
export async function rewrite(
  made: Made,
  { language, from, to }: { language: string; from: string; to: string },
): Promise<void> {
  const { id, text, revision } = await saying(made, language, from);
  const grant = await made.grant("author", "passage.edit");
  const body = { revisionId: revision.id, text: text.replace(from, to) };
  const { outcome } = await editWords(grant, id, ask(body));
  if (outcome !== "done") throw new Error(outcome);
}

/** Somebody, the author by default, says that a passage of a translation is right as it is. */
export async function settle(
  made: Made,
  state: PassageState,
  who: "author" | "interviewee" = "author",
) {
  const english = await statesIn(made, "en");
  const originals = state.rows.originals.map(({ originalId: id }) => {
    return { id, digest: english.find((one) => one.id === id)?.digest ?? "" };
  });
  return await settlePassage(await made.grant(who, "passage.settle"), {
    ...{ id: state.rows.transcriptId, passage: state.id },
    input: ask({ digest: state.digest, originals }),
  });
}

/** The interviewee wants every translation published where it says what they approved. */
export async function consentToAll(made: Made): Promise<void> {
  const rows = await listTranscripts(await made.grant("author", "interview.read"));
  for (const { id } of rows.filter(({ original }) => !original)) {
    const grant = await made.grant("interviewee", "consent.give");
    await giveConsent(grant, id, ask({ policy: "aligned" }));
  }
}

/** The author says of everything that a translation says otherwise that it is right so. */
export async function callRight(made: Made): Promise<void> {
  const reading = await made.grant("author", "interview.read");
  for (const rows of await loadEveryTranscript(reading)) {
    for (const { mark, dismissal } of differencesOf(rows)) {
      if (dismissal) continue;
      const grant = await made.grant("author", "difference.dismiss");
      const body = { difference: mark, note: "It is meant so." };
      const { outcome } = await dismissDifference(grant, rows.transcript.id, ask(body));
      if (outcome !== "done") throw new Error(outcome);
    }
  }
}
