import { enterAs } from "@/e2e/world/enter-as";
import { islandPost } from "@/e2e/world/island-post";
import { freshAddress } from "@/e2e/world/world";
import { approveAll, manifestNow } from "@/lib/commands/testing/sign-everything";
import { database } from "@/lib/db/client";
import { readRemoved } from "@/lib/queries/removed";
import { demoBlog } from "@/scripts/demo/people";
import type { Scene } from "./open-scene";
import { requestCases } from "./request-cases";
import { rulesCases } from "./rules-cases";
import type { Cases } from "./sending";
import { translationCases } from "./translation-cases";

/** Operations that a key does not make one of, and why. */
export const exempt: Record<string, string> = {
  "POST /api/auth/[...nextauth]":
    "next-auth keeps its own, and answers nothing while no provider is set up",
  "POST /api/v1/sign-in": "each asks for a code, the newest counts, and three are mailed",
  "POST /api/v1/inbox/seen": "what was seen was seen",
  "POST /unsubscribe/[token]": "mails that are stopped are stopped",
  "POST /api/v1/session": "a link and a code work once",
  "DELETE /api/v1/session": "signed out is signed out",
  "DELETE /api/v1/session/everywhere": "signed out is signed out",
  "POST /api/v1/account/tokens":
    "it happens once, and its secret is told with the first answer only",
  "DELETE /api/v1/account/tokens/[id]": "revoked is revoked",
};

const whole = { start: null, end: null };

