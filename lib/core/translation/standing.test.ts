import { describe, expect, test } from "vitest";
import {
  importedSettlement,
  type Linked,
  type Settlement,
  settlementOf,
  standingOf,
} from "./standing";

import { UNTRANSLATED } from "./untranslated";

const hash = (text: string) => `#${text}`;

/** `words`, `words -name` for a removal in it, `words OUT` for all of it; `?` before it: not surely linked. */
function passage(own: string, ...originals: string[]): Linked {
  const linked = originals.map((line) => {
    const [, unsure, source = "", rest = ""] = /^(\?)?(\w+)(.*)$/.exec(line) ?? [];
    const removals = [...rest.matchAll(/-(\w+)/g)].map(([, name = ""]) => name);
    const said = { source, out: rest.includes("OUT"), removals };
    return { said, sure: unsure ? 0.5 : 1 };
  });
  const [source = "", ...cuts] = own.split(" -");
  return { linked, own: { source, cuts } };
}

const imported = (own: string, ...originals: string[]) =>
  importedSettlement(passage(own, ...originals), hash);
const settled = (own: string, ...originals: string[]) =>
  settlementOf(passage(own, ...originals), hash);
const stands = (settlements: Settlement[], own: string, ...originals: string[]) =>
  standingOf(passage(own, ...originals), settlements, hash);

describe("how a translated passage stands to what it says again", () => {
  const first = [imported("un", "one")];

  test("without a link nobody knows what it says, with a doubtful one not surely", () => {
    expect(stands(first, "un")).toBe("unlinked");
    expect(stands(first, "un", "?one")).toBe("unsure");
    expect(stands(first, "un", "one", "?two")).toBe("unsure");
  });

  test("as it was imported it says what the original said", () => {
    expect(stands(first, "un", "one")).toBe("settled");
    expect(stands([], "un", "one")).toBe("stale");
  });

  test("other words on either side make it stale until somebody says it is right", () => {
    expect(stands(first, "un", "uno")).toBe("stale");
    expect(stands(first, "deux", "one")).toBe("stale");
    expect(stands([...first, settled("un", "uno")], "un", "uno")).toBe("settled");
    expect(stands([...first, settled("un", "uno")], "un", "one")).toBe("settled");
  });

  test("what it says is out, so it is out, however sure the link", () => {
    expect(stands(first, "un", "one OUT")).toBe("follows");
    expect(stands(first, "un", "?one OUT")).toBe("follows");
    expect(stands([], "un", "one OUT", "two OUT")).toBe("follows");
  });

  test("a part of what it says is out: it stays out until its own words were chosen", () => {
    expect(stands(first, "un", "one -salary")).toBe("left-out");
    expect(stands([imported("un", "one", "two")], "un", "one OUT", "two")).toBe("left-out");
    const chosen = [...first, settled("un -paie", "one -salary")];
    expect(stands(chosen, "un -paie", "one -salary")).toBe("settled");
    expect(stands(chosen, "un", "one -salary")).toBe("left-out");
    expect(stands(chosen, "un -autre", "one -salary")).toBe("left-out");
  });

  test("another removal asks again, taking one back does not", () => {
    const chosen = [...first, settled("un -paie", "one -salary")];
    expect(stands(chosen, "un -paie", "one -salary -name")).toBe("left-out");
    expect(stands(chosen, "un", "one")).toBe("settled");
  });

  test("written while something was out, it lacks that when it comes back", () => {
    const written = [settled("un", "one -salary")];
    expect(stands(written, "un", "one -salary")).toBe("settled");
    expect(stands(written, "un", "one")).toBe("stale");
  });

  test("without words of its own it says nothing, whatever was settled and whatever is out", () => {
    const all = [imported(UNTRANSLATED, "one"), settled(UNTRANSLATED, "one -salary")];
    expect(stands(all, UNTRANSLATED, "one")).toBe("untranslated");
    expect(stands(all, UNTRANSLATED, "one -salary")).toBe("untranslated");
    expect(stands([settled(`un ${UNTRANSLATED}`, "one")], `un ${UNTRANSLATED}`, "one")).toBe(
      "untranslated",
    );
    expect(stands(all, UNTRANSLATED, "one OUT")).toBe("follows");
  });

  test("imported after a removal, it is out: an import says nothing about removals", () => {
    const late = [imported("un", "one -salary")];
    expect(stands(late, "un", "one -salary")).toBe("left-out");
  });

  test("the order of removals says nothing", () => {
    const chosen = [settled("un -x", "one -b -a")];
    expect(stands(chosen, "un -x", "one -a -b")).toBe("settled");
  });
});
