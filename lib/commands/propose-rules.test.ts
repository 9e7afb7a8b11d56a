import { beforeEach, describe, expect, test } from "vitest";
import type { MadeBlog } from "@/lib/adapters/blog/testing/make-blog";
import { deadlineOf } from "@/lib/core/rules/deadline-of";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { findRulesNow } from "@/lib/db/rules";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import { operate } from "@/lib/policy/operator";
import { readReviewPage } from "@/lib/queries/review-page";
import { chooseRetention } from "./choose-retention";
import { extendDeadline } from "./extend-deadline";
import { giveConsent } from "./give-consent";
import { inviteParticipant } from "./invite-participant";
import { proposeRules } from "./propose-rules";
import { publishInterview } from "./publish-interview";
import { pushPublication } from "./push-publication";
import { removeParticipant } from "./remove-participant";
import { addFrench } from "./testing/add-french";
import { accept, agree, propose, rulesNumber, rulesWith } from "./testing/agreed-rules";
import {
  approveAll,
  makeReviewed,
  manifestNow,
  path,
  publish,
  sign,
} from "./testing/sign-everything";

const DAY = 86_400_000;
const zone = "Europe/Berlin";
let made: MadeInterview & { blog: MadeBlog };

beforeEach(async () => {
  made = await makeReviewed();
});

const now = async () =>
  editionNow(await loadEditionInput(await made.grant("author", "rules.read")));
const row = async () =>
  await database().interview.findUniqueOrThrow({ where: { id: made.interviewId } });
const rules = async () => await findRulesNow(await made.grant("author", "rules.read"));
const deadline = (days: number, extensions = 2) => ({
  deadline: { at: new Date(Date.now() + days * DAY).toISOString(), zone, extensions },
});

async function pushNow(id: string) {
  await pushPublication(operate("test"), id);
  return (await database().publication.findUniqueOrThrow({ where: { id } })).state;
}

async function askToPublish(manifest: string) {
  const grant = await made.grant("author", "publication.publish");
  return (await publishInterview(grant, ask({ manifest, name: "Tomas" }))).outcome;
}

describe("agreeing", () => {
  test("an interview without rules is signed and published as before", async () => {
    await approveAll(made);
    await sign(made);
    expect(await pushNow(await publish(made))).toBe("pushed");
  });

  test("proposed rules wait for both, then signing is open", async () => {
    await approveAll(made);
    await propose(made);
    expect(await now()).toEqual({ kind: "waiting", blockers: [{ kind: "rules", passage: null }] });
    await expect(sign(made)).rejects.toThrow("something waits");
    await accept(made);
    await sign(made);
    expect((await row()).stage).toBe("signed_off");
    const verbs = await historyOf(made.interviewId);
    expect(verbs.filter((verb) => verb.startsWith("rules."))).toEqual([
      "rules.proposed",
      "rules.accepted",
    ]);
  });

  test("an answer with a change is a new version that the author has to accept", async () => {
    await propose(made);
    await propose(made, { sound: true }, "interviewee");
    expect(await rules()).toMatchObject({ number: 2, agreed: false, rules: { sound: true } });
    expect((await accept(made, "interviewee")).outcome).toBe("done"); // their own: nothing new
    expect((await rules())?.agreed).toBe(false);
    await accept(made, "author");
    expect((await rules())?.agreed).toBe(true);
    const kept = await database().groundRules.count({ where: { interviewId: made.interviewId } });
    expect(kept).toBe(2);
  });

  test("a yes to what is not the newest version any more is stale", async () => {
    await propose(made);
    const grant = await made.grant("author", "rules.agree");
    const seen = await rulesNumber(made);
    await propose(made, { ai: true }, "interviewee");
    const late = await proposeRules(grant, ask({ seen, rules: rulesWith() }));
    expect(late.outcome).toBe("stale");
    expect(await rulesNumber(made)).toBe(2);
  });

  test("everybody who gave the interview has to say yes, until they are not in it any more", async () => {
    await agree(made, { retention: 7 });
    const grant = await made.grant("author", "people.change");
    const person = { name: "Ivo", email: "ivo@example.org", role: "interviewee", locale: "en" };
    const invited = await inviteParticipant(grant, ask({ ...person, by: "link" }));
    expect((await rules())?.agreed).toBe(false);
    await propose(made, { retention: 9 });
    await accept(made);
    expect((await row()).purgeAfter).toBe(7);
    await removeParticipant(grant, invited.outcome === "done" ? invited.id : "", ask());
    expect((await rules())?.agreed).toBe(true);
    expect((await row()).purgeAfter).toBe(9);
  });
});

describe("after signing", () => {
  beforeEach(async () => {
    await agree(made);
    await approveAll(made);
    await sign(made);
  });

  test("changed rules reopen what was signed, also once both agree on them", async () => {
    const manifest = await manifestNow(made);
    await propose(made, { ai: true });
    expect((await row()).stage).toBe("in_review");
    expect(await askToPublish(manifest)).toBe("blocked");
    await accept(made);
    // The very same files: only what was agreed on is another thing.
    expect(await manifestNow(made)).toBe(manifest);
    expect(await askToPublish(manifest)).toBe("blocked");
    await sign(made);
    expect(await askToPublish(manifest)).toBe("done");
  });

  test("rules that change before the push stop it", async () => {
    const id = await publish(made);
    await propose(made, { sound: true }, "interviewee");
    await accept(made, "author");
    expect(await pushNow(id)).toBe("stopped");
    expect(made.blog.commits()).toBe(1);
  });

  test("more time changes nothing that was signed", async () => {
    await propose(made, deadline(3));
    await accept(made);
    await sign(made);
    await more();
    expect((await row()).stage).toBe("signed_off");
    expect(await pushNow(await publish(made))).toBe("pushed");
  });
});

