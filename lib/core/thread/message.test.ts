import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionedIn, mentionOf, nameMentions, partsOf, tellApart } from "./message";

const ids = [
  "11111111-1111-4111-8111-111111111111",
  "22222222-2222-4222-8222-222222222222",
  "33333333-3333-4333-8333-333333333333",
] as const;
const people = [
  { id: ids[0], name: "Ines" },
  { id: ids[1], name: "Ines Ferreira" },
  { id: ids[2], name: "王垠" },
];

describe("a message", () => {
  test.each([
    ["Is it so, @Ines?", `Is it so, ${mentionOf(ids[0])}?`],
    ["@Ines Ferreira said", `${mentionOf(ids[1])} said`],
    ["@Inessa said", "@Inessa said"],
    ["请@王垠看一下", `请${mentionOf(ids[2])}看一下`],
    ["ines@Ines.example", "ines@Ines.example"],
    ["@", "@"],
  ])("that says %s names people by who they are", (text, body) => {
    expect(nameMentions(text, people)).toBe(body);
  });

  test("tells people of one name apart", () => {
    const [first, second] = tellApart(
      [people[0] ?? people[2], { id: ids[1], name: "Ines" }].flatMap((one) => one ?? []),
    );
    expect([first?.name, second?.name]).toEqual(["Ines", "Ines (2)"]);
  });

  test("shows web addresses as links, without what ends the sentence, and nothing else", () => {
    const links = (body: string) =>
      partsOf(body).flatMap((one) => (one.kind === "link" ? one.text : []));
    expect(links("See https://example.org/a?b=c. (http://example.org/d)")).toEqual([
      "https://example.org/a?b=c",
      "http://example.org/d",
    ]);
    expect(links("javascript:alert(1) data:text/html,x ftp://a.b https://")).toEqual([]);
  });

  test("in pieces is the message, whatever is in it", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...ids.map(mentionOf), "https://a.b/c.", "@[", "]", "\n", "@Ines"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const body = pieces.join("");
        const parts = partsOf(body);
        const text = parts.map((one) => (one.kind === "mention" ? mentionOf(one.id) : one.text));
        expect(text.join("")).toBe(body);
        const named = parts.flatMap((one) => (one.kind === "mention" ? one.id : []));
        expect([...new Set(named)]).toEqual(mentionedIn(body));
      }),
    );
  });
});
