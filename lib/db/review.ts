import "server-only";
import type { Post, Section, TocEntry } from "@/lib/core/post/post";
import type { Grant } from "@/lib/policy/grant";
import type { Tx } from "./act";
import { database } from "./client";
import type { Prisma } from "./generated/client";
import { postOf } from "./post-rows";

/** What Transcript.outline holds: a Post without its blocks, passages and speakers. */
export type Outline = {
  sections: Section[];
  entries: TocEntry[];
  language: string | null;
  interview: boolean;
};

/** A passage with everything that was said about it: what counts now and how it came there. */
export const passageRows = {
  revisions: { orderBy: { number: "asc" } },
  decisions: { orderBy: { seq: "asc" } },
  redactions: { where: { undoneAt: null }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
  suggestions: { where: { state: "open" }, orderBy: { createdAt: "asc" } },
  threads: {
    orderBy: { createdAt: "asc" },
    include: { comments: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] } },
  },
} as const satisfies Prisma.PassageInclude;

const shape = {
  participants: { orderBy: { createdAt: "asc" } },
  transcripts: {
    where: { original: true },
    take: 1,
    include: {
      blocks: { orderBy: { position: "asc" } },
      speakers: { orderBy: { position: "asc" } },
      passages: { orderBy: { position: "asc" }, include: passageRows },
    },
  },
} as const satisfies Prisma.InterviewInclude;

export type InterviewRows = Prisma.InterviewGetPayload<{ include: typeof shape }>;
export type TranscriptRows = InterviewRows["transcripts"][number];
export type PassageRows = TranscriptRows["passages"][number];
export type ParticipantRow = InterviewRows["participants"][number];

/** One interview with its original transcript, as rows and as a Post. */
export type ReviewRows = {
  interview: Omit<InterviewRows, "transcripts" | "participants">;
  transcript: TranscriptRows;
  participants: ParticipantRow[];
  post: Post;
};

/**
 * Everything about the review of the grant's interview in one query per table, however many passages
 * there are. Not filtered: what a viewer may see of it is made in lib/queries.
 * @throws when the interview or its transcript is missing, which a Grant rules out.
 */
export async function loadReview(grant: Grant, tx?: Tx): Promise<ReviewRows> {
  const found = await (tx ?? database()).interview.findUniqueOrThrow({
    where: { id: grant.interviewId },
    include: shape,
  });
  const { transcripts, participants, ...interview } = found;
  const transcript = transcripts[0];
  if (!transcript) throw new Error("interview without a transcript");
  return { interview, transcript, participants, post: postOf(transcript) };
}
