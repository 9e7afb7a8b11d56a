import type { Lab } from "../../lab/open-lab";
import type { Tables } from "../../lab/tables";
import { difference } from "../difference";
import { inLanes } from "../in-lanes";
import { requestOf, toldBy, wordsIn } from "./answers";
import { type Cell, stages } from "./cells";
import { ofInterviews } from "./expected";
import type { Stands } from "./prepare";

export type Ground = {
  lab: Lab;
  tables: Tables;
  stands: Stands;
  /** The instance that is asked. */
  at: string;
};

/** Tries the cells stage by stage and says in a sentence each what was not as expected. */
export async function tryCells(cells: Cell[], ground: Ground): Promise<string[]> {
  const failures: string[] = [];
  for (const stage of stages) {
    const here = cells.filter((cell) => cell.stage === stage);
    if (here.length === 0) continue;
    await setStage(ground, stage);
    await ground.tables.keep();
    const quiet = here.filter((cell) => !changes(cell));
    const answers = await inLanes(quiet, (cell) => tryQuiet(cell, ground));
    failures.push(...answers.flat());
    const touched = await ground.tables.restore();
    if (touched.length > 0) {
      failures.push(`what was refused or only read at ${stage} changed ${touched.join(", ")}`);
    }
    for (const cell of here.filter(changes)) failures.push(...(await tryChange(cell, ground)));
  }
  return failures;
}

async function setStage({ tables, stands }: Ground, stage: Cell["stage"]): Promise<void> {
  const ids = [stands.open, stands.ready, stands.live].map((stand) => stand.ids.interviews);
  await tables.query(`UPDATE "Interview" SET stage = $1::"Stage" WHERE id = ANY($2::uuid[])`, [
    stage,
    ids,
  ]);
}

/** Whether the answer should be a yes to an operation: tried alone, and put back. */
function changes({ route, status }: Cell): boolean {
  return route.method !== "GET" && status < 300;
}

async function tryQuiet(cell: Cell, ground: Ground): Promise<string[]> {
  const told = await ask(cell, ground);
  const wrong = [...statusOf(cell, told.status), ...told.leaks];
  if ([401, 404].includes(cell.status) && cell.whose !== "none") {
    const missing = await ask({ ...cell, whose: "missing" }, ground);
    const apart = difference(JSON.stringify(told.told), JSON.stringify(missing.told));
    if (apart) wrong.push(`is not answered like one that is missing: ${apart}`);
  }
  return wrong.map((what) => `${sentenceOf(cell)} ${what}`);
}

/** An allowed operation is answered with its status and does something; then all is as it was. */
async function tryChange(cell: Cell, ground: Ground): Promise<string[]> {
  const told = await ask(cell, ground);
  const wrong = [...statusOf(cell, told.status), ...told.leaks];
  const touched = await ground.tables.restore();
  const row = ofInterviews[cell.route.name];
  if (row && told.status < 300 && touched.length > 0 === (row.asks ?? false)) {
    wrong.push(`was answered, and ${row.asks ? "changed something" : "changed nothing"}`);
  }
  return wrong.map((what) => `${sentenceOf(cell)} ${what}`);
}

async function ask(cell: Cell, { stands, at }: Ground) {
  const { path, asking } = requestOf(cell, stands, at);
  const answer = await stands[cell.on].clients[cell.actor].ask(path, asking);
  const refused = cell.status >= 300 && cell.whose !== "none";
  const words = wordsIn(answer.text, cell, stands, refused);
  const leaks = words.length > 0 ? [`says ${words.length} words that are none of theirs`] : [];
  if (/readback\.session=[^;]/.test(`${answer.headers.getSetCookie()}`))
    leaks.push("signs them in");
  return { status: answer.status, leaks, told: toldBy(answer, path) };
}

function statusOf({ status }: Cell, seen: number): string[] {
  return seen === status ? [] : [`is answered ${seen}, not ${status}`];
}

function sentenceOf({ route, actor, whose, stage }: Cell): string {
  return `${route.name} by ${actor}, ${whose}, ${stage}:`;
}
