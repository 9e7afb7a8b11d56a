import "server-only";
import { randomBytes } from "node:crypto";
import type { Grant } from "@/lib/policy/grant";
import { sha256, type Tx } from "./act";
import { database } from "./client";
import { findHead } from "./events";
import { notice } from "./notices";
import type { FullPublication } from "./publications";
import { printReceiptFile } from "./receipt-file";
import type { SignerRole } from "./signoffs";

/** Who agreed, with the name they typed, and when (ISO 8601). Receipts of the first releases have no role. */
export type Signed = { name: string; role?: SignerRole; at: string };

/** What a receipt holds: paths, hashes, names and times. Never a word of the interview. */
export type ReceiptBody = {
  kind: "publish" | "take-down";
  manifest: string;
  files: { path: string; sha256: string | null }[];
  signed: Signed[];
  target: string;
  branch: string | null;
  commit: string | null;
  /** Head of the history when the publication was asked for; also a trailer of the commit. */
  history: string;
  /** The history's last line when the receipt was made, and its hash. Receipts of the first release have none. */
  line?: number;
  head?: string;
};

export type ReceiptRow = {
  id: string;
  code: string;
  link: string;
  hasFile: boolean;
  at: Date;
  body: ReceiptBody;
};

/** A receipt of the grant's interview, or null. */
export async function findReceipt(grant: Grant, id: string): Promise<ReceiptRow | null> {
  const row = await database().receipt.findFirst({
    where: { id, publication: { interviewId: grant.interviewId } },
  });
  return row && rowOf(row);
}

/** The receipt with this link, which is all it takes; or null. */
export async function findLinkedReceipt(link: string): Promise<ReceiptRow | null> {
  const row = await database().receipt.findUnique({ where: { link } });
  return row && rowOf(row);
}

/** Where the receipt with this id is read without an account, below our own address; or null. */
export async function findReceiptPath(id: string): Promise<string | null> {
  const row = await database().receipt.findUnique({ where: { id }, select: { link: true } });
  return row && `/receipts/${row.link}`;
}

/** Who may ask for something on the receipt with this link: interviewees who signed what it names. */
export async function listAskers(
  link: string,
): Promise<{ name: string; email: string; path: string }[]> {
  const receipt = await database().receipt.findUnique({
    where: { link },
    select: { id: true, publication: { select: { interviewId: true, manifest: true } } },
  });
  if (!receipt) return [];
  const { interviewId, manifest } = receipt.publication;
  const rows = await database().signoff.findMany({
    where: { interviewId, manifest, participant: { role: "interviewee", removedAt: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { name: true, participantId: true, participant: { select: { email: true } } },
  });
  const path = `/interviews/${interviewId}/receipts/${receipt.id}`;
  const last = new Map(rows.map((row) => [row.participantId, row]));
  return [...last.values()].map(({ name, participant }) => ({
    name,
    email: participant.email,
    path,
  }));
}

type Stored = { id: string; code: string; link: string; file: string | null; createdAt: Date };

function rowOf(row: Stored & { body: unknown }): ReceiptRow {
  const { id, code, link, createdAt: at } = row;
  return { id, code, link, hasFile: row.file !== null, at, body: row.body as ReceiptBody };
}

/**
 * Makes the receipt of a publication that arrived and mails it to both sides. The same words under the
 * same signatures have one receipt, however often they are exported.
 */
export async function issueReceipt(
  tx: Tx,
  row: FullPublication & { history: string },
  result: { commit: string | null; signed: Signed[] },
): Promise<void> {
  const body = bodyOf(row, result);
  const { interviewId, manifest } = row;
  const earlier = await tx.receipt.findMany({ where: { publication: { interviewId, manifest } } });
  const same = ({ body: other }: { body: unknown }) => sameAgreement(other as ReceiptBody, body);
  if (result.commit === null && earlier.some(same)) return;
  const code = newCode();
  const createdAt = new Date();
  const sealed = { ...body, ...(await findHead(tx, interviewId)) };
  const file = await printReceiptFile(tx, { row, body: sealed, code, at: createdAt });
  const made = await tx.receipt.create({
    data: { publicationId: row.id, code, body: sealed, file, createdAt },
  });
  const kind = body.kind === "take-down" ? "taken-down" : "published";
  const scope = { tx, now: createdAt, grant: { interviewId, participantId: null } };
  await notice(scope, kind, "both sides", made.id);
}

function bodyOf(
  row: FullPublication & { history: string },
  { commit, signed }: { commit: string | null; signed: Signed[] },
): ReceiptBody {
  const files = row.files.map(({ path, text }) => ({
    path,
    sha256: text === null ? null : sha256(text),
  }));
  const { manifest, target, branch, history } = row;
  const kind = files.every((file) => file.sha256 === null) ? "take-down" : "publish";
  return { kind, manifest, files, signed, target, branch, commit, history };
}

function sameAgreement(a: ReceiptBody, b: ReceiptBody): boolean {
  // PostgreSQL's jsonb does not keep the order of keys.
  const names = ({ signed }: ReceiptBody) =>
    JSON.stringify(signed.map(({ name, at }) => [name, at]));
  return a.kind === b.kind && names(a) === names(b);
}

/** Such as 7F3A-91C2: short enough to read out; it opens nothing. */
function newCode(): string {
  const hex = randomBytes(4).toString("hex").toUpperCase();
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}
