import { canaryPost } from "@/e2e/world/canary-post";
import { enterAs } from "@/e2e/world/enter-as";
import { idsOf } from "@/e2e/world/ids-of";
import type { MadeInterview, Person } from "@/e2e/world/make-world";
import { randomFrom } from "@/e2e/world/take-out";
import type { ImportBody } from "@/lib/commands/import-post";
import { makeRequest } from "@/lib/commands/make-request";
import { openThread } from "@/lib/commands/open-thread";
import { redactPassage } from "@/lib/commands/redact-passage";
import { suggestWords } from "@/lib/commands/suggest-words";
import { agree } from "@/lib/commands/testing/agreed-rules";
import { manifestNow } from "@/lib/commands/testing/sign-everything";
import type { SettlementBody } from "@/lib/core/review/api";
import { database } from "@/lib/db/client";
import { ask } from "@/lib/db/testing/ask";
import type { Role } from "@/lib/policy/table";
import { readRemoved } from "@/lib/queries/removed";
import { readReviewPage } from "@/lib/queries/review-page";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { tokenOf, withLink } from "./credentials";
import type { Actor, Prepared } from "./expected";
import { leaveDifferences, leaveStale, linkTranslation, takeOutAgain } from "./prepare-translation";

type Ids = Record<string, string>;

/** One interview with somebody in each part, and what the requests about it name. */
export type Stand = {
  ids: Ids;
  /** What each role began itself, where only that can be taken back. */
  own: Partial<Record<Role, Ids>>;
  clients: Record<Actor, Client>;
  /** What stands behind the # of the link of `link`. */
  invitation: string;
  /** Words that must reach nobody outside, and of those the ones that are taken out. */
  canaries: string[];
  removed: string[];
  /** A passage that is as it came, as a request names it. */
  passage: { revisionId: string; digest: string; text: string };
  manifest: string;
  /** What an erasure of what is taken out names. */
  removedSeen: string;
  /** What somebody sees who says that a translated passage is right although its original changed. */
  settling: SettlementBody;
  /** What in its translation reads otherwise, and what was said of another such place. */
  different: { difference: string; dismissal: string };
  /** What a translator gives back who finds that passage right. */
  bundle: unknown;
  /** Its translation once more, corrected. */
  correction: ImportBody;
};

/** The three interviews of the table, and one in which none of the people is anything. */
export type Stands = Record<Prepared, Stand> & { foreign: Ids; foreignCanaries: string[] };

export async function prepare(lab: Lab): Promise<Stands> {
  const elsewhere = await lab.enter((await lab.world.interview()).interviewee);
  const stand = async (seed: number, fill: (made: MadeInterview) => Promise<Partial<Stand>>) => {
    const { source, canaries } = canaryPost(randomFrom(seed));
    const made = await lab.world.interview(source);
    const people = await enterAll(lab, made);
    const { url } = await lab.world.invite(made.id, "Lea", "coauthor");
    const invitation = new URL(url).hash.slice(1);
    const clients = { ...people, other: elsewhere, link: await withLink(lab, invitation) };
    const manifest = "0".repeat(64);
    const none = {
      passage: noPassage,
      manifest,
      removedSeen: manifest,
      settling: noSettling,
      different: { difference: manifest, dismissal: made.id },
      bundle: {},
    };
    const rest = { own: {}, canaries, removed: [], ...none };
    const translation = source.replace("lang: en", "lang: fr");
    await lab.world.translate(made.id, translation, "fr");
    const more = await fill(made);
    const ids = { ...(await idsOf(made.id, true)), ...more.ids };
    const corrected = translation.replace("layout: post", "layout: page");
    const correction = { name: "a-fr.md", source: corrected, language: null };
    return { ...rest, clients, invitation, correction, ...more, ids };
  };
  const foreign = canaryPost(randomFrom(4));
  const far = await lab.world.interview(foreign.source);
  await lab.world.translate(far.id, foreign.source.replace("lang: en", "lang: fr"), "fr");
  await lab.world.fill(far.id);
  return {
    open: await stand(1, (made) => fillOpen(made)),
    ready: await stand(2, async (made) => {
      await lab.world.approveAndSign(made.id);
      const where = { transcript: { interviewId: made.id } };
      await database().finding.updateMany({ where, data: { dismissedAt: DISMISSED } });
      return { manifest: await manifestNow(enterAs(made.id)) };
    }),
    live: await stand(3, async (made) => {
      await lab.world.fill(made.id);
      const grant = await enterAs(made.id).grant("interviewee", "request.make");
      const asked = await makeRequest(grant, ask({ kind: "take_down", body: "" }));
      if (asked.outcome !== "done") throw new Error(asked.outcome);
      // The page of its author notes once that a request was seen; afterwards a look changes nothing.
      await database().changeRequest.updateMany({ data: { seenAt: new Date() } });
      const at = new Date(Date.now() + 7 * 86_400_000).toISOString();
      await agree(enterAs(made.id), { deadline: { at, zone: "UTC", extensions: 2 } });
      return { ids: { request: asked.id ?? "" } };
    }),
    foreign: await idsOf(far.id),
    foreignCanaries: foreign.canaries,
  };
}

