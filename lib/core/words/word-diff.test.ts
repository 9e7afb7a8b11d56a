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

test("takes time linear in the length", () => {
  const time = (text: string) => {
    const start = process.cpuUsage().user;
    wordDiff(text, text, "en");
    return process.cpuUsage().user - start;
  };
  time(words(300));
  const short = Math.min(time(words(300)), time(words(300)), time(words(300)));
  expect(time(words(2400)) / short).toBeLessThan(30);
});
