import "server-only";
import type { Post, Section, Syntax, TocEntry } from "@/lib/core/post/post";
import { textOf } from "@/lib/core/words/text-of";
import type { Grant } from "@/lib/policy/grant";
import type { Tx } from "./act";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { postOf } from "./post-rows";
import { newestRules } from "./rules";
import { everyThread, seenBy } from "./seen-threads";

/** What Transcript.outline holds: a Post without its blocks, passages and speakers. */
export type Outline = {
  sections: Section[];
  entries: TocEntry[];
  language: string | null;
  interview: boolean;
};

/** A passage with everything that was said about it: what counts now and how it came there. */
export function passageRows(threads: Prisma.ThreadWhereInput) {
  return {
    revisions: { orderBy: { number: "asc" } },
    decisions: { orderBy: { seq: "asc" } },
    redactions: { where: { undoneAt: null }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
    suggestions: { where: { state: "open" }, orderBy: { createdAt: "asc" } },
    threads: {
      where: threads,
      orderBy: { createdAt: "asc" },
      include: { comments: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
    },
    originals: true,
    translations: { select: { passageId: true } },
    settlements: true,
  } as const satisfies Prisma.PassageInclude;
}

function shape(threads: Prisma.ThreadWhereInput) {
  return {
    participants: { orderBy: { createdAt: "asc" } },
    groundRules: newestRules,
    transcripts: {
      include: {
        blocks: { orderBy: { position: "asc" } },
        speakers: { orderBy: { position: "asc" } },
        passages: {
          where: { droppedAt: null },
          orderBy: { position: "asc" },
          include: passageRows(threads),
        },
        consents: { orderBy: { seq: "asc" } },
        dismissals: { where: { endedAt: null }, orderBy: { createdAt: "asc" } },
      },
    },
  } as const satisfies Prisma.InterviewInclude;
}

export type InterviewRows = Prisma.InterviewGetPayload<{ include: ReturnType<typeof shape> }>;
export type TranscriptRows = InterviewRows["transcripts"][number];
export type PassageRows = TranscriptRows["passages"][number];
export type ParticipantRow = InterviewRows["participants"][number];

/** One interview with one of its transcripts, as rows and as a Post. */
export type ReviewRows = {
  interview: Omit<InterviewRows, "transcripts" | "participants">;
  transcript: TranscriptRows;
  participants: ParticipantRow[];
  post: Post;
  /** Words that passages had which a corrected post came without, by revision, where talk about them is kept. */
  lost: ReadonlyMap<string, string>;
  /** The original that a translation follows; null where the transcript is the original itself. */
  original: ReviewRows | null;
  /** All transcripts that were read with it; for who may not see what was taken out, and there is talk, every one. */
  every: () => ReviewRows[];
};

/** The original, then its translations. */
export type EveryTranscript = [ReviewRows, ...ReviewRows[]];

/** Which transcript of the interview: its original, or one by its language or id. */
export type Which = { original: true } | { language: string } | { id: string };

/**
 * Everything about the review of one transcript of the grant's interview in one query per table, however
 * many passages there are. Conversations are those that the grant's holder may see; nothing else is filtered:
 * what a viewer may see of it is made in lib/queries.
 * @throws when the interview or its original is missing, which a Grant rules out.
 */
export async function loadReview(grant: Grant, tx?: Tx): Promise<ReviewRows> {
  const [rows] = await loadTranscripts(grant, [], tx);
  return rows;
}

/** The same of any transcript; null when the interview has no such one. */
export async function loadTranscript(
  grant: Grant,
  which: Which,
  tx?: Tx,
): Promise<ReviewRows | null> {
  const [rows = null] = await loadSome(grant, [which], tx);
  return rows;
}

/** The same of several at once, in the order in which they are asked for. */
export async function loadSome(
  grant: Grant,
  which: Which[],
  tx?: Tx,
): Promise<(ReviewRows | null)[]> {
  const all = await loadTranscripts(grant, which, tx);
  return which.map((one) => all.find(({ transcript }) => isIt(transcript, one)) ?? null);
}

/** The transcripts that hold these passages, in the order in which they are named; others are left out. */
export async function loadTranscriptsOf(
  grant: Grant,
  passageIds: string[],
  tx?: Tx,
): Promise<ReviewRows[]> {
  const found = await (tx ?? database()).passage.findMany({
    where: {
      id: { in: passageIds },
      droppedAt: null,
      transcript: { interviewId: grant.interviewId },
    },
    select: { id: true, transcriptId: true },
  });
  const of = new Map(found.map(({ id, transcriptId }) => [id, transcriptId]));
  const ids = [...new Set(passageIds.flatMap((id) => of.get(id) ?? []))];
  if (ids.length === 0) return [];
  const each = ids.map((id) => ({ id }));
  return (await loadSome(grant, each, tx)).filter((rows) => rows !== null);
}

/** Every transcript of the interview, the original first, then by language. */
export async function loadEveryTranscript(grant: Grant, tx?: Tx): Promise<EveryTranscript> {
  return await loadTranscripts(grant, null, tx);
}

/**
 * The same with everybody's conversations, private ones too: for what erases words whoever wrote about them.
 * Never for a page.
 */
export async function loadWholeInterview(grant: Grant, tx?: Tx): Promise<EveryTranscript> {
  return await loadTranscripts(grant, null, tx, everyThread);
}

/** The original and those that are asked for, or all. */
async function loadTranscripts(
  grant: Grant,
  which: Which[] | null,
  tx?: Tx,
  threads = seenBy(grant),
): Promise<EveryTranscript> {
  const some = which !== null && !(await mayQuote(grant, tx ?? database()));
  const include = shape(threads);
  const found = await (tx ?? database()).interview.findUniqueOrThrow({
    where: { id: grant.interviewId },
    include: {
      ...include,
      transcripts: {
        ...include.transcripts,
        ...(some ? { where: { OR: [{ original: true }, ...which] } } : {}),
        orderBy: [{ original: "desc" }, { language: "asc" }],
      },
    },
  });
  const { transcripts, participants, ...interview } = found;
  const every = () => all;
  const lost = await findLost(grant, transcripts, tx);
  const rowsOf = (transcript: TranscriptRows, original: ReviewRows | null): ReviewRows => {
    return { interview, transcript, participants, lost, post: postOf(transcript), original, every };
  };
  const [first, ...others] = transcripts;
  if (!first?.original) throw new Error("interview without an original");
  const original = rowsOf(first, null);
  const all: EveryTranscript = [
    original,
    ...others.map((transcript) => rowsOf(transcript, original)),
  ];
  return all;
}

/** For both sides, who see what was taken out: what talk in the tray was about. */
async function findLost(
  grant: Grant,
  transcripts: TranscriptRows[],
  tx?: Tx,
): Promise<Map<string, string>> {
  if (!grant.also("removed.read")) return new Map();
  const threads = transcripts.flatMap(({ passages }) => passages.flatMap((one) => one.threads));
  const ids = threads.flatMap(({ lostFrom }) => lostFrom ?? []);
  if (ids.length === 0) return new Map();
  const rows = await (tx ?? database()).revision.findMany({
    where: { passageId: { in: ids } },
    select: { id: true, source: true, passage: { select: { syntax: true } } },
  });
  return new Map(
    rows.map(({ id, source, passage }) => [id, textOf(source, passage.syntax as Syntax)]),
  );
}

/** Whether what is said in one language may quote to who reads it what is out of another. */
async function mayQuote(grant: Grant, { comment }: Pick<Tx, "comment">): Promise<boolean> {
  if (grant.also("removed.read")) return false;
  const passage = { transcript: { interviewId: grant.interviewId } };
  return (
    (await comment.findFirst({ where: { thread: { passage } }, select: { id: true } })) !== null
  );
}

function isIt(transcript: TranscriptRows, which: Which): boolean {
  if ("id" in which) return transcript.id === which.id;
  return "language" in which ? transcript.language === which.language : transcript.original;
}
