import "server-only";
import type { PublicationView, PublishView, SignerView } from "@/lib/core/publish/views";
import { activeMinutes } from "@/lib/core/review/active-minutes";
import { listActTimes } from "@/lib/db/act-times";
import { editedLineOf, editionInputOf, type LoadedEdition } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { gonePaths } from "@/lib/db/gone-paths";
import { listPublications } from "@/lib/db/publications";
import { listRequests } from "@/lib/db/requests";
import { loadEveryTranscript, type ReviewRows } from "@/lib/db/review";
import { findTypedName, listSignoffs, type SignoffRow, signaturesOf } from "@/lib/db/signoffs";
import type { Grant } from "@/lib/policy/grant";
import { fileView, leftViews } from "./publish/file-views";
import { interviewView } from "./publish/interview-view";
import { noteView } from "./publish/note-view";
import { publicationView, requestView } from "./publish/publication-view";
import { waitingOf } from "./publish/waiting";

/** The author's publish page: the gate as it stands now, and what happened before. */
export async function readPublishPage(grant: Grant<"publication.read">): Promise<PublishView> {
  const all = await loadEveryTranscript(grant);
  const [rows] = all;
  const loaded = editionInputOf(all);
  const now = editionNow(loaded);
  const ready = now.kind === "ready" ? now : null;
  const waiting = waitingOf(rows, now);
  const signoffs = await listSignoffs(grant);
  const publications = await listPublications(grant);
  const open = new Set(waiting.flatMap(({ passage }) => passage ?? []));
  const { target, path, outs, post } = loaded;
  const lineWords = editedLineOf(loaded)?.words ?? null;
  const nobody = loaded.interviewees.length === 0; // then nothing is decided, and nothing waits by name
  const waits = ({ key }: { key: string }) => !outs.has(key) && (nobody || open.has(key));
  const undecided = post.passages.filter(waits).length;
  return {
    ...interviewView(grant, rows),
    powers: {
      publish: grant.also("publication.publish"),
      takeDown: grant.also("request.answer"),
      refuse: grant.also("publication.refuse"),
    },
    note: noteView(all),
    ended: rows.interview.endedAt?.toISOString() ?? null,
    line: { shown: rows.interview.editedLine, words: lineWords, language: loaded.language },
    target,
    path,
    counts: {
      out: outs.size,
      waiting: undecided,
      approved: post.passages.length - outs.size - undecided,
    },
    waiting,
    rules: loaded.rules && {
      agreed: loaded.rules.agreed,
      missing: namesOf(rows, loaded.rules.missing),
    },
    held: ready?.held?.toISOString() ?? null,
    signers: await signersOf(grant, { loaded, signoffs, manifest: ready?.manifest ?? null }),
    own: {
      name: (await findTypedName(grant)) ?? "",
      signed: ready !== null && signaturesOf(signoffs, ready.manifest, [grant]) !== null,
    },
    leaks: ready?.leaks ?? [],
    manifest: waiting.length === 0 ? (ready?.manifest ?? null) : null,
    files: (ready?.files ?? []).map(fileView),
    left: leftViews(now),
    gone: gonePaths(publications, now),
    publications: publications.map(publicationView),
    requests: (await listRequests(grant)).map((row) => requestView(grant, row)),
  };
}

/** The newest publication alone, for a page that waits for it. */
export async function readPublication(
  grant: Grant<"publication.read">,
): Promise<PublicationView | null> {
  const newest = (await listPublications(grant))[0];
  return newest ? publicationView(newest) : null;
}

function namesOf({ participants }: ReviewRows, ids: string[]): string[] {
  return participants.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

type Signed = { loaded: LoadedEdition; signoffs: SignoffRow[]; manifest: string | null };

async function signersOf(
  grant: Grant<"publication.read">,
  { loaded, signoffs, manifest }: Signed,
): Promise<SignerView[]> {
  return await Promise.all(
    loaded.interviewees.map(async ({ participantId, name, joined }) => {
      const own = signoffs.filter((row) => row.participantId === participantId);
      const counting = own.findLast((row) => row.manifest === manifest);
      const signedAt = counting?.at.toISOString() ?? null;
      const times = counting ? await listActTimes(grant, participantId, counting.at) : [];
      const outdated = !counting && own.length > 0;
      return { name, joined, signedAt, outdated, minutes: activeMinutes(times) };
    }),
  );
}
