import { expect, test } from "vitest";
import { makeView } from "../testing/make-view";
import { wordlessOf } from "./read-passage";

const secret = "ZEBRA-7F3K";
const comment = { id: "c", byName: "Ines", mine: true, body: secret, at: "2026-01-01" };

test("what an element carries beside its words holds none of them", () => {
  const view = makeView({
    text: `They paid me ${secret}.`,
    suggestion: {
      id: "s",
      before: secret,
      text: secret,
      byName: "Ines",
      mine: true,
      stale: false,
      at: "",
    },
    threads: [
      {
        id: "t",
        passageId: "one",
        start: 0,
        end: 4,
        moved: false,
        blocking: false,
        resolved: false,
        version: 1,
        comments: [comment],
      },
    ],
  });
  expect(wordlessOf(view)).not.toContain(secret);
  expect(JSON.parse(wordlessOf(view))).toMatchObject({
    id: "one",
    digest: "d1",
    threads: [{ id: "t" }],
  });
});
