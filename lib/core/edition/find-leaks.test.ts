import { describe, expect, test } from "vitest";
import { findLeaks } from "./find-leaks";

describe("findLeaks", () => {
  const at = new Date(1000);
  const leaks = (removed: string, text: string, path = "post.md") =>
    findLeaks({
      files: [{ path, text }],
      texts: [],
      removals: [{ passage: "p", text: removed, at }],
    });

  test.each([
    ["Mr Braz", "I met mr  BRAZ there"],
    ["Mr Braz", "I met Mr<b></b> Bra<i></i>z there"],
    ["Mr Braz", "I met Mr&#32;Bra&#x7a; there"],
    ["Mr Braz", "see /mr%20braz.html"],
    ["Mr Braz", "\\u004dr Braz"],
    ["Acme Corporation", "[x](https://acmecorporation.com)"],
    ["Mr Braz", "M\u200br Bra\u200dz"],
    ["84000", "it was 84000 euros"],
    ["王垠", "他叫王垠先生"],
    ["Braz", "ask Braz"],
    ["Zoë Brontë", "/about/zoe-bronte/"],
    ["Zoë Brontë", "Zoe\u0308 Bronte\u0308"],
    ["Jörg Strauß", "JÖRG STRAUSS"],
    ["مُحَمَّد علي", "قال محمد علي"],
    [
      "my salary at Acme Corporation",
      Buffer.from("x my salary at Acme Corporation").toString("base64"),
    ],
    ["one two three four five six seven eight nine", "so two three four five six seven it is"],
  ])("%s stands in %s", (removed, text) => expect(leaks(removed, text)).toHaveLength(1));

  test.each([
    ["Right, right.", "Right, right. Yes."],
    ["I think", "So I think it is"],
    ["Mr Braz", "Mrs Brazil"],
    ["the", "the end"],
    ["I'm @eric, E-R-I-C-R-I-E, on all the usual places", "by Eric Ries"],
  ])("%s does not stand in %s", (removed, text) => expect(leaks(removed, text)).toEqual([]));

  test("a file name tells too", () =>
    expect(leaks("Mr Braz", "", "_posts/2025-01-01-mr-braz.md")).toHaveLength(1));

  test("words approved after the removal are no leak", () => {
    const file = (approvedAt: Date) => ({
      path: "post.md",
      text: "A: Mr Braz came.",
      kept: [{ passage: "q", text: "Mr Braz came.", printed: "Mr Braz came.", approvedAt }],
    });
    const removals = [{ passage: "p", text: "Mr Braz", at }];
    expect(findLeaks({ files: [file(new Date(2000))], texts: [], removals })).toEqual([]);
    expect(findLeaks({ files: [file(at)], texts: [], removals })).toEqual([
      { path: "post.md", passage: "q", removed: "p" },
    ]);
  });
});
