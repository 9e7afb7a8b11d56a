import { describe, expect, test } from "vitest";
import { countChanges, type DiffRow, lineDiff } from "./line-diff";

const show = (rows: DiffRow[]) =>
  rows.map((row) =>
    !("text" in row)
      ? `${row.kind === "gap" ? "~" : `${row.of} `}${row.lines}`
      : `${{ same: " ", add: "+", rem: "-" }[row.kind]}${row.text}`,
  );

const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => `line ${at}\n`).join("");

describe("the difference of two posts", () => {
  test("equal texts are one gap", () => {
    expect(show(lineDiff(numbered(40), numbered(40)))).toEqual(["~40"]);
  });

  test("one changed line stands between its neighbours", () => {
    const after = numbered(40).replace("line 20\n", "another\n");
    const rows = lineDiff(numbered(40), after);
    expect(show(rows)).toEqual(["~19", " line 19", "-line 20", "+another", " line 21", "~18"]);
    expect(countChanges(rows)).toEqual({ added: 1, removed: 1 });
  });

  test("a post that was never there is all new", () => {
    expect(show(lineDiff("", "a\n\nb"))).toEqual(["+a", "+", "+b"]);
  });

  test("a taken-down post is all gone", () => expect(show(lineDiff("a\n", ""))).toEqual(["-a"]));

  test("another line end is a change", () => {
    expect(show(lineDiff("a\r\n", "a\n"))).toEqual(["-a", "+a"]);
  });

  test("short unchanged runs stay whole", () => {
    expect(show(lineDiff("a\nb\nc\nd\n", "A\nb\nc\nD\n"))).toEqual([
      "-a",
      "+A",
      " b",
      " c",
      "-d",
      "+D",
    ]);
  });

  test("context is a line with words, not a blank one", () => {
    const before = `x\n\n${numbered(9)}`;
    expect(show(lineDiff(before, before.replace("x", "y")))).toEqual([
      "-x",
      "+y",
      " ",
      " line 0",
      "~8",
    ]);
  });

  test("another text is shown without looking for what stayed in it, between what did", () => {
    const other = Array.from({ length: 2400 }, (_, at) => `another ${at}\n`).join("");
    const rows = lineDiff(
      `a\n${numbered(2000)}shared\n${numbered(2000)}z\n`,
      `a\n${other}shared\n${other}z\n`,
    );
    expect(countChanges(rows)).toEqual({ added: 4801, removed: 4001 });
    expect(show([...rows.slice(0, 2), ...rows.slice(-2)])).toEqual([
      " a",
      "-line 0",
      "+another 2399",
      " z",
    ]);
  });

  test("of a run that nobody can read, only the beginning is shown, and all of it counted", () => {
    const rows = lineDiff("a\n", `a\n${numbered(50_000)}`);
    expect(rows.length).toBeLessThan(6000);
    expect(show(rows.slice(-2))).toEqual(["+line 4999", "add 45000"]);
    expect(countChanges(rows)).toEqual({ added: 50_000, removed: 0 });
  });
});
