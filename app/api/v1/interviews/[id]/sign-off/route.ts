import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { enterAs } from "@/lib/access/enter-as";
import { signManifest } from "@/lib/commands/sign-manifest";
import { withdrawSignature } from "@/lib/commands/withdraw-signature";
import type { Grant } from "@/lib/policy/grant";
import { readSignOffPage } from "@/lib/queries/sign-off-page";

/** What is signed, or what still waits. */
export const GET = serve(publishing.readSignOff, async ({ who }) =>
  Response.json(await readSignOffPage(who)),
);

/** Signs exactly the files that were shown. */
export const POST = serve(publishing.sign, async ({ who, input }) =>
  answerOutcome(await signManifest(who, input)),
);

/** Takes one's own signature back. `blocked`: it is published already; then it is a request. */
export const DELETE = serve(
  publishing.withdrawSignature,
  async ({ who, params, input, identity }) => {
    if (!maySign(who)) return refuse("blocked");
    const result = await withdrawSignature(who, input);
    const late = result.outcome === "gone" && enterAs(identity, "interview", params.id, ask);
    return (await late) ? refuse("blocked") : answerOutcome(result);
  },
);

const ask = ["request.make"] as const;

type Withdrawing = Grant<"signoff.sign"> | Grant<"request.make">;

function maySign(who: Withdrawing): who is Grant<"signoff.sign"> {
  return who.permission === "signoff.sign";
}