/** When the finding of the ready interview was dismissed. */
export const DISMISSED = "2026-01-01T00:00:00.000Z";

const noSettling: SettlementBody = { digest: "0", originals: [] };

const noPassage = { revisionId: "0", digest: "0", text: "" };

type Here = Omit<Record<Actor, Client>, "link" | "other">;

async function enterAll(lab: Lab, made: MadeInterview): Promise<Here> {
  const { world, enter } = lab;
  const add = (name: string, role: "coauthor" | "reader") => world.invite(made.id, name, role);
  const gone = await add("Remo", "coauthor");
  const removed = await enter(gone);
  await world.remove(made.id, gone);
  const wrong: Person = await world.person("Wrong", false);
  const reader = await enter(await add("Rita", "reader"));
  const [interviewee, author] = [await enter(made.interviewee), await enter(made.author)];
  await add("Nora", "reader"); // who never signs in
  return {
    anonymous: lab.stranger(),
    invited: await enter(wrong),
    interviewee,
    author,
    coauthor: await enter(await add("Cora", "coauthor")),
    reader,
    removed,
    "interviewee's token": await tokenOf(lab, interviewee),
    "author's token": await tokenOf(lab, author),
    "revoked token": await tokenOf(lab, author, true),
  };
}

/** In the middle of a review: something out and something said by everybody who may, a proposal waits. */
async function fillOpen({ id }: MadeInterview): Promise<Partial<Stand>> {
  const { grant } = enterAs(id);
  await linkTranslation(id);
  const { passages } = await readReviewPage(await grant("interviewee", "interview.read"));
  const turns = passages.filter(({ kind }) => kind === "turn");
  const own: Partial<Record<Role, Ids>> = {};
  const removed: string[] = [];
  for (const [at, role] of (["author", "coauthor", "interviewee", "reader"] as const).entries()) {
    const turn = turns[at];
    if (!turn) throw new Error("the post is too short");
    const { id: passageId, revisionId, text } = turn;
    const anchor = { revisionId, start: null, end: null };
    const talk = ask({ ...anchor, body: "Good?", talk: false, visibility: "all" });
    const said = await openThread(await grant(role, "thread.write"), passageId, talk);
    if (said.outcome !== "done") throw new Error(said.outcome);
    own[role] = { threads: said.id ?? "", act: said.actId };
    if (role === "reader") continue;
    const word = /q[a-z]{11}/.exec(text)?.[0] ?? "";
    const start = text.indexOf(word);
    const span = { revisionId, start, end: start + word.length, look: { kind: "ellipsis" } };
    const out = await redactPassage(await grant(role, "passage.redact"), passageId, ask(span));
    if (out.outcome !== "done") throw new Error(out.outcome);
    await takeOutAgain(id, role, turn, { start, end: start + word.length });
    own[role] = { ...own[role], redactions: out.id ?? "" };
    removed.push(word);
  }
  const [wished, plain] = turns.slice(5);
  if (!wished || !plain) throw new Error("the post is too short");
  const wording = ask({ revisionId: wished.revisionId, text: `${wished.text} Really?` });
  await suggestWords(await grant("interviewee", "passage.suggest"), wished.id, wording);
  const nora = await database().participant.findFirstOrThrow({
    where: { interviewId: id, name: "Nora" },
  });
  const { seen: removedSeen } = await readRemoved(await grant("interviewee", "removed.read"));
  const differing = turns.filter((_, at) => at === 4 || at === 7);
  const different = await leaveDifferences(id, differing);
  const { passage, ...stale } = await leaveStale(id, turns[8] ?? plain);
  const ids = { passages: plain.id, participants: nora.id, passage };
  return { own, removed, ids, passage: plain, removedSeen, different, ...stale };
}
