import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Allowed, complaints, leftovers, listLicences } from "./list-licences";
import { printLicences } from "./print-licences";

const root = join(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const all = listLicences(JSON.parse(read("package-lock.json")));
const rules = JSON.parse(read("licences.json")) as Allowed;

describe("what npm installs", () => {
  test("is under licences that are allowed", () => {
    expect(all.length).toBeGreaterThan(300);
    expect(complaints(all, rules)).toEqual([]);
  });

  test("is listed in docs/licences.md; npm run licences writes it", () => {
    expect(read("docs/licences.md")).toBe(printLicences(all));
  });

  test("needs every exception there is", () => {
    expect(leftovers(all, rules)).toEqual([]);
  });
});

describe("a licence", () => {
  const one = (name: string, licence: string) =>
    complaints([{ name, licence, version: "1.0.0", dev: true }], rules);

  test.each([
    ["MIT"],
    ["(MIT OR GPL-3.0-only)"],
    ["GPL-2.0-only or Apache-2.0"],
    ["MIT AND ISC"],
    ["MIT and ISC"],
  ])("%s is fine", (licence) => expect(one("x", licence)).toEqual([]));

  test.each([
    ["GPL-3.0-only"],
    ["AGPL-3.0-or-later"],
    ["MIT AND GPL-3.0-only"],
    ["MPL-2.0"],
    ["SEE LICENSE IN LICENSE.md"],
    ["UNLICENSED"],
    [""],
  ])("%j is named", (licence) => expect(one("x", licence)).toHaveLength(1));

  test("of one package is allowed to that one alone", () => {
    expect(one("elkjs", "EPL-2.0")).toEqual([]);
    expect(one("elkjs", "MPL-2.0")).toHaveLength(1);
    expect(one("lightningcss-linux-x64-gnu", "MPL-2.0")).toEqual([]);
  });
});
