import { z } from "zod";

/** The answers of the operations that read what is pointed out. */

const mark = z.string().describe("What a dismissal must name: it stands for exactly these words.");
const dismissed = z
  .looseObject({ id: z.uuid(), byName: z.string(), at: z.iso.datetime() })
  .nullable();
const turn = z.looseObject({
  name: z.string(),
  passages: z.array(z.looseObject({ id: z.uuid(), revisionId: z.uuid(), text: z.string() })),
});

export const voicesAnswer = z.looseObject({
  transcriptId: z.uuid(),
  places: z.array(
    z.looseObject({
      mark,
      reasons: z.array(z.enum(["twice", "question", "answer"])),
      first: turn,
      second: turn,
      others: z
        .array(z.object({ label: z.string(), name: z.string() }))
        .describe("Who else may have said it, the nearest first."),
      guess: z
        .object({ passage: z.uuid(), at: z.int() })
        .nullable()
        .describe("Where the other voice seems to begin, in UTF-16 units of the text."),
      dismissed,
    }),
  ),
});

export const effectsAnswer = z.looseObject({
  effects: z.array(
    z.looseObject({
      mark,
      rule: z.string(),
      passage: z.looseObject({ id: z.uuid(), anchor: z.string() }),
      dismissed,
    }),
  ),
});
