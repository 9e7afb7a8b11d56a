import { randomUUID } from "node:crypto";
import { askRaw } from "../../lab/ask-raw";
import type { Answer } from "../../lab/client";
import { difference } from "../difference";
import { inLanes } from "../in-lanes";
import { requestOf, toldBy, wordsIn } from "./answers";
import type { Cell } from "./cells";
import type { Oddity } from "./oddities";
import type { Ground } from "./try-cells";

export type OddCell = { cell: Cell; oddity: Oddity };

/**
 * Who may not, or may read only, asks in an odd way: nothing breaks, no word comes out, no cookie is set,
 * nothing is written, and what is there is answered like what is missing.
 */
export async function tryOddly(odd: OddCell[], ground: Ground): Promise<string[]> {
  await ground.tables.keep();
  const answers = await inLanes(odd, (one) => tryOne(one, ground));
  const touched = await ground.tables.restore();
  const written = touched.length > 0 ? [`odd requests changed ${touched.join(", ")}`] : [];
  return [...answers.flat(), ...written];
}

async function tryOne({ cell, oddity }: OddCell, ground: Ground): Promise<string[]> {
  const wrong = new Set<string>();
  const there = await askOddly(cell, oddity, ground, wrong);
  if (cell.status === 404 && cell.whose !== "none") {
    const missing = await askOddly({ ...cell, whose: "missing" }, oddity, ground, wrong);
    const apart = difference(there, missing);
    if (apart) wrong.add(`is not answered like one that is missing: ${apart}`);
  }
  const { route, actor } = cell;
  return [...wrong].map((what) => `${route.name} by ${actor}, ${oddity.name}: ${what}`);
}

/** Asks, follows at most two redirects of our own, and answers with all that was told on the way. */
async function askOddly(cell: Cell, oddity: Oddity, ground: Ground, wrong: Set<string>) {
  const { stands, lab } = ground;
  const { path: plain, asking } = requestOf(cell, stands, ground.at);
  const client = stands[cell.on].clients[cell.actor];
  const method = oddity.method ?? asking.method ?? "GET";
  const body = asking.body === undefined ? undefined : JSON.stringify(asking.body);
  const headers: Record<string, string> = {
    origin: lab.url,
    "idempotency-key": randomUUID(),
    ...(body ? { "content-type": "application/json", "content-length": `${body.length}` } : {}),
    ...(client.cookie ? { cookie: client.cookie } : {}),
    ...oddity.headers?.(plain),
  };
  const told: unknown[] = [];
  let path: string | null = oddity.path?.(plain) ?? plain;
  for (let hop = 0; path !== null && hop < 3; hop += 1) {
    const sending = { method, headers, ...(body ? { body } : {}) };
    const answer: Answer = await askRaw(ground.at, path, sending);
    if (answer.status >= 500 && !oddity.fails) wrong.add(`is answered ${answer.status}`);
    look(answer, cell, ground, wrong);
    told.push(toldBy(answer, `${plain} ${path}`));
    const location = answer.headers.get("location");
    // Who asks for a whole address is sent to the one they named themselves.
    path = location === path ? null : ownPath(location, wrong);
  }
  return JSON.stringify(told);
}

function look(answer: Answer, cell: Cell, { stands }: Ground, wrong: Set<string>): void {
  const { headers, text } = answer;
  const words = wordsIn(text, cell, stands, cell.status >= 300);
  if (words.length > 0) wrong.add(`says ${words.length} words that are none of theirs`);
  if (headers.has("set-cookie")) wrong.add("sets a cookie");
}

/** Where a redirect leads inside the app; one that leads out is a failure. */
function ownPath(location: string | null, wrong: Set<string>): string | null {
  if (location === null) return null;
  if (/^\/(?![/\\])/.test(location)) return location;
  wrong.add(`sends people to ${location.slice(0, 60)}`);
  return null;
}
