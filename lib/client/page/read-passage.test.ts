import { expect, test } from "vitest";
import { makeView } from "../testing/make-view";
import { attributesOf } from "./read-passage";

const secret = "ZEBRA-7F3K";
const comment = { id: "c", byName: "Ines", mine: true, body: secret, names: {}, at: "2026-01-01" };

test("what an element carries beside its words holds none of them", () => {
  const view = makeView({
    text: `They paid me ${secret}.`,
    suggestions: [
      {
        ...{ id: "s", change: { type: "words", text: secret }, before: secret, rebased: secret },
        ...{ byName: "Ines", mine: true, answerable: false, stale: true },
        ...{ reason: null, hint: null, counters: null, at: "" },
      },
    ],
    threads: [
      {
        id: "t",
        passageId: "one",
        start: 0,
        end: 4,
        place: "changed",
        was: secret,
        blocking: false,
        query: false,
        state: "open",
        resolved: false,
        visibility: "all",
        mine: false,
        resolvable: true,
        version: 1,
        comments: [comment],
      },
    ],
  });
  expect(JSON.stringify(attributesOf(view))).not.toContain(secret);
  expect(attributesOf(view)).toMatchObject({ "data-id": "one", "data-digest": "d1" });
  expect(JSON.parse(attributesOf(view)["data-passage"])).toMatchObject({ threads: [{ id: "t" }] });
});
