import { expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { importOrigin } from "./import-origin";

const words = "**A:** Who transcribed it?\n\n**B:** I did, by hand.\n";

test("a post that says nothing was imported, whatever is said in it", () => {
  expect(importOrigin(parsePost(words).post)).toBe("imported");
  expect(importOrigin(parsePost(`---\ngenerated: false\n---\n${words}`).post)).toBe("imported");
});

test("a post says that a machine wrote it down, or went over it", () => {
  expect(importOrigin(parsePost(`${words}\nTranscribed by https://otter.ai\n`).post)).toBe(
    "spoken",
  );
  expect(importOrigin(parsePost(`---\ntitle: A\ngenerated: true\n---\n${words}`).post)).toBe(
    "cleaned",
  );
});
