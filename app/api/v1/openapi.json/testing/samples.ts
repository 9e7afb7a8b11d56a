import { randomUUID } from "node:crypto";
import { makeToken } from "@/lib/access/make-token";
import { answerThread } from "@/lib/commands/answer-thread";
import { makeRequest } from "@/lib/commands/make-request";
import { openThread } from "@/lib/commands/open-thread";
import { pushPublication } from "@/lib/commands/push-publication";
import { redactPassage } from "@/lib/commands/redact-passage";
import { suggestWords } from "@/lib/commands/suggest-words";
import { agree, propose, rulesWith } from "@/lib/commands/testing/agreed-rules";
import {
  approveAll,
  makeReviewed,
  manifestNow,
  path,
  publish,
  sign,
} from "@/lib/commands/testing/sign-everything";
import { database } from "@/lib/db/client";
import { findErasure } from "@/lib/db/purge/find-erasure";
import { ask } from "@/lib/db/testing/ask";
import { makePerson } from "@/lib/db/testing/make-person";
import { operate } from "@/lib/policy/operator";
import { type Sample, stage } from "./stage";
import { transcriptSamples } from "./transcript-samples";

const nothing = { kind: "nothing" };
const idOf = (done: object) => ("id" in done ? String(done.id) : "");

async function withThread() {
  const here = await stage();
  const grant = await here.made.grant("author", "thread.write");
  const opened = await openThread(
    grant,
    here.id,
    ask({ ...here.seen, body: "Hello", talk: false, visibility: "all" }),
  );
  await answerThread(grant, idOf(opened), ask({ body: "Again" }));
  return { ...here, params: { id: idOf(opened) } };
}

async function withFinding(dismissedAt: Date | null) {
  const here = await stage();
  const { interviewId } = here.made;
  const transcript = await database().transcript.findFirstOrThrow({ where: { interviewId } });
  const rule = "same-speaker-twice";
  const data = { transcriptId: transcript.id, position: 0, rule, dismissedAt };
  return { ...here, params: { id: (await database().finding.create({ data })).id } };
}

async function ready({ signed = true } = {}) {
  const made = await makeReviewed();
  await approveAll(made);
  if (signed) await sign(made);
  const manifest = await manifestNow(made);
  return { ...(await stage(made)), manifest, target: made.blog.name };
}

async function live() {
  const here = await ready();
  await pushPublication(operate("test"), await publish(here.made));
  return here;
}

async function askedToTakeDown() {
  const here = await live();
  const grant = await here.made.grant("interviewee", "request.make");
  const asked = await makeRequest(grant, ask({ kind: "take_down", body: "" }));
  return { ...here, params: { id: here.made.interviewId, request: idOf(asked) } };
}

const anybody = async (body?: unknown): Promise<Sample> => {
  const { userId } = await makePerson();
  return { userId, body };
};

