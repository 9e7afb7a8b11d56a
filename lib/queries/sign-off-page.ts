import "server-only";
import { previewOf } from "@/lib/core/publish/preview-of";
import type { SignOffView } from "@/lib/core/publish/views";
import { editionInputOf } from "@/lib/db/edition-input";
import { editionNow, saidAgain } from "@/lib/db/edition-now";
import { listPublications } from "@/lib/db/publications";
import { type EveryTranscript, loadEveryTranscript } from "@/lib/db/review";
import { listSignoffs, type SignoffRow } from "@/lib/db/signoffs";
import { saidOf } from "@/lib/db/translation-input";
import type { Grant } from "@/lib/policy/grant";
import { fileView, leftViews } from "./publish/file-views";
import { interviewView } from "./publish/interview-view";
import { noteFor } from "./publish/note-view";
import { waitingOf } from "./publish/waiting";

/** What an interviewee signs: the exact files, or what still waits before there are any. */
export async function readSignOffPage(grant: Grant<"publication.read">): Promise<SignOffView> {
  const all = await loadEveryTranscript(grant);
  const [rows] = all;
  const loaded = editionInputOf(all);
  const now = editionNow(loaded);
  const again = saidAgain(now).map((passage) => ({ passage, why: "again" as const }));
  const waiting = [...waitingOf(rows, now), ...again];
  const ready = now.kind === "ready" && waiting.length === 0 ? now : null;
  const signoffs = await listSignoffs(grant);
  const mine = signoffs.filter(isMine(grant));
  const own = ready && mine.findLast((row) => row.manifest === ready.manifest);
  const published = (await listPublications(grant)).find((row) => row.receipts.length > 0);
  return {
    ...interviewView(grant, rows),
    waiting,
    manifest: ready?.manifest ?? null,
    files: (ready?.files ?? []).map((file) => ({
      ...fileView(file),
      text: file.text,
      preview: previewOf(file.text),
    })),
    left: leftViews(now),
    signed: own ? { name: own.name, at: own.at.toISOString() } : null,
    outdated: !own && mine.length > 0,
    others: loaded.interviewees
      .filter(({ participantId }) => participantId !== grant.participantId)
      .filter(({ participantId }) => !signedBy(signoffs, participantId, ready?.manifest))
      .map(({ name }) => name),
    consents: grant.also("consent.give") ? consentsOf(grant, all) : [],
    note: noteFor(grant, all),
    rules: loaded.rules && { sound: loaded.rules.rules.sound },
    receipt: published?.receipts.at(-1) ?? null,
  };
}

/** The author's signature is made by publishing and has no page of its own. */
function isMine({ participantId }: Grant): (row: SignoffRow) => boolean {
  return (row) => row.role === "interviewee" && row.participantId === participantId;
}

function consentsOf(
  { participantId }: Grant,
  [, ...translations]: EveryTranscript,
): SignOffView["consents"] {
  return translations
    .filter(({ transcript }) => transcript.chosen)
    .map((rows) => {
      const { id: transcriptId, language } = rows.transcript;
      return { transcriptId, language, policy: saidOf(rows, participantId) };
    });
}

function signedBy(rows: SignoffRow[], participantId: string, manifest: string | undefined) {
  return rows.some((row) => row.participantId === participantId && row.manifest === manifest);
}
