import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { operate } from "@/lib/policy/operator";
import { readPublishPage } from "@/lib/queries/publish-page";
import { readReviewPage } from "@/lib/queries/review-page";
import { readSignOffPage } from "@/lib/queries/sign-off-page";
import { publishInterview } from "./publish-interview";
import { pushPublication } from "./push-publication";
import { refusePublication } from "./refuse-publication";
import { reopenPublication } from "./reopen-publication";
import { signManifest } from "./sign-manifest";
import { approveAll, makeReviewed, manifestNow, publish, sign } from "./testing/sign-everything";

let made: Awaited<ReturnType<typeof makeReviewed>>;
let manifest: string;

beforeEach(async () => {
  made = await makeReviewed();
  await approveAll(made);
  manifest = await manifestNow(made);
});

const refuse = async () =>
  await refusePublication(await made.grant("author", "publication.refuse"), ask());
const reopen = async () =>
  await reopenPublication(await made.grant("author", "publication.refuse"), ask());
const now = async () =>
  editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
const stage = async () =>
  (await database().interview.findUniqueOrThrow({ where: { id: made.interviewId } })).stage;

async function signAgain() {
  const grant = await made.grant("interviewee", "signoff.sign");
  return (await signManifest(grant, ask({ manifest, name: "Ines" }))).outcome;
}

async function askToPublish() {
  const grant = await made.grant("author", "publication.publish");
  return (await publishInterview(grant, ask({ manifest, name: "Tomas" }))).outcome;
}

const told = async () =>
  (await database().notice.findMany({ orderBy: { createdAt: "asc" } })).filter(
    ({ participantId }) => participantId === made.people.interviewee,
  );

describe("an author who will not publish what is left", () => {
  test("ends the interview: nothing can be signed or published, and both see it", async () => {
    await sign(made);
    expect(await stage()).toBe("signed_off");
    expect(await refuse()).toMatchObject({ outcome: "done" });
    expect(await now()).toEqual({
      kind: "waiting",
      blockers: [{ kind: "ended", passage: null }],
    });
    expect(await stage()).toBe("in_review");
    expect(await signAgain()).toBe("blocked");
    expect(await askToPublish()).toBe("blocked");
    const reading = await made.grant("interviewee", "interview.read");
    expect((await readReviewPage(reading)).ended).toBe(true);
    const signing = await made.grant("interviewee", "publication.read");
    expect((await readSignOffPage(signing)).waiting).toEqual([{ passage: null, why: "ended" }]);
    const page = await readPublishPage(await made.grant("author", "publication.read"));
    expect(page.ended).not.toBeNull();
    expect((await told()).map(({ kind }) => kind)).toContain("not-published");
    expect((await historyOf(made.interviewId)).at(-1)).toBe("publication.refused");
  });

  test("wins over a publication that waits", async () => {
    await sign(made);
    const id = await publish(made);
    await refuse();
    await pushPublication(operate("test"), id);
    const row = await database().publication.findUniqueOrThrow({ where: { id } });
    expect(row.state).toBe("stopped");
    expect(row.commit).toBeNull();
  });

  test("can open it again, and both are asked anew", async () => {
    await sign(made);
    await refuse();
    expect(await reopen()).toMatchObject({ outcome: "done" });
    expect(await now()).toMatchObject({ kind: "ready", manifest });
    expect(await askToPublish()).toBe("blocked");
    expect(await signAgain()).toBe("done");
    expect(await askToPublish()).toBe("done");
    expect((await told()).map(({ kind }) => kind)).toContain("opened-again");
  });

  test("does so once, and does it not once it was published", async () => {
    await refuse();
    await refuse();
    const refused = (await historyOf(made.interviewId)).filter(
      (verb) => verb === "publication.refused",
    );
    expect(refused).toHaveLength(1);
    await reopen();
    await reopen();
    await sign(made);
    await pushPublication(operate("test"), await publish(made));
    expect(await made.enter("author", "publication.refuse")).toBeNull();
    // Under review again, as after a request for a change.
    const data = { stage: "in_review" } as const;
    await database().interview.update({ where: { id: made.interviewId }, data });
    expect(await refuse()).toEqual({ outcome: "blocked", passages: [] });
  });

  test("is told to no reader", async () => {
    await refuse();
    const view = await readReviewPage(await made.grant("reader", "interview.read"));
    expect(view.ended).toBe(false);
  });
});
