import { parsePost } from "@/lib/core/post/parse-post";
import { printPost } from "@/lib/core/print/print-post";
import { loadTranscript } from "@/lib/db/review";
import { ask } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { listTranscripts } from "@/lib/db/transcripts";
import { correctTranscript } from "../correct-transcript";
import { addFrench, frenchPost } from "./add-french";
import { statesIn } from "./translated";

/** The original of these tests: frenchPost says the same. */
export const english = `---
title: "A year on the island"
lang: en
---
1. [The lamp](#the-lamp)
   - What the work was

2. [The storm](#the-storm)

## The lamp

**A:** What did an ordinary day look like?

**B:** You wake before the lamp goes out. They paid me nine hundred a month.

The second keeper had stopped sleeping.

## The storm

**A:** And the night the generator failed?

**B:** We carried the lamp by hand.
`;

/** An interview of an English and a French post, and how one of them is corrected. */
export async function makeTwo(posts: { en: string; fr: string } = { en: english, fr: frenchPost }) {
  const made = await makeInterview({ post: parsePost(posts.en).post });
  await addFrench(made, posts.fr);
  const correct = async (language: string, source: string) => {
    const rows = await listTranscripts(await made.grant("author", "interview.read"));
    const id = rows.find((row) => row.language === language)?.id ?? "";
    const input = ask({ name: "a.md", source, language: null });
    return await correctTranscript(await made.grant("author", "passage.edit"), id, input);
  };
  return { ...made, correct };
}

/** What is kept of the post, printed with the words as they are now. */
export async function printed(made: Pick<MadeInterview, "grant">, language: string) {
  const rows = await loadTranscript(await made.grant("author", "interview.read"), { language });
  const states = new Map((await statesIn(made, language)).map((one) => [one.passage.key, one]));
  if (!rows) throw new Error("no transcript");
  return printPost(rows.post, ({ key }) => {
    return { kind: "source", source: states.get(key)?.revision.source ?? "" };
  }).source;
}
