import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReviewView } from "@/lib/core/review/passage-view";
import { database } from "@/lib/db/client";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";
import { ending, type Stopped } from "./stopped";

/** How many requests are under way at once. */
const HANDS = 6;

/** Milliseconds of work before the signal; different each time. */
const before = (at: number) => 40 + ((at * 67) % 300);

/**
 * People comment through one instance while it is stopped. What was not answered is sent again, with its
 * key, to the other one; then every comment is there once.
 */
export async function stopActing(lab: Lab): Promise<(at: number) => Promise<Stopped>> {
  const { id, interviewee } = await lab.world.interview();
  const client = await lab.enter(interviewee);
  const { body } = await client.json<ReviewView>(`/api/v1/interviews/${id}/review`);
  const passages = body.passages.filter(({ kind }) => kind === "turn");
  return async (at) => {
    const [victim, other] = at % 2 ? lab.instances : lab.instances.toReversed();
    if (!victim || !other) throw new Error("it needs two instances");
    const marks: string[] = [];
    const seen = { answered: 0, again: 0, failures: [] as string[] };
    let stopping = false;
    const hand = async () => {
      while (!stopping) {
        const passage = passages[marks.length % passages.length];
        if (!passage) throw new Error("the post has no turns");
        const mark = `mark${randomUUID()}`;
        marks.push(mark);
        const comment = {
          revisionId: passage.revisionId,
          start: null,
          end: null,
          talk: false,
          visibility: "all",
        };
        const asked = {
          path: `/api/v1/passages/${passage.id}/threads`,
          body: { ...comment, body: mark },
        };
        const answer = await once(client, asked, { victim: victim.url, other: other.url });
        if (answer.status !== 200) seen.failures.push(`a comment was answered ${answer.status}`);
        seen[answer.again ? "again" : "answered"] += 1;
      }
    };
    const hands = Promise.all(Array.from({ length: HANDS }, hand));
    await new Promise((wait) => setTimeout(wait, before(at)));
    const ended = await ending(() => victim.stop());
    stopping = true;
    await hands;
    const cut = cutOff(lab.home, victim.port);
    if (cut !== 0) seen.failures.push(`${cut} requests were cut off`);
    await victim.start();
    const lost = await notThereOnce(marks);
    if (lost.length > 0) seen.failures.push(`${lost.length} comments are not there once`);
    return { ms: ended.ms, ...seen, failures: [...ended.failures, ...seen.failures] };
  };
}

/** How many answers the instance left unfinished when it ended, as its own log says; null: not a word. */
function cutOff(home: string, port: number): number | null {
  const lines = readFileSync(join(home, `instance-${port}.log`), "utf8").split("\n");
  const last = lines.findLast((line) => line.includes('"app.stopped"'));
  return last ? (JSON.parse(last) as { count: number }).count : null;
}

type Asked = { path: string; body: object };
type Where = { victim: string; other: string };

/** To the instance that is stopped; what it does not take, with the same key, to the other one. */
async function once(client: Client, { path, body }: Asked, { victim, other }: Where) {
  const key = randomUUID();
  try {
    const { status } = await client.ask(path, { body, key, at: victim });
    return { status, again: false };
  } catch {
    // It takes no connection any more, or closed a kept one as this was sent.
    const { status } = await client.ask(path, { body, key, at: other });
    return { status, again: true };
  }
}

async function notThereOnce(marks: string[]): Promise<string[]> {
  const rows = await database().comment.findMany({ where: { body: { in: marks } } });
  return marks.filter((mark) => rows.filter(({ body }) => body === mark).length !== 1);
}
