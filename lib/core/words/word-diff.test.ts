import { expect, test } from "vitest";
import { wordDiff } from "./word-diff";

const words = (count: number) =>
  Array.from({ length: count }, (_, at) => `It’s ${at}.5 “lamps”,  naïve e\u0301te 👩‍👩‍👧`).join(
    " ",
  );

test("one word is changed wherever in a long text it stands", () => {
  const text = words(400);
  for (const number of [3, 199, 200, 201, 398]) {
    const after = text.replace(` ${number}.5 `, " several ");
    const changed = wordDiff(text, after, "en").filter(({ kind }) => kind !== "same");
    expect(changed).toEqual([
      { kind: "removed", text: `${number}.5` },
      { kind: "added", text: "several" },
    ]);
  }
});
