import { randomUUID } from "node:crypto";
import { enterAs } from "@/e2e/world/enter-as";
import { islandPost } from "@/e2e/world/island-post";
import { freshAddress } from "@/e2e/world/world";
import { manifestNow } from "@/lib/commands/testing/sign-everything";
import type { Client } from "../../lab/client";
import { countWaiting } from "../../lab/empty-queue";
import type { Lab } from "../../lab/open-lab";
import { type Kind, readTurns, type Writer, type Written, write } from "../lost-updates/write";
import { type Again, steadfast } from "./steadfast";
import { whenThere } from "./when-there";

/** What was acknowledged while everything died and came back. */
export type Acknowledged = {
  /** Acts by the interview they were made in. */
  acts: Map<string, Written[]>;
  imports: { id: string; source: string }[];
  /** Posts that were sent once and never again, whatever came of it. */
  abandoned: string[];
  invited: string[];
  published: { id: string; interview: string; path: string }[];
  again: Again;
  failures: string[];
};

/** Work on several things at once, until it is told to stop. */
export type Load = { acknowledged: Acknowledged; stop: () => Promise<void> };

type Hand = () => Promise<void>;

/** Mails and publications that may wait before nobody asks for another: what piles up shows nothing more. */
const WAITING = 30;

/** Milliseconds between two things one hand does. */
const PAUSE = 60;

export async function startLoad(lab: Lab): Promise<Load> {
  const known: Acknowledged = {
    ...{ acts: new Map(), imports: [], abandoned: [], invited: [], published: [] },
    ...{ again: { times: 0 }, failures: [] },
  };
  const enter = async (person: Parameters<Lab["enter"]>[0]) =>
    steadfast(lab.url, await lab.enter(person), known.again);
  const hands: Hand[] = [
    await actingHand(lab, known, enter),
    await actingHand(lab, known, enter),
    await importingHand(lab, known, enter),
    unlessPiledUp(invitingHand(lab, known, enter)),
    unlessPiledUp(publishingHand(lab, known, enter)),
  ];
  let stopped = false;
  const work = hands.map(async (hand) => {
    while (!stopped) {
      await hand().catch((error: Error) => known.failures.push(error.message));
      await new Promise((wait) => setTimeout(wait, PAUSE));
    }
  });
  return {
    acknowledged: known,
    stop: async () => {
      stopped = true;
      await Promise.all(work);
    },
  };
}

type Enter = (person: Parameters<Lab["enter"]>[0]) => Promise<Client>;

/** Edits, comments and decisions in one interview, from both sides in turn. */
async function actingHand(lab: Lab, known: Acknowledged, enter: Enter): Promise<Hand> {
  const made = await lab.world.interview();
  const written: Written[] = [];
  known.acts.set(made.id, written);
  const sides: Writer[] = [
    {
      ...{ name: "author", role: "author", client: await enter(made.author), at: "" },
      ...{ edits: "revision", kinds: ["edit", "comment"] },
    },
    {
      ...{
        name: "interviewee",
        role: "interviewee",
        client: await enter(made.interviewee),
        at: "",
      },
      ...{ edits: "suggestion", kinds: ["comment", "decision", "edit"] },
    },
  ];
  let turn = 0;
  return async () => {
    turn += 1;
    const writer = sides[turn % 2];
    const kind: Kind | undefined = writer?.kinds[turn % writer.kinds.length];
    if (!writer || !kind) return;
    const passages = await readTurns(writer, made.id);
    const passage = passages[turn % passages.length];
    if (passage) written.push(await write(writer, kind, passage));
  };
}

/** Imports: two of three until they are acknowledged, one given up after a few milliseconds. */
async function importingHand(lab: Lab, known: Acknowledged, enter: Enter): Promise<Hand> {
  const author = await lab.world.person("Tomas", true);
  const client = await enter(author);
  const plain = await lab.enter(author);
  let turn = 0;
  return async () => {
    turn += 1;
    const source = `${islandPost}\nImport ${randomUUID()}.\n`;
    const body = { name: "2026-05-01-a-en.md", source, language: null };
    if (turn % 3 === 0) {
      known.abandoned.push(source);
      const sent = plain.ask("/api/v1/interviews", { body }).catch(() => null); // never asked again
      await Promise.race([sent, new Promise((wait) => setTimeout(wait, turn % 50))]);
      return;
    }
    const answer = await client.json<{ id: string }>("/api/v1/interviews", { body });
    if (answer.status !== 201) throw new Error(`an import was answered ${answer.status}`);
    known.imports.push({ id: answer.body.id, source });
  };
}

/** An author may invite twenty people in an hour; then another one goes on. */
const INVITATIONS = 15;

function invitingHand(lab: Lab, known: Acknowledged, enter: Enter): Hand {
  let now: { id: string; client: Client; left: number } | null = null;
  return async () => {
    if (!now || now.left === 0) {
      const made = await whenThere(() => lab.world.draft());
      now = { id: made.id, client: await whenThere(() => enter(made.author)), left: INVITATIONS };
    }
    now.left -= 1;
    const email = freshAddress("Vera");
    const body = { name: "Vera", email, role: "reader", locale: "en", by: "mail" };
    const { status } = await now.client.ask(`/api/v1/interviews/${now.id}/participants`, { body });
    if (status !== 200) throw new Error(`an invitation was answered ${status}`);
    known.invited.push(email);
    await new Promise((wait) => setTimeout(wait, 150));
  };
}

/** Does it when the queue has room for more. */
function unlessPiledUp(hand: Hand): Hand {
  return async () => {
    if ((await whenThere(countWaiting)) < WAITING) await hand();
  };
}

/** Interviews that are signed get published. */
function publishingHand(lab: Lab, known: Acknowledged, enter: Enter): Hand {
  return async () => {
    const { interview, client, manifest } = await whenThere(async () => {
      const made = await lab.world.interview();
      await lab.world.approveAndSign(made.id);
      const manifest = await manifestNow(enterAs(made.id));
      return { interview: made, client: await enter(made.author), manifest };
    });
    const path = `/api/v1/interviews/${interview.id}/publication`;
    const wanted = { manifest, name: "Tomas" };
    const { status, body } = await client.json<{ id: string }>(path, { body: wanted });
    if (status !== 200) throw new Error(`a publication was answered ${status}`);
    known.published.push({ id: body.id, interview: interview.id, path: interview.path });
    await new Promise((wait) => setTimeout(wait, 400));
  };
}
