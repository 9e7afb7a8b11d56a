import { dismissDifference } from "@/lib/commands/dismiss-difference";
import { editWords } from "@/lib/commands/edit-words";
import { addFrench, frenchPost } from "@/lib/commands/testing/add-french";
import { database } from "@/lib/db/client";
import { differencesOf } from "@/lib/db/differences";
import { loadTranscript } from "@/lib/db/review";
import { termsSeen } from "@/lib/db/terms";
import { ask } from "@/lib/db/testing/ask";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { readPassages } from "@/lib/queries/review-page";
import { readTranslationBundle } from "@/lib/queries/translation-bundle";
import { type Sample, stage } from "./stage";

/** With a translation, and its passage that says again what the fifth of the original says. */
async function translated() {
  const here = await stage();
  const transcript = await addFrench(here.made);
  const link = await database().link.findFirstOrThrow({ where: { originalId: here.id } });
  return { ...here, transcript, passage: link.passageId };
}

/** A translation and its post in other words. */
async function corrected() {
  const { by, transcript } = await translated();
  const source = frenchPost.replace("groupe", "générateur");
  const body = { name: "a-fr.md", source, language: null };
  return by("author", { params: { id: transcript }, body });
}

/** The bundle of a translation with one passage open. */
async function bundled() {
  const here = await openThere();
  const grant = await here.made.grant("author", "transcript.change");
  const bundle = await readTranslationBundle(grant, here.transcript);
  const passages = bundle?.passages.map((passage) => ({ ...passage, same: true }));
  return here.by("author", { params: { id: here.transcript }, body: { ...bundle, passages } });
}

async function openThere() {
  const here = await translated();
  const grant = await here.made.grant("author", "passage.edit");
  await editWords(grant, here.id, ask({ revisionId: here.revisionId, text: "You wake early." }));
  return here;
}

async function staleThere() {
  const here = await openThere();
  const { id, passage } = here;
  const reading = await here.made.grant("author", "interview.read");
  const digestOf = async (one: string) =>
    (await readPassages(reading, [one])).passages[0]?.digest ?? "";
  const body = { digest: await digestOf(passage), originals: [{ id, digest: await digestOf(id) }] };
  return here.by("author", { params: { id: here.transcript, passage }, body });
}

/** A translation that says another number. */
async function different() {
  const made = await makeInterview({ secret: "nine hundred" });
  const id = await addFrench(made, frenchPost.replace("neuf cents", "huit cents"));
  const rows = await loadTranscript(await made.grant("author", "interview.read"), { id });
  const [first] = rows ? differencesOf(rows) : [];
  const body = { difference: first?.mark, note: "It is the net pay." };
  const sample = await (await stage(made)).by("author");
  return { ...sample, made, params: { id }, body };
}

/** For the operations on transcripts. */
export const transcriptSamples: Record<string, () => Promise<Sample>> = {
  "transcripts.readAll": async () => (await translated()).by("interviewee"),
  "transcripts.add": async () => {
    const body = { name: "a-fr.md", source: frenchPost, language: null };
    return (await stage()).by("author", { body });
  },
  "transcripts.start": async () => (await stage()).by("author", { body: { language: "de" } }),
  "transcripts.change": async () => {
    const { by, transcript } = await translated();
    return by("author", { params: { id: transcript }, body: { chosen: false } });
  },
  "transcripts.changeOriginal": async () => {
    const { by, transcript } = await translated();
    return by("author", { body: { transcriptId: transcript } });
  },
  "transcripts.consent": async () => {
    const { by, transcript } = await translated();
    return by("interviewee", { params: { id: transcript }, body: { policy: "aligned" } });
  },
  "transcripts.readDifferences": async () => {
    const { body: _, made: __, ...sample } = await different();
    return sample;
  },
  "pointedOut.readEffects": async () => {
    const { by, transcript } = await translated();
    return by("author", { params: { id: transcript } });
  },
  "transcripts.dismissDifference": different,
  "transcripts.reopenDifference": async () => {
    const { params, body, made, ...rest } = await different();
    const grant = await made.grant("author", "difference.dismiss");
    const done = await dismissDifference(grant, params.id, ask(body));
    const dismissal = done.outcome === "done" ? done.id : null;
    return { ...rest, params, body: { dismissal } };
  },
  "transcripts.readAcross": async () => {
    const { by, passage } = await translated();
    return by("author", { params: { id: passage } });
  },
  "provenance.readProvenance": async () => {
    const { by, passage } = await translated();
    return by("author", { params: { id: passage } });
  },
  "provenance.readFirstWords": async () => {
    const { by, transcript } = await translated();
    return by("interviewee", { params: { id: transcript } });
  },
  "transcripts.link": async () => {
    const { by, transcript, passage, id } = await translated();
    return by("author", { params: { id: transcript, passage }, body: { originals: [id] } });
  },
  "transcripts.settle": staleThere,
  "terms.readTerms": async () => (await translated()).by("interviewee"),
  "terms.takeOut": async () => {
    const { by, id, revisionId } = await translated();
    const mentions = [{ passageId: id, revisionId, start: 0, end: 3 }];
    const looks = [{ language: "en", look: { kind: "nothing" } }];
    return by("author", { body: { mentions, looks } });
  },
  "terms.changeTerms": async () => {
    const terms = [{ kind: "person", names: [{ language: "en", name: "Agnes" }] }];
    return (await stage()).by("author", { body: { seen: termsSeen([]), terms } });
  },
  "transcripts.readBundle": async () => {
    const { by, transcript } = await openThere();
    return by("author", { params: { id: transcript } });
  },
  "transcripts.importBundle": bundled,
  "transcripts.correct": corrected,
  "transcripts.compareCorrection": corrected,
};
