import { expect, test } from "vitest";
import type { VersionView } from "@/lib/core/provenance/views";
import { stretchesOf } from "./stretches-of";

const version = (text: string, out: VersionView["out"] = []): VersionView => ({
  ...{ origin: "edited", name: "Tomas", mine: false, at: "2026-01-01T00:00:00Z" },
  ...{ text, out },
});

test("sentences of one version in a row are one stretch, and what is out is marked in each", () => {
  const text = "We went. It was dark. Nobody came.";
  const sentences = [
    { start: 0, end: 8, version: 0 },
    { start: 9, end: 21, version: 0 },
    { start: 22, end: 34, version: 1 },
  ];
  const versions = [version("We went."), version(text, [{ start: 16, end: 28 }])];
  const found = stretchesOf({ sentences, versions });
  expect(found.map((one) => [one.text, one.version])).toEqual([
    ["We went. It was dark.", 0],
    ["Nobody came.", 1],
  ]);
  const marked = found.map((one) => one.out.map(({ start, end }) => one.text.slice(start, end)));
  expect(marked).toEqual([["dark."], ["Nobody"]]);
});
