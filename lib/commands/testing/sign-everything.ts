import { type MadeBlog, makeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { statesOf } from "@/lib/db/passage-state";
import { loadReview } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { approveRest } from "../approve-rest";
import { chooseTarget } from "../choose-target";
import { publishInterview } from "../publish-interview";
import { redactPassage } from "../redact-passage";
import { signManifest } from "../sign-manifest";

/** What the steps below need of an interview: grants by role. */
type Entering = Pick<MadeInterview, "grant">;

export const secret = "ZEBRA-7F3K";
export const path = "_posts/en/a.md";

/** An interview with its blog chosen and the secret taken out; nothing decided yet otherwise. */
export async function makeReviewed(): Promise<MadeInterview & { blog: MadeBlog }> {
  const made = await makeInterview({ secret });
  const blog = makeBlog();
  const author = await made.grant("author", "publication.publish");
  await chooseTarget(author, ask({ target: blog.name, path }));
  const grant = await made.grant("interviewee", "passage.redact");
  const states = [...statesOf(await loadReview(grant)).values()];
  const told = states.find(({ text }) => text.includes(secret));
  if (!told) throw new Error("the post changed");
  const start = told.text.indexOf(secret);
  const span = { start, end: start + secret.length, look: { kind: "ellipsis" } };
  await redactPassage(grant, told.id, ask({ revisionId: told.revision.id, ...span }));
  return { ...made, blog };
}

/** The interviewee says that everything that stays is fine. */
export async function approveAll(made: Entering): Promise<void> {
  const grant = await made.grant("interviewee", "passage.decide");
  const staying = [...statesOf(await loadReview(grant)).values()].filter(({ look }) => !look);
  const passages = staying.map(({ id, revision, digest }) => ({
    id,
    revisionId: revision.id,
    digest,
  }));
  await approveRest(grant, ask({ passages }));
}

/** Hash of what would go out now. */
export async function manifestNow(made: Entering): Promise<string> {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  if (now.kind !== "ready") throw new Error("something waits");
  return now.manifest;
}

export async function sign(made: Entering) {
  const manifest = await manifestNow(made);
  const grant = await made.grant("interviewee", "signoff.sign");
  return await signManifest(grant, ask({ manifest, name: "Ines Ferreira" }));
}

/** Asks for publication of what would go out now; the publication's id. */
export async function publish(made: Entering): Promise<string> {
  const manifest = await manifestNow(made);
  const grant = await made.grant("author", "publication.publish");
  const answer = await publishInterview(grant, ask({ manifest, name: "Tomas" }));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}