/** For each operation by its name. */
export const samples: Record<string, () => Promise<Sample>> = {
  "interviews.listInterviews": async () => (await stage()).by("reader"),
  "interviews.importInterview": () =>
    anybody({ name: "a.md", source: "**A:** Hi\n", language: "en" }),
  "interviews.readReview": async () => (await stage()).by("reader"),
  ...transcriptSamples,
  "interviews.approveRest": async () => {
    const { by, id, revisionId, digest } = await stage();
    return by("interviewee", { body: { passages: [{ id, revisionId, digest }] } });
  },
  "interviews.takeOutPassages": async () => {
    const { by, id, revisionId } = await stage();
    return by("interviewee", { body: { passages: [{ id, revisionId }], look: nothing } });
  },
  "interviews.undoAct": async () => {
    const { by, id, seen, made } = await stage();
    const grant = await made.grant("author", "passage.redact");
    const done = await redactPassage(grant, id, ask({ ...seen, look: nothing }));
    const act = "actId" in done ? done.actId : "";
    return by("author", { params: { id: made.interviewId, act } });
  },
  "interviews.keepPlace": async () => {
    const { by, id: passageId } = await stage();
    return by("reader", { body: { passageId } });
  },
  "notices.readInbox": async () => (await stage()).by("reader"),
  "notices.seeNotices": async () => (await stage()).by("reader", { body: { ids: [] } }),
  "notices.chooseMails": async () => {
    const { by } = await stage();
    const body = { turn: true, digest: true, reminders: false, published: true };
    return by("reader", { body });
  },
  "interviews.readHistory": async () => (await stage()).by("author"),
  "pointedOut.readVoices": async () => (await stage()).by("interviewee"),
  "interviews.readFindings": async () => (await withFinding(null)).by("author"),
  "interviews.dismissFinding": async () => {
    const { by, params } = await withFinding(null);
    return by("author", { params, body: { note: null } });
  },
  "interviews.reopenFinding": async () => {
    const at = new Date();
    const { by, params } = await withFinding(at);
    return by("author", { params, body: { at: at.toISOString() } });
  },
  "passages.readPassage": async () => {
    const { by, id } = await stage();
    return by("reader", { params: { id } });
  },
  "passages.decide": async () => {
    const { by, id, revisionId, digest } = await stage();
    return by("interviewee", { params: { id }, body: { verb: "fine", revisionId, digest } });
  },
  "passages.redact": async () => {
    const { by, id, seen } = await stage();
    return by("interviewee", { params: { id }, body: { ...seen, look: nothing } });
  },
  "passages.undoRedaction": async () => {
    const { by, id, seen, made } = await stage();
    const grant = await made.grant("author", "passage.redact");
    const done = await redactPassage(grant, id, ask({ ...seen, look: nothing }));
    return by("author", { params: { id: idOf(done) } });
  },
  "passages.edit": async () => {
    const { by, id, revisionId, text } = await stage();
    return by("author", { params: { id }, body: { revisionId, text: `${text} More.` } });
  },
  "passages.suggest": async () => {
    const { by, id, revisionId, text } = await stage();
    return by("interviewee", { params: { id }, body: { revisionId, text: `${text} More.` } });
  },
  "passages.suggestChange": async () => {
    const { by, id, revisionId, text } = await stage();
    const change = { type: "words", text: `${text} More.` };
    return by("author", { params: { id }, body: { revisionId, change, reason: "clearer" } });
  },
  "passages.readSuggestions": async () => {
    const { by, id, revisionId, text, made } = await stage();
    const grant = await made.grant("interviewee", "passage.suggest");
    await suggestWords(grant, id, ask({ revisionId, text: `${text} More.` }));
    return by("author", { params: { id } });
  },
  "passages.answerSuggestion": async () => {
    const { by, id, revisionId, text, made } = await stage();
    const grant = await made.grant("interviewee", "passage.suggest");
    const done = await suggestWords(grant, id, ask({ revisionId, text: `${text} More.` }));
    return by("author", { params: { id: idOf(done) }, body: { answer: "accept" } });
  },
  "passages.talk": async () => {
    const { by, id, seen } = await stage();
    return by("interviewee", {
      params: { id },
      body: { ...seen, body: "Hello", talk: true, visibility: "all" },
    });
  },
  "passages.comment": async () => {
    const { by, params } = await withThread();
    return by("interviewee", { params, body: { body: "Yes." } });
  },
  "passages.changeThread": async () => {
    const { by, params } = await withThread();
    return by("interviewee", { params, body: { resolved: true, version: 1 } });
  },
  "passages.showThread": async () => {
    const { by, params } = await withThread();
    return by("author", { params, body: { visibility: "sides", version: 1 } });
  },
  "people.readPeople": async () => (await stage()).by("interviewee"),
  "people.invite": async () => {
    const email = `vera-${randomUUID()}@example.org`;
    const body = { name: "Vera", email, role: "reader", locale: "en", by: "link" };
    return (await stage()).by("author", { body });
  },
  "people.renewInvitation": async () => {
    const { by, made } = await stage();
    return by("author", { params: { id: made.people.reader }, body: { by: "link" } });
  },
  "people.changeRole": async () => {
    const { by, made } = await stage();
    return by("author", { params: { id: made.people.reader }, body: { role: "coauthor" } });
  },
  "people.decline": async () => {
    const body = { answer: "not-now", wishes: ["time"], body: "After the summer." };
    return (await stage()).by("interviewee", { body });
  },
  "people.resume": async () => (await stage()).by("interviewee"),
  "people.removeParticipant": async () => {
    const { by, made } = await stage();
    return by("author", { params: { id: made.people.reader } });
  },
  "publishing.readSignOff": async () => (await ready()).by("interviewee"),
  "publishing.sign": async () => {
    const { by, manifest } = await ready({ signed: false });
    return by("interviewee", { body: { manifest, name: "Ines" } });
  },
  "publishing.withdrawSignature": async () => (await ready()).by("interviewee"),
  "publishing.changeNote": async () => (await ready()).by("author", { body: { wanted: true } }),
  "publishing.refuse": async () => (await ready()).by("author"),
  "publishing.reopen": async () => (await ready()).by("author"),
  "publishing.chooseTarget": async () => {
    const { by, target } = await ready({ signed: false });
    return by("author", { body: { target, path } });
  },
  "publishing.readPublication": async () => (await live()).by("author"),
  "publishing.publish": async () => {
    const { by, manifest } = await ready();
    return by("author", { body: { manifest, name: "Tomas" } });
  },
  "publishing.makeRequest": async () =>
    (await live()).by("interviewee", { body: { kind: "change", body: "Please." } }),
  "publishing.takeDown": async () => {
    const { by, params } = await askedToTakeDown();
    return by("author", { params, body: {} });
  },
  "publishing.undoRequest": async () => {
    const { by, params } = await askedToTakeDown();
    return by("interviewee", { params, body: {} });
  },
  "publishing.tickCopy": async () => {
    const { by, params } = await askedToTakeDown();
    return by("author", { params, body: { place: "feed", done: true } });
  },
  "receipts.listReceiptKeys": () => anybody(),
  "receipts.readReceiptFile": async () => {
    const { by, made } = await live();
    const { link } = await database().receipt.findFirstOrThrow({
      where: { publication: { interviewId: made.interviewId } },
    });
    return by("interviewee", { params: { link } });
  },
  "removed.readRemoved": async () => (await stage()).by("author"),
  "removed.purge": async () => {
    const { by, made } = await stage(await makeReviewed());
    const { seen } = await findErasure(await made.grant("interviewee", "removed.purge"));
    return by("interviewee", { body: { seen } });
  },
  "provenance.chooseLine": async () => (await stage()).by("author", { body: { shown: true } }),
  "removed.chooseRetention": async () => (await stage()).by("author", { body: { days: 30 } }),
  "rules.readRules": async () => {
    const here = await stage();
    await agree(here.made);
    return here.by("interviewee");
  },
  "rules.proposeRules": async () =>
    (await stage()).by("author", { body: { seen: 0, rules: rulesWith() } }),
  "rules.acceptRules": async () => {
    const here = await stage();
    await propose(here.made);
    return here.by("interviewee", { body: { number: 1 } });
  },
  "rules.extendDeadline": async () => {
    const here = await stage();
    const at = new Date(Date.now() + 86_400_000).toISOString();
    await agree(here.made, { deadline: { at, zone: "UTC", extensions: 1 } });
    return here.by("interviewee", { body: { number: 1 } });
  },
  "account.askForCode": () => anybody({ email: `vera-${randomUUID()}@example.org` }),
  "account.openSession": () => anybody({ token: "x".repeat(43) }),
  "account.signOut": () => anybody({}),
  "account.signOutEverywhere": () => anybody({}),
  "account.changeAccount": () => anybody({ name: "Vera", locale: "fr" }),
  "account.listTokens": () => anybody(),
  "account.makeToken": () => anybody({ name: "curl", days: 7 }),
  "account.revokeToken": async () => {
    const { userId } = await makePerson();
    const holder = { operator: operate("test"), userId };
    const made = await makeToken(holder, ask({ name: "old", days: 7 }));
    return { userId, params: { id: idOf(made) } };
  },
  "description.describeApi": () => anybody(),
};
