import { expect, test } from "vitest";
import { type Deed, typedIn } from "./deed";
import { requestOf } from "./request-of";

const seen = { revisionId: "r", digest: "d" };
const sent = (deed: Deed) => requestOf({ deed, interview: "i", seen });
const words = { verb: "words", passage: "p", text: "Well." } as const;

test("words go out at once, as a suggestion, or in answer to one", () => {
  expect(sent({ ...words, as: "revision" })).toEqual({
    path: "/api/v1/passages/p/revision",
    body: { revisionId: "r", text: "Well." },
  });
  const change = { type: "words", text: "Well." };
  expect(sent({ ...words, as: "suggestion", reason: "clearer" })).toEqual({
    path: "/api/v1/passages/p/suggestions",
    body: { revisionId: "r", change, reason: "clearer" },
  });
  expect(sent({ ...words, as: "suggestion", counters: "s" })).toEqual({
    path: "/api/v1/suggestions/s/answer",
    body: { answer: "counter", revisionId: "r", change, reason: null },
  });
});

test("a yes names what was seen and which changes are taken, a no says why", () => {
  const answer = { verb: "answer", passage: "p", suggestion: "s" } as const;
  const body = (deed: Deed) => sent(deed).body;
  expect(body({ ...answer, answer: "accept" })).toEqual({ answer: "accept", digest: "d" });
  expect(body({ ...answer, answer: "accept", parts: [1] })).toMatchObject({ parts: [1] });
  expect(body({ ...answer, answer: "decline" })).toEqual({ answer: "decline" });
  expect(body({ ...answer, answer: "decline", note: "No." })).toMatchObject({ note: "No." });
});

test("a message goes out with the people it names, and is kept as it was typed", () => {
  const id = "11111111-1111-4111-8111-111111111111";
  const body = "Is it so, @Ines?";
  const named = [{ id, name: "Ines" }];
  const deed: Deed = { verb: "comment", passage: "p", thread: "t", body, named };
  expect([sent(deed).body, typedIn(deed)]).toEqual([{ body: `Is it so, @[${id}]?` }, body]);
});
