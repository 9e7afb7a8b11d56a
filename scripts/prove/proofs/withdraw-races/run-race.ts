import { enterAs } from "@/e2e/world/enter-as";
import { manifestNow } from "@/lib/commands/testing/sign-everything";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { Lab } from "../../lab/open-lab";
import { ended } from "../publishing/ended";
import { type Begun, begin, type Pair } from "../publishing/pair";

/** What is taken back: one's signature, or words. */
export type Way = "signature" | "removal";

/** One race: who came first, and what is wrong with how it ended. */
export type Race = {
  first: "withdrawal" | "push";
  /** The publication was on its way when the withdrawal was acknowledged. */
  stopped: boolean;
  failures: string[];
};

type Racing = { lab: Lab; pair: Pair; delay: number; way: Way; swap: boolean };

/** The author publishes on one instance, the interviewee withdraws on the other `delay` ms later. */
export async function runRace(
  { lab, pair, delay, way, swap }: Racing,
  source: string,
): Promise<Race> {
  const made = await begin(pair, source);
  await lab.world.approveAndSign(made.id);
  const manifest = await manifestNow(enterAs(made.id));
  const [one, other] = lab.instances.map(({ url }) => url);
  const [here, there] = swap ? [other, one] : [one, other];
  const withdraw = await prepareWithdrawal(pair, made.id, way);
  const path = `/api/v1/interviews/${made.id}/publication`;
  const [published, taken] = await Promise.all([
    pair.author
      .ask(path, { body: { manifest, name: "Tomas" }, at: here })
      .then(async ({ status }) => ({ status, last: await ended(pair.author, made.id) })),
    new Promise((wait) => setTimeout(wait, delay)).then(() => withdraw(there)),
  ]);
  const state = published.last?.state;
  const isThere = pair.blog.read(made.path) !== null;
  const stopped = state === "stopped";
  const how = { taken, asked: published.status, state, there: isThere };
  if (taken === 200) return { first: "withdrawal", stopped, failures: whenFirst(how) };
  const failures = [...whenLate(how, way), ...(await becomesRequest(pair, made, way))];
  return { first: "push", stopped, failures };
}

type Ending = { taken: number; asked: number; state: string | undefined; there: boolean };

/** Acknowledged: the publication was refused or stopped, and nothing of the post is in the blog. */
function whenFirst(seen: Ending): string[] {
  const refused = seen.asked === 409 && seen.state === undefined;
  const stopped = seen.asked === 200 && seen.state === "stopped";
  return (refused || stopped) && !seen.there
    ? []
    : [`acknowledged, and then ${JSON.stringify(seen)}`];
}

/** Too late: it says so, and the post is there. */
function whenLate(seen: Ending, way: Way): string[] {
  const said = seen.taken === (way === "signature" ? 409 : 404);
  const right = said && seen.asked === 200 && seen.state === "pushed" && seen.there;
  return right ? [] : [`not acknowledged, and then ${JSON.stringify(seen)}`];
}

/** After the push one asks for a change, which opens the review; then the same can be done. */
async function becomesRequest(pair: Pair, { id }: Begun, way: Way): Promise<string[]> {
  const body = { kind: "change", body: "" };
  const asked = await pair.interviewee.ask(`/api/v1/interviews/${id}/requests`, { body });
  if (asked.status !== 200) return [`a request was answered ${asked.status}`];
  const again = await (await prepareWithdrawal(pair, id, way))();
  return again === 200 ? [] : [`once requested, the ${way} was answered ${again}`];
}

/** What the interviewee does, ready to be sent at once; answers its status. */
async function prepareWithdrawal({ interviewee }: Pair, id: string, way: Way) {
  const at = `/api/v1/interviews/${id}`;
  if (way === "signature") {
    return async (to?: string) =>
      (await interviewee.ask(`${at}/sign-off`, { method: "DELETE", at: to })).status;
  }
  const { body } = await interviewee.json<{ passages: PassageView[] }>(`${at}/review`);
  const passage = body.passages.find(({ kind }) => kind === "turn");
  if (!passage) throw new Error("the post has no turns");
  const whole = {
    revisionId: passage.revisionId,
    start: null,
    end: null,
    look: { kind: "nothing" },
  };
  return async (to?: string) =>
    (await interviewee.ask(`/api/v1/passages/${passage.id}/redaction`, { body: whole, at: to }))
      .status;
}
