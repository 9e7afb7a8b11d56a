import type { PassageView } from "@/lib/core/review/passage-view";
import type { Lab } from "../lab/open-lab";
import type { Proof } from "../proof";

/** What one instance acknowledged, the other shows at once: nothing true lives in a process. */
export const twoInstances: Proof = {
  shows: "what one instance acknowledged is there on the other in the next moment",
  tries: { short: 20, full: 500 },
  run: async (lab, { tries }) => {
    const failures: string[] = [];
    const { id, interviewee } = await lab.world.interview();
    const client = await lab.enter(interviewee);
    const read = async (at: string) => {
      const { body } = await client.json<{ passages: PassageView[] }>(
        `/api/v1/interviews/${id}/review`,
        { at },
      );
      return body.passages.filter(({ kind }) => kind === "turn");
    };
    for (let at = 0; at < tries; at += 1) {
      const [here, there] = at % 2 ? addresses(lab) : addresses(lab).toReversed();
      const turns = await read(here ?? "");
      const passage = turns[at % turns.length];
      if (!passage) throw new Error("the post has no turns");
      const verb = at % 4 < 2 ? "fine" : "open";
      const { revisionId, digest } = passage;
      const { status } = await client.ask(`/api/v1/passages/${passage.id}/decision`, {
        body: { verb, revisionId, digest },
        at: here,
      });
      const seen = (await read(there ?? "")).find((one) => one.id === passage.id);
      const wanted = verb === "fine" ? "fine" : "waiting";
      if (status !== 200 || seen?.status !== wanted) {
        failures.push(`try ${at}: ${verb} was answered ${status} and shows as ${seen?.status}`);
      }
    }
    return { tries, failures, measured: { instances: lab.instances.length } };
  },
};

function addresses(lab: Lab): string[] {
  return lab.instances.map(({ url }) => url);
}
