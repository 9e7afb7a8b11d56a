import { expect, test } from "vitest";
import { takeOut } from "@/lib/commands/testing/purging";
import { parsePost } from "@/lib/core/post/parse-post";
import { makeInterview } from "@/lib/db/testing/make-interview";
import { readReview } from "./review-page";

const source = `---
title: "x"
lang: en
---

A: Tomas, reporter.

B: Zebulon Quix, keeper.

**A:** What did a day look like?

**B:** They paid me nine hundred a month.
`;

test.each([true, false])(
  "a name that is out of its line names no turns, whole: %s",
  async (whole) => {
    const made = await makeInterview({ post: parsePost(source).post });
    const read = async () => {
      const grant = await made.grant("reader", "interview.read");
      return JSON.stringify(await readReview(grant, { language: "en", beside: null }));
    };
    expect((await read()).match(/Zebulon/g)).toHaveLength(2);
    expect((await takeOut(made, "Zebulon Quix", whole)).outcome).toBe("done");
    expect(await read()).not.toContain("Zebulon");
    expect(await read()).toContain("Tomas");
  },
);
