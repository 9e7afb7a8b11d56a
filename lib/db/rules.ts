import "server-only";
import type { Extension } from "@/lib/core/rules/deadline-of";
import type { GroundRules } from "@/lib/core/rules/ground-rules";
import { type RulesStanding, standingOf } from "@/lib/core/rules/standing-of";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";
import type { Prisma } from "./generated/client";

/** One version of the ground rules, with who said yes to it. */
export type RulesRow = {
  id: string;
  number: number;
  rules: GroundRules;
  byId: string;
  at: Date;
  /** Ids of participants; they may have left since. */
  accepted: ReadonlySet<string>;
  extensions: Extension[];
};

const shape = {
  acceptances: { select: { participantId: true } },
  extensions: { select: { createdAt: true } },
} as const satisfies Prisma.GroundRulesInclude;

/** The newest version alone, as part of an interview. */
export const newestRules = {
  orderBy: { number: "desc" },
  take: 1,
  include: shape,
} as const satisfies Prisma.Interview$groundRulesArgs;

type StoredRules = Prisma.GroundRulesGetPayload<{ include: typeof shape }>;
type Person = { id: string; role: string; removedAt: Date | null };

/** The rules as they stand for the gate: the newest version, and whether everybody said yes to it. */
export type RulesNow = RulesRow & RulesStanding;

/** The newest of these versions as it stands among these people; null where there are none. */
export function rulesNowOf(stored: StoredRules[], people: Person[]): RulesNow | null {
  const [newest] = stored;
  return newest ? standing(rowOf(newest), people) : null;
}

/** Every version of the grant's interview, the newest first. */
export async function listRules(grant: Grant, tx?: Tx): Promise<RulesRow[]> {
  const { interviewId } = grant;
  const rows = await (tx ?? database()).groundRules.findMany({
    where: { interviewId },
    orderBy: { number: "desc" },
    include: shape,
  });
  return rows.map(rowOf);
}

/** The newest version as it stands; null where there are no rules. */
export async function findRulesNow(grant: Grant, tx?: Tx): Promise<RulesNow | null> {
  const { interviewId } = grant;
  const db = tx ?? database();
  const stored = await db.groundRules.findMany({ ...newestRules, where: { interviewId } });
  if (stored.length === 0) return null;
  return rulesNowOf(stored, await db.participant.findMany({ where: { interviewId } }));
}

/** The number of the newest version, under which a signature is given; null where there are no rules. */
export async function findRulesNumber(grant: Grant, tx?: Tx): Promise<number | null> {
  const where = { interviewId: grant.interviewId };
  const { _max } = await (tx ?? database()).groundRules.aggregate({
    where,
    _max: { number: true },
  });
  return _max.number;
}

/** Whether the newest rules want nobody else to read, agreed on or not. */
export async function closedToReaders({ grant, tx }: ActScope): Promise<boolean> {
  return (await findRulesNow(grant, tx))?.rules.readers === "nobody";
}

/** Appends a version in the name of who acts, with their yes; its number is the next one. */
export async function appendRules(scope: ActScope, rules: GroundRules): Promise<string> {
  const { tx, grant, now: createdAt } = scope;
  const { interviewId, participantId } = grant;
  const number = ((await findRulesNumber(grant, tx)) ?? 0) + 1;
  const { credit, label, ...body } = rules;
  const yes = { create: { participantId, createdAt } };
  const { id } = await tx.groundRules.create({
    data: {
      ...{ interview: { connect: { id: interviewId } }, number, body, credit, label, createdAt },
      ...{ participant: { connect: { id: participantId } }, acceptances: yes },
    },
    select: { id: true },
  });
  await appendEvent(scope, "rules.proposed", id, { number });
  return id;
}

/** Appends the yes of who acts to a version; nothing where they said it before. */
export async function appendAcceptance(scope: ActScope, rules: RulesRow): Promise<void> {
  const { participantId } = scope.grant;
  if (rules.accepted.has(participantId)) return;
  const data = { rulesId: rules.id, participantId, createdAt: scope.now };
  await scope.tx.rulesAcceptance.create({ data });
  await appendEvent(scope, "rules.accepted", rules.id, { number: rules.number });
}

/** Puts the deadline of a version off by one extension, in the name of who acts. */
export async function appendExtension(scope: ActScope, rules: RulesRow): Promise<void> {
  const { participantId } = scope.grant;
  const data = { rulesId: rules.id, participantId, createdAt: scope.now };
  await scope.tx.rulesExtension.create({ data });
  await appendEvent(scope, "rules.extended", rules.id, { number: rules.number });
}

function standing(row: RulesRow, people: Person[]): RulesNow {
  const here = people.filter(({ removedAt }) => !removedAt);
  return { ...row, ...standingOf(here, row.accepted) };
}

function rowOf({ acceptances, extensions, ...row }: StoredRules): RulesRow {
  const { id, number, credit, label, participantId: byId, createdAt: at } = row;
  const body = row.body as Omit<GroundRules, "credit" | "label">;
  const accepted = new Set(acceptances.map(({ participantId }) => participantId));
  const asked = extensions.map(({ createdAt }) => ({ at: createdAt }));
  return { id, number, rules: { ...body, credit, label }, byId, at, accepted, extensions: asked };
}