async function more(number?: number) {
  const grant = await made.grant("interviewee", "rules.extend");
  return (await extendDeadline(grant, ask({ number: number ?? (await rulesNumber(made)) })))
    .outcome;
}

describe("a deadline", () => {
  test("is put off as often as the rules allow, then it takes a new round", async () => {
    await agree(made, deadline(1, 1));
    expect(await more()).toBe("done");
    expect(await more()).toBe("blocked");
    const found = await rules();
    const until = found && deadlineOf(found.rules, found.extensions);
    expect(Math.round(((until?.getTime() ?? 0) - Date.now()) / DAY)).toBe(4);
    expect(found).toMatchObject({ number: 1, agreed: true });
    expect(await more(7)).toBe("stale");
    await agree(made, { deadline: null });
    expect(await more()).toBe("blocked");
  });

  test("that passed publishes nothing and changes nothing: silence is no yes", async () => {
    await agree(made, deadline(1));
    const past = new Date(Date.now() - 30 * DAY).toISOString();
    const body = { ...rulesWith(), deadline: { at: past, zone, extensions: 2 } };
    const { credit: _c, label: _l, ...stored } = body;
    await database().groundRules.updateMany({ data: { body: stored } });
    const before = await now();
    expect(before.kind).toBe("waiting");
    expect(await askToPublish("0".repeat(64))).toBe("blocked");
    expect((await row()).stage).toBe("in_review");
    await approveAll(made);
    expect(await askToPublish(await manifestNow(made))).toBe("blocked");
    expect(made.blog.commits()).toBe(1);
  });

  test("in the past is refused, as are a zone nobody knows and words that are missing", async () => {
    const wrong = [
      { deadline: { at: "2020-01-01T00:00:00Z", zone, extensions: 1 } },
      { embargo: { at: "2099-01-01T00:00:00Z", zone: "Mars/Sea" } },
      { printCredit: true },
      { look: "label" as const },
      { credit: "a\nb" },
    ];
    for (const change of wrong) expect((await propose(made, change)).outcome).toBe("bad-input");
    expect(await rulesNumber(made)).toBe(0);
  });
});

describe("what was agreed on is carried out", () => {
  test("erasing follows the rules, and nobody sets it beside them", async () => {
    await agree(made, { retention: 12 });
    expect((await row()).purgeAfter).toBe(12);
    const grant = await made.grant("author", "retention.change");
    expect((await chooseRetention(grant, ask({ days: null }))).outcome).toBe("blocked");
    await propose(made, { retention: 1 });
    expect((await row()).purgeAfter).toBe(12); // until both said yes
  });

  test("nobody else reads: readers leave, and none is invited", async () => {
    expect(await made.enter("reader", "interview.read")).not.toBeNull();
    await propose(made, { readers: "nobody" });
    const page = await readReviewPage(await made.grant("reader", "interview.read"));
    expect(page.rules).toBeNull();
    expect(await made.enter("reader", "interview.read")).not.toBeNull();
    const grant = await made.grant("author", "people.change");
    const person = { name: "Rob", email: "rob@example.org", role: "reader", locale: "en" };
    const invite = async () =>
      (await inviteParticipant(grant, ask({ ...person, by: "link" }))).outcome;
    expect(await invite()).toBe("blocked");
    await accept(made);
    const reader = { id: made.people.reader };
    const { removedAt } = await database().participant.findUniqueOrThrow({ where: reader });
    expect(removedAt).not.toBeNull();
    await agree(made, { readers: "invited" });
    expect(await invite()).toBe("done");
  });

  test("credit and licence close the file only where chosen, and are signed with it", async () => {
    await approveAll(made);
    const credit = { credit: "Told by *Ines*.", licence: "cc-by" } as const;
    await agree(made, credit);
    const plain = await manifestNow(made);
    await agree(made, { ...credit, printCredit: true, printLicence: true });
    expect(await manifestNow(made)).not.toBe(plain);
    await sign(made);
    expect(await pushNow(await publish(made))).toBe("pushed");
    expect(made.blog.read(path)).toMatch(
      /\n\n\*Told by \\\*Ines\\\*\.\*\n\n\*\[CC BY 4\.0\]\(https:\/\/creativecommons[^\n]*\)\*\n$/,
    );
    expect(await wordlessText()).not.toContain("Told by");
  });

  test("a language that the rules do not name stays behind", async () => {
    const transcriptId = await addFrench(made);
    const consent = await made.grant("interviewee", "consent.give");
    await giveConsent(consent, transcriptId, ask({ policy: "aligned" }));
    await agree(made, { languages: [] });
    await approveAll(made);
    const left = async () => {
      const found = await now();
      return found.kind === "ready"
        ? found.left.map(({ language, why }) => [language, why])
        : found;
    };
    expect(await left()).toEqual([["fr", "rules"]]);
    await agree(made, { languages: ["fr"] });
    expect(await left()).not.toContainEqual(["fr", "rules"]);
  });

  test("an embargo lets both sign, and publishes only after its day", async () => {
    const embargo = { at: new Date(Date.now() + DAY).toISOString(), zone };
    await agree(made, { embargo });
    await approveAll(made);
    await sign(made);
    expect(await askToPublish(await manifestNow(made))).toBe("blocked");
    const loaded = await loadEditionInput(await made.grant("author", "rules.read"));
    const after = editionNow(loaded, new Date(Date.now() + 2 * DAY));
    expect(after).toMatchObject({ kind: "ready", held: null });
  });
});
