import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { termsSeen } from "@/lib/db/terms";
import { ask } from "@/lib/db/testing/ask";
import { everyValue } from "@/lib/db/testing/every-value";
import { verifyHistory } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import { readEverywhere } from "@/lib/queries/everywhere";
import { readRemoved } from "@/lib/queries/removed";
import { changeTerms } from "./change-terms";
import { takeOutEverywhere } from "./take-out-everywhere";
import { haruto, makeNineLanguages, piecesOfName } from "./testing/nine-languages";
import { purge, takeOut } from "./testing/purging";
import { approveAll } from "./testing/sign-everything";
import { consentToAll, statesIn } from "./testing/translated";

type Made = Awaited<ReturnType<typeof makeNineLanguages>>;

const languages = ["ar", "de", "en", "es", "fr", "ja", "ko", "zh", "zh-Hant"];

async function takeHimOut(made: Made): Promise<void> {
  const listing = await made.grant("author", "term.change");
  await changeTerms(listing, ask({ seen: termsSeen([]), terms: [haruto] }));
  const view = await readEverywhere(await made.grant("interviewee", "removed.read"));
  const places = view.terms.flatMap(({ mentions }) => mentions.flatMap((one) => one.places));
  const mentions = places.map(({ passageId, revisionId, start, end }) => {
    return { passageId, revisionId, start, end };
  });
  const looks = languages.map((language) => ({ language, look: { kind: "ellipsis" } }));
  const grant = await made.grant("interviewee", "passage.redact");
  const { outcome } = await takeOutEverywhere(grant, ask({ mentions, looks }));
  expect(outcome).toBe("done");
}

async function files(made: Made): Promise<string[]> {
  const now = editionNow(await loadEditionInput(await made.grant("author", "interview.read")));
  if (now.kind !== "ready") throw new Error("something waits");
  expect(now.left).toEqual([]);
  return now.files.map(({ text }) => text);
}

async function standings(made: Made): Promise<(string | null)[]> {
  const all = await Promise.all(languages.map((language) => statesIn(made, language)));
  return all.flat().map(({ standing }) => standing);
}

test("a man and a heading are erased in nine languages, and nothing else", async () => {
  const made = await makeNineLanguages();
  // The author says that what was found, but not surely, is right.
  await database().link.updateMany({ data: { sure: 1, setBy: made.people.author } });
  await takeHimOut(made);
  await takeOut(made, "The Bank Says No", true);
  await approveAll(made);
  await consentToAll(made);
  const [before, stood] = [await files(made), await standings(made)];
  const view = await readRemoved(await made.grant("interviewee", "removed.read"));
  expect(view).toMatchObject({ passages: 9, parts: 333, standing: [], open: [] });
  expect(await purge(made)).toMatchObject({ outcome: "done" });
  const values = (await everyValue()).map(({ place, value }) => `${place}: ${value.toLowerCase()}`);
  for (const piece of [...piecesOfName, "bank says no"]) {
    expect(values.filter((value) => value.includes(piece))).toEqual([]);
  }
  expect(await files(made)).toEqual(before);
  expect(await standings(made)).toEqual(stood);
  expect(await verifyHistory(operate("test"), made.interviewId)).toMatchObject({ flaw: null });
  expect(await database().term.count()).toBe(0);
}, 240_000);
