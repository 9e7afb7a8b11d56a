import { root } from "../../../setup/run-tool";
import { emptyQueue } from "../../lab/empty-queue";
import { openTables } from "../../lab/tables";
import type { Proof } from "../../proof";
import { sample } from "../sample";
import { builtRoutes } from "./built-routes";
import { type Cell, everyCell, unlisted } from "./cells";
import { oddities } from "./oddities";
import { prepare } from "./prepare";
import { type Ground, tryCells } from "./try-cells";
import { type OddCell, tryOddly } from "./try-oddly";
import { withoutProxy } from "./without-proxy";

/**
 * `tries` counts questions: of them a third is the plain matrix, the rest the matrix without a proxy and
 * the odd ways to ask, with a proxy and without. What there is less of is tried whole.
 */
export const permissionMatrix: Proof = {
  shows:
    "everybody is answered as expected.ts says at every page and operation of the build, with a proxy and without, asked plainly or oddly",
  tries: { short: 450, full: 1_000_000 },
  run: async (lab, { tries, seed, say }) => {
    const routes = await builtRoutes(root, lab.stranger());
    const failures = unlisted(routes);
    const stands = await prepare(lab);
    await emptyQueue();
    const tables = await openTables(lab.databaseUrl);
    const [whole, bare] = lab.instances;
    if (!whole || !bare) throw new Error("it takes two instances");
    await bare.stop();
    await bare.start({}, withoutProxy(lab.home));
    failures.push(...(await proxyOff(bare.url, whole.url)));
    const all = everyCell(routes);
    const odd = oddCells(all);
    const share = Math.ceil(tries / 3);
    let asked = 0;
    for (const { url: at } of [whole, bare]) {
      const ground: Ground = { lab, tables, stands, at };
      const part = at === bare.url ? share / 2 : share;
      const [cells, oddly] = [sample(all, part, seed), sample(odd, part, seed)];
      say(`${cells.length} cells and ${oddly.length} odd ones`);
      failures.push(...(await tryCells(cells, ground)), ...(await tryOddly(oddly, ground)));
      asked += cells.length + oddly.length;
    }
    await tables.close();
    const measured = { routes: routes.length, cells: all.length, odd: odd.length };
    return { tries: asked, failures, measured };
  },
};

/** Who is refused, and a second reader who may read, in every odd way. */
function oddCells(cells: Cell[]): OddCell[] {
  const asking = ["anonymous", "other", "reader", "removed"];
  return cells
    .filter(({ actor, stage }) => asking.includes(actor) && stage === "in_review")
    .filter(({ whose, status, route }) => {
      return whose === "own" && (status === 404 || route.method === "GET");
    })
    .flatMap((cell) => oddities.map((oddity) => ({ cell, oddity })));
}

/** That the proxy is really off: its policy is on one side and not on the other. */
async function proxyOff(bare: string, whole: string): Promise<string[]> {
  const policy = async (url: string) =>
    (await fetch(`${url}/sign-in`)).headers.has("content-security-policy");
  const right = !(await policy(bare)) && (await policy(whole));
  return right ? [] : ["the proxy is not off where it should be"];
}
