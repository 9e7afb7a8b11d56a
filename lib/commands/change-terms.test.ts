import { beforeEach, describe, expect, test } from "vitest";
import type { Term } from "@/lib/core/terms/term";
import { listTerms, termsSeen } from "@/lib/db/terms";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readEverywhere } from "@/lib/queries/everywhere";
import { changeTerms } from "./change-terms";
import { addFrench } from "./testing/add-french";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

const lamp = { kind: "term" as const, names: [{ language: "en", name: "the lamp" }] };
const agnes = { kind: "person" as const, names: [{ language: "en", name: "Agnes Pell" }] };

async function list(role: Role = "author"): Promise<Term[]> {
  return await listTerms(await made.grant(role, "removed.read"));
}

async function change(terms: unknown, seen?: string, role: Role = "author") {
  const grant = await made.grant(role, "term.change");
  return await changeTerms(grant, ask({ seen: seen ?? termsSeen(await list()), terms }));
}

describe("the list of names", () => {
  test("is what was put there last, in its order, by either side, and the history knows", async () => {
    expect((await change([agnes, lamp])).outcome).toBe("done");
    expect(await list()).toMatchObject([agnes, lamp]);
    expect((await change([lamp, agnes], undefined, "interviewee")).outcome).toBe("done");
    expect(await list("interviewee")).toMatchObject([lamp, agnes]);
    expect((await historyOf(made.interviewId)).slice(-2)).toEqual([
      "terms.changed",
      "terms.changed",
    ]);
    expect(await wordlessText()).not.toContain("Agnes");
  });

  test("keeps each name of a language once, by the language's usual tag", async () => {
    const names = [
      { language: "zh-hant", name: "艾格尼絲 " },
      { language: "zh-Hant", name: "艾格尼絲" },
    ];
    await change([{ kind: "person", names }]);
    expect((await list())[0]?.names).toEqual([{ language: "zh-Hant", name: "艾格尼絲" }]);
  });

  test("of somebody else is not lost: who did not see it is told", async () => {
    const before = termsSeen(await list());
    await change([agnes]);
    expect(await change([lamp], before)).toEqual({ outcome: "stale", passages: [] });
    expect(await list()).toMatchObject([agnes]);
  });

  test.each([
    ["no name", [{ kind: "person", names: [] }], "terms.0.names"],
    ["a blank one", [{ kind: "person", names: [{ language: "en", name: " " }] }], "name"],
    ["two lines", [{ kind: "person", names: [{ language: "en", name: "a\nb" }] }], "name"],
    ["no language", [{ kind: "person", names: [{ language: "?", name: "a" }] }], "language"],
    ["another kind", [{ kind: "dog", names: [{ language: "en", name: "a" }] }], "kind"],
  ])("with %s is refused", async (_, terms, field) => {
    expect(await change(terms)).toMatchObject({
      outcome: "bad-input",
      field: expect.stringContaining(field),
    });
  });
});

describe("where they are named", () => {
  test("is told for each language, with the sentence, and what to start with before", async () => {
    await addFrench(made);
    const grant = await made.grant("interviewee", "removed.read");
    expect((await readEverywhere(grant)).terms).toEqual([]);
    const names = [
      { language: "en", name: "lamp" },
      { language: "fr", name: "lampe" },
    ];
    await change([{ kind: "term", names }]);
    const view = await readEverywhere(grant);
    expect(view.proposals).toEqual([]);
    const [english, french] = view.terms[0]?.mentions ?? [];
    const forms = english?.places.map(({ before, form, after }) => `${before}|${form}|${after}`);
    expect(forms).toContain("We carried the |lamp| by hand.");
    expect(french?.places.map(({ form }) => form)).toContain("lampe");
  });
});