/** Every other changing operation, by its name in the build, ready to be sent. */
export const cases: Cases = {
  "POST /api/v1/interviews": async () => {
    const body = { name: "2026-05-01-again-en.md", source: islandPost, language: null };
    const other = { body: { ...body, source: `${islandPost}\n\nMore.\n` } };
    return { who: "author", path: "/api/v1/interviews", body, other };
  },
  "POST /api/v1/passages/[id]/decision": async (scene) => {
    const { path, revisionId, digest, next } = turn(scene);
    const body = { verb: "fine", revisionId, digest };
    const other = { path: `${next.path}/decision`, body: { ...body, ...next.seen } };
    return { who: "interviewee", path: `${path}/decision`, body, other };
  },
  "POST /api/v1/passages/[id]/redaction": async (scene) => {
    const { path, revisionId } = turn(scene);
    const body = { revisionId, start: 0, end: 3, look: { kind: "ellipsis" } };
    const other = { body: { ...body, end: 4 } };
    return { who: "interviewee", path: `${path}/redaction`, body, other };
  },
  "POST /api/v1/passages/[id]/suggestion": async (scene) => {
    const { path, revisionId } = turn(scene);
    const body = { revisionId, text: "Other words." };
    return { who: "interviewee", path: `${path}/suggestion`, body, other: text(body) };
  },
  "POST /api/v1/passages/[id]/suggestions": async (scene) => {
    const { path, revisionId } = turn(scene);
    const body = { revisionId, change: { type: "words", text: "Other words." } };
    const other = { body: { ...body, apply: true } };
    return { who: "author", path: `${path}/suggestions`, body, other };
  },
  "POST /api/v1/passages/[id]/revision": async (scene) => {
    const { path, revisionId } = turn(scene);
    const body = { revisionId, text: "Other words." };
    return { who: "author", path: `${path}/revision`, body, other: text(body) };
  },
  "POST /api/v1/passages/[id]/threads": async (scene) => {
    const { path, revisionId } = turn(scene);
    const body = { revisionId, ...whole, body: "Is that so?", talk: true, visibility: "all" };
    const other = { body: { ...body, body: "Is it?" } };
    return { who: "interviewee", path: `${path}/threads`, body, other };
  },
  "POST /api/v1/redactions/[id]/undo": async (scene) => {
    const { path, revisionId, next } = turn(scene);
    const cut = { ...whole, look: { kind: "nothing" } };
    await scene.done(`${next.path}/redaction`, { ...cut, revisionId: next.seen.revisionId });
    const first = await scene.id("redactions");
    await scene.done(`${path}/redaction`, { ...cut, revisionId });
    const undo = `/api/v1/redactions/${first}/undo`;
    const other = {
      path: `${path}/threads`,
      body: { revisionId, ...whole, body: "?", talk: false, visibility: "all" },
    };
    return { who: "interviewee", path: undo, body: {}, other };
  },
  "POST /api/v1/suggestions/[id]/answer": async (scene) => {
    const { path, revisionId } = turn(scene);
    await scene.done(`${path}/suggestion`, { revisionId, text: "Other words." });
    const answer = `/api/v1/suggestions/${await scene.id("suggestions")}/answer`;
    return {
      who: "author",
      path: answer,
      body: { answer: "accept" },
      other: { body: { answer: "decline" } },
    };
  },
  "POST /api/v1/threads/[id]/comments": async (scene) => {
    const path = `${await thread(scene)}/comments`;
    return { who: "author", path, body: { body: "Yes." }, other: { body: { body: "No." } } };
  },
  "POST /api/v1/threads/[id]/state": async (scene) => {
    const path = `${await thread(scene)}/state`;
    const body = { resolved: true, version: 1 };
    return { who: "interviewee", path, body, other: { body: { ...body, version: 2 } } };
  },
  "POST /api/v1/threads/[id]/visibility": async (scene) => {
    const path = `${await thread(scene)}/visibility`;
    const body = { visibility: "sides", version: 1 };
    return { who: "interviewee", path, body, other: { body: { ...body, version: 2 } } };
  },
  "POST /api/v1/interviews/[id]/fine": async (scene) => {
    const passages = scene.turns.map(({ id, revisionId, digest }) => ({ id, revisionId, digest }));
    const other = { body: { passages: passages.slice(1) } };
    return { who: "interviewee", path: `${interview(scene)}/fine`, body: { passages }, other };
  },
  "POST /api/v1/interviews/[id]/removals": async (scene) => {
    const look = { kind: "nothing" };
    const passages = scene.turns.slice(-3).map(({ id, revisionId }) => ({ id, revisionId }));
    const other = { body: { passages: passages.slice(1), look } };
    return {
      ...{ who: "interviewee", path: `${interview(scene)}/removals` },
      ...{ body: { passages, look }, other },
    };
  },
  "POST /api/v1/interviews/[id]/acts/[act]/undo": async (scene) => {
    const { path, revisionId, digest, next } = turn(scene);
    const fine = await scene.done(`${path}/decision`, { verb: "fine", revisionId, digest });
    const second = await scene.done(`${next.path}/decision`, { verb: "fine", ...next.seen });
    const acts = `${interview(scene)}/acts`;
    const other = { path: `${acts}/${second}/undo` };
    return { who: "interviewee", path: `${acts}/${fine}/undo`, body: {}, other };
  },
  "POST /api/v1/interviews/[id]/decline": async (scene) => {
    const body = { answer: "not-now", wishes: ["time"], body: "After the summer." };
    const other = { body: { ...body, answer: "no" } };
    return { who: "interviewee", path: `${interview(scene)}/decline`, body, other };
  },
  "DELETE /api/v1/interviews/[id]/decline": async (scene) => {
    const path = `${interview(scene)}/decline`;
    await scene.done(path, { answer: "no", wishes: [], body: "" });
    return { who: "interviewee", path, body: {}, other: null };
  },
  "PUT /api/v1/interviews/[id]/mail-choice": async (scene) => {
    const body = { turn: true, digest: false, reminders: true, published: true };
    return { who: "interviewee", path: `${interview(scene)}/mail-choice`, body, other: null };
  },
  "PUT /api/v1/interviews/[id]/place": async (scene) => {
    const body = { passageId: scene.turns[2]?.id };
    return { who: "interviewee", path: `${interview(scene)}/place`, body, other: null };
  },
  "PUT /api/v1/account": async () => {
    return {
      who: "author",
      path: "/api/v1/account",
      body: { name: "Tom", locale: "fr" },
      other: null,
    };
  },
  "POST /api/v1/findings/[id]/dismissal": async (scene) => {
    const path = `/api/v1/findings/${await scene.id("findings")}/dismissal`;
    return { who: "author", path, body: { note: "So it is." }, other: { body: { note: null } } };
  },
  "DELETE /api/v1/findings/[id]/dismissal": async (scene) => {
    const path = `/api/v1/findings/${await scene.id("findings")}/dismissal`;
    await scene.author.ask(path, { body: { note: null } });
    const { dismissedAt } = await database().finding.findFirstOrThrow({
      where: { id: await scene.id("findings") },
    });
    const other = { method: "POST", body: { note: null } };
    return { who: "author", path, body: { at: dismissedAt?.toISOString() }, other };
  },
  "POST /api/v1/interviews/[id]/participants": async (scene) => {
    const person = { name: "Rita", email: freshAddress("Rita"), role: "reader", locale: "en" };
    const body = { ...person, by: "mail" };
    const other = { body: { ...body, role: "coauthor" } };
    return { who: "author", path: `${interview(scene)}/participants`, body, other };
  },
  "DELETE /api/v1/participants/[id]": async (scene) => {
    const path = `/api/v1/participants/${await scene.id("participants")}`;
    const other = { method: "PUT", path: `${path}/role`, body: { role: "reader" } };
    return { who: "author", path, body: {}, other };
  },
  "POST /api/v1/participants/[id]/invitation": async (scene) => {
    const path = `/api/v1/participants/${await scene.id("participants")}/invitation`;
    return { who: "author", path, body: { by: "mail" }, other: { body: { by: "link" } } };
  },
  "PUT /api/v1/participants/[id]/role": async (scene) => {
    const path = `/api/v1/participants/${await scene.id("participants")}/role`;
    return { who: "author", path, body: { role: "reader" }, other: { body: { role: "coauthor" } } };
  },
  "PUT /api/v1/interviews/[id]/target": async (scene) => {
    const body = { target: demoBlog, path: scene.made.path.replace(".md", "-b.md") };
    const other = { body: { ...body, path: scene.made.path } };
    return { who: "author", path: `${interview(scene)}/target`, body, other };
  },
  "POST /api/v1/interviews/[id]/sign-off": async (scene) => {
    await approveAll(enterAs(scene.made.id));
    const body = { manifest: await manifestNow(enterAs(scene.made.id)), name: "Ines" };
    const other = { body: { ...body, name: "Ines Ferreira" } };
    return { who: "interviewee", path: `${interview(scene)}/sign-off`, body, other };
  },
  "DELETE /api/v1/interviews/[id]/sign-off": async (scene) => {
    await scene.lab.world.approveAndSign(scene.made.id);
    const manifest = await manifestNow(enterAs(scene.made.id));
    const other = { method: "POST", body: { manifest, name: "Ines" } };
    return { who: "interviewee", path: `${interview(scene)}/sign-off`, body: {}, other };
  },
  "PUT /api/v1/interviews/[id]/removal-note": async (scene) => {
    const other = { body: { wanted: false } };
    return {
      who: "author",
      path: `${interview(scene)}/removal-note`,
      body: { wanted: true },
      other,
    };
  },
  "POST /api/v1/interviews/[id]/refusal": async (scene) => {
    const other = { method: "DELETE", body: {} };
    return { who: "author", path: `${interview(scene)}/refusal`, body: {}, other };
  },
  "DELETE /api/v1/interviews/[id]/refusal": async (scene) => {
    const other = { method: "POST", body: {} };
    return { who: "author", path: `${interview(scene)}/refusal`, body: {}, other };
  },
  "POST /api/v1/interviews/[id]/publication": async (scene) => {
    await scene.lab.world.approveAndSign(scene.made.id);
    const body = { manifest: await manifestNow(enterAs(scene.made.id)), name: "Tomas" };
    const other = { body: { manifest: "0".repeat(64) } };
    return { who: "author", path: `${interview(scene)}/publication`, body, other };
  },
  ...translationCases,
  "POST /api/v1/interviews/[id]/purge": async (scene) => {
    const { path, revisionId } = turn(scene);
    await scene.done(`${path}/redaction`, { revisionId, ...whole, look: { kind: "nothing" } });
    const { seen } = await readRemoved(
      await enterAs(scene.made.id).grant("author", "removed.read"),
    );
    const other = { body: { seen: "0".repeat(64) } };
    return { who: "interviewee", path: `${interview(scene)}/purge`, body: { seen }, other };
  },
  "PUT /api/v1/interviews/[id]/closing-line": async (scene) => {
    const other = { body: { shown: false } };
    return {
      who: "author",
      path: `${interview(scene)}/closing-line`,
      body: { shown: true },
      other,
    };
  },
  "PUT /api/v1/interviews/[id]/retention": async (scene) => {
    const other = { body: { days: null } };
    return { who: "author", path: `${interview(scene)}/retention`, body: { days: 30 }, other };
  },
  ...rulesCases,
  ...requestCases,
};

function interview({ made }: Scene): string {
  return `/api/v1/interviews/${made.id}`;
}

/** A turn to act on, and the one after it. */
function turn({ turns: [first, second] }: Scene) {
  if (!first || !second) throw new Error("the post has no turns");
  const path = `/api/v1/passages/${first.id}`;
  const seen = { revisionId: second.revisionId, digest: second.digest };
  return { ...first, path, next: { path: `/api/v1/passages/${second.id}`, seen } };
}

function text(body: object) {
  return { body: { ...body, text: "Quite other words." } };
}

/** A conversation that the interviewee opened. */
async function thread(scene: Scene): Promise<string> {
  const { path, revisionId } = turn(scene);
  await scene.done(`${path}/threads`, {
    revisionId,
    ...whole,
    body: "Is that so?",
    talk: false,
    visibility: "all",
  });
  return `/api/v1/threads/${await scene.id("threads")}`;
}
