import { beforeEach, expect, test } from "vitest";
import { approveRest } from "@/lib/commands/approve-rest";
import { giveConsent } from "@/lib/commands/give-consent";
import { openThread } from "@/lib/commands/open-thread";
import { addFrench, frenchPost } from "@/lib/commands/testing/add-french";
import { approveAll } from "@/lib/commands/testing/sign-everything";
import { saying, settle, statesIn, takeOutIn } from "@/lib/commands/testing/translated";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readReview } from "./review-page";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ secret: "nine hundred" });
});

async function read(language: string, beside: string | null = null) {
  const view = await readReview(await made.grant("reader", "interview.read"), { language, beside });
  if (!view) throw new Error("no such language");
  return view;
}

const textsIn = async (language: string) => (await read(language)).passages.map(({ text }) => text);

test("what sums up something removed is hidden where that was never translated", async () => {
  const lost = "Le second gardien avait cessé de dormir.\n\n";
  const id = await addFrench(made, frenchPost.replace(lost, ""));
  await approveAll(made);
  const staying = await statesIn(made, "fr");
  const grant = await made.grant("interviewee", "passage.decide");
  const passages = staying.map(({ id, revision, digest }) => {
    return { id, revisionId: revision.id, digest };
  });
  await approveRest(grant, ask({ passages }));
  const consenting = await made.grant("interviewee", "consent.give");
  await giveConsent(consenting, id, ask({ policy: "read" }));
  await takeOutIn(made, "en", "The second keeper had stopped sleeping by then.", false);
  expect(await textsIn("en")).not.toContain("The lamp");
  expect(await textsIn("fr")).not.toContain("La lampe");
  await approveAll(made);
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  expect(now).toMatchObject({ left: [{ language: "fr", why: "passages" }] });
});

async function say(language: string, words: string, body: string) {
  const state = await saying(made, language, words);
  const grant = await made.grant("author", "thread.write");
  const anchor = {
    revisionId: state.revision.id,
    start: null,
    end: null,
    talk: false,
    visibility: "all",
  };
  expect((await openThread(grant, state.id, ask({ ...anchor, body }))).outcome).toBe("done");
}

async function talkIn(language: string): Promise<string[]> {
  return (await read(language)).passages.flatMap(({ threads }) =>
    threads.flatMap(({ comments }) => comments.map(({ body }) => body)),
  );
}

test("talk about a removal is hidden where nothing had to go of the translation", async () => {
  await addFrench(made);
  await say("fr", "neuf cents", "Does her wish hold here, too?");
  await takeOutIn(made, "en", "nine hundred");
  await settle(made, await saying(made, "fr", "neuf cents"));
  expect(await talkIn("fr")).toEqual([]);
});

test("talk that quotes what is out of a translation is hidden in every language", async () => {
  await addFrench(made);
  await say("en", "The storm", "In French it says neuf cents.");
  await say("fr", "La tempête", "A good word.");
  expect([...(await talkIn("en")), ...(await talkIn("fr"))]).toHaveLength(2);
  await takeOutIn(made, "en", "nine hundred");
  await takeOutIn(made, "fr", "neuf cents");
  expect(await talkIn("en")).toEqual([]);
  expect(await talkIn("fr")).toEqual(["A good word."]);
});

test("no id tells of a passage that is hidden beside another language", async () => {
  await addFrench(made);
  const hidden = await saying(made, "fr", "neuf cents");
  await takeOutIn(made, "en", "nine hundred");
  const view = await read("fr", "en");
  expect(JSON.stringify(view)).not.toContain(hidden.id);
});
