import { expect, test } from "vitest";
import { changedRules } from "./changed-rules";
import { defaultLook } from "./default-look";
import { templateRules } from "./template-rules";

const rules = templateRules("legal", new Date("2026-03-01T12:00:00Z"), "Europe/Berlin");

test("names what is otherwise, whatever order the database keeps keys in", () => {
  const { at, zone, extensions } = rules.deadline ?? { at: "", zone: "", extensions: 0 };
  expect(changedRules(rules, { ...rules, deadline: { extensions, zone, at } })).toEqual([]);
  expect(changedRules(rules, { ...rules, deadline: null, languages: [], sound: true })).toEqual([
    "languages",
    "sound",
    "deadline",
  ]);
});

test("a removal looks as the rules say, and asks where words have to be found", () => {
  expect(defaultLook(null)).toEqual({ kind: "nothing" });
  expect(defaultLook({ look: "ellipsis", label: "" })).toEqual({ kind: "ellipsis" });
  expect(defaultLook({ look: "label", label: "out" })).toEqual({ kind: "label", words: "out" });
  expect(defaultLook({ look: "label", label: "" })).toBeNull(); // purged since
  expect(defaultLook({ look: "pseudonym", label: "" })).toBeNull();
});
