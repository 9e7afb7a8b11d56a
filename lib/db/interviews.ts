import "server-only";
import { randomUUID } from "node:crypto";
import { normaliseAddress } from "@/lib/core/address";
import type { Identity } from "@/lib/policy/identity";
import type { Operator } from "@/lib/policy/operator";
import { type ActRequest, type Answer, sameBody, sha256, type Tx } from "./act";
import { appendChained, findHead, sealOf } from "./events";
import { idOfKey } from "./id-of-key";
import { inTransaction } from "./in-transaction";
import { createTranscript, type ImportedPost } from "./transcripts";

/** `gone`: this person may not import. `key-reused`: the key came before with another body. */
export type Created =
  | { outcome: "done"; interviewId: string }
  | { outcome: "key-reused" }
  | { outcome: "gone" };

/** Milliseconds for the longest post; one of 20,000 passages took eleven seconds on a small machine. */
const PATIENCE = 120_000;

/**
 * Makes an interview of a post, with whoever is signed in as its author, whole or not at all. A repeated
 * request, also one at the same time, answers the interview of the first.
 */
export async function createInterview(
  identity: Identity,
  request: ActRequest,
  imported: ImportedPost,
): Promise<Created> {
  if (!identity.author) return { outcome: "gone" };
  return await inTransaction(
    (tx) => create(tx, { id: identity.userId }, request, imported),
    PATIENCE,
  );
}

/** The same for the operator of this server, in the name of an author with this address. */
export async function createInterviewFor(
  operator: Operator,
  email: string,
  request: ActRequest,
  imported: ImportedPost,
): Promise<Created> {
  const address = normaliseAddress(email);
  if (!operator.made || !address) return { outcome: "gone" };
  return await inTransaction((tx) => create(tx, { email: address }, request, imported), PATIENCE);
}

async function create(
  tx: Tx,
  who: { id: string } | { email: string },
  { key, body }: ActRequest,
  imported: ImportedPost,
): Promise<Created> {
  const user = await tx.user.findUnique({ where: who });
  if (!user?.author) return { outcome: "gone" };
  const interviewId = idOfKey("interview", user.id, key);
  const bodyHash = sha256(JSON.stringify(body ?? null));
  // A second request with this key waits here until the first one is committed or given up.
  const row = { id: interviewId, path: imported.path };
  const { count } = await tx.interview.createMany({ data: [row], skipDuplicates: true });
  if (count === 0) return await repeat(tx, interviewId, key, bodyHash);
  const name = user.name ?? user.email;
  const { id: participantId } = await tx.participant.create({
    data: {
      ...{ interviewId, userId: user.id, role: "author", name, email: user.email },
      ...{ locale: user.locale ?? "en", joinedAt: new Date() },
    },
    select: { id: true },
  });
  const id = randomUUID();
  await createTranscript(tx, interviewId, imported);
  await record(tx, { interviewId, actId: id, actor: { id: participantId, name } }, imported);
  const answer: Answer = { outcome: "done", id: interviewId };
  const act = { id, interviewId, participantId, key, bodyHash, answer };
  await tx.act.create({ data: { ...act, ...(await findHead(tx, interviewId)) } });
  return { outcome: "done", interviewId };
}

async function repeat(
  tx: Tx,
  interviewId: string,
  key: string,
  bodyHash: string,
): Promise<Created> {
  const before = await tx.act.findFirst({ where: { interviewId, key } });
  if (!before || !sameBody(before, bodyHash)) return { outcome: "key-reused" };
  return { outcome: "done", interviewId };
}

/** The history's first two lines. The seal binds it to the imported words without storing a plain hash. */
async function record(
  tx: Tx,
  about: { interviewId: string; actId: string; actor: { id: string; name: string } },
  { post, findings }: ImportedPost,
): Promise<void> {
  const source = post.blocks.map((block) => block.source).join("");
  const { interviewId, actId, actor } = about;
  const seal = sealOf(actId, source);
  const counts = { passages: post.passages.length, findings: findings.length };
  await appendChained(tx, {
    ...{ interviewId, verb: "interview.imported" as const, objectId: interviewId },
    ...{ detail: { ...counts, seal }, actor },
  });
  await appendChained(tx, {
    ...{ interviewId, verb: "participant.joined" as const, objectId: actor.id },
    ...{ detail: { role: "author" }, actor },
  });
}
