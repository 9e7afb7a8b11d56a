import { randomUUID } from "node:crypto";
import type { PassageView, ReviewView } from "@/lib/core/review/passage-view";
import type { Client } from "../../lab/client";

/** Somebody at one tab: signed in, on one instance, writing about some passages. */
export type Writer = {
  name: string;
  role: string;
  client: Client;
  at: string;
  edits: "revision" | "suggestion";
  kinds: Kind[];
};

export type Kind = "edit" | "comment" | "decision";

/** One act that was tried until it was acknowledged. */
export type Written = {
  kind: Kind;
  /** A word that stands nowhere else. */
  mark: string;
  passage: string;
  act: string;
  /** How often it was answered 409 with what is there now. */
  conflicts: number;
};

/** How often a writer tries again on the current row before it counts as not to be had. */
const PATIENCE = 400;

/**
 * Does one thing to a passage as it was last seen; after a 409, again on the row in the answer.
 * @throws a sentence when an answer is none of these, or a 409 shows what was sent.
 */
export async function write(writer: Writer, kind: Kind, from: PassageView): Promise<Written> {
  const mark = `mark${randomUUID().replaceAll("-", "")}`;
  let seen = from;
  for (let conflicts = 0; conflicts < PATIENCE; conflicts += 1) {
    const { path, body } = requestOf(writer, kind, seen, mark);
    const { status, body: answer } = await writer.client.json<Answer>(
      `/api/v1/passages/${seen.id}/${path}`,
      { body, at: writer.at },
    );
    if (status === 200) return { kind, mark, passage: seen.id, act: answer.act, conflicts };
    if (status !== 409) throw new Error(`${writer.name}: ${kind} was answered ${status}`);
    const now = answer.passage;
    if (!now) throw new Error(`${writer.name}: a 409 for a ${kind} without the current row`);
    if (now.revisionId === seen.revisionId && now.digest === seen.digest)
      throw new Error(`${writer.name}: a 409 for a ${kind} on the current row`);
    seen = now;
  }
  throw new Error(`${writer.name}: ${kind} was refused ${PATIENCE} times`);
}

type Answer = { act: string; passage?: PassageView };

function requestOf({ edits }: Writer, kind: Kind, seen: PassageView, mark: string) {
  const { revisionId, digest, text } = seen;
  if (kind === "edit") return { path: edits, body: { revisionId, text: `${text} ${mark}` } };
  const whole = { start: null, end: null, talk: false, visibility: "all" };
  if (kind === "comment") return { path: "threads", body: { revisionId, ...whole, body: mark } };
  return { path: "decision", body: { verb: "fine", revisionId, digest } };
}

/** The passages that are written about, as this writer sees them now. */
export async function readTurns(writer: Writer, interview: string): Promise<PassageView[]> {
  const { body } = await writer.client.json<ReviewView>(`/api/v1/interviews/${interview}/review`, {
    at: writer.at,
  });
  return body.passages.filter(({ kind }) => kind === "turn").slice(0, TURNS);
}

/** So few that writers meet. */
const TURNS = 4;
