import { z } from "zod";
import { lineBody } from "@/lib/commands/choose-line";
import { operation } from "../_kit/operation";
import { actAnswer } from "./answers";

/** Where words come from, for both sides: what is taken out now is marked in every earlier version, too. */

const spans = z
  .array(z.object({ start: z.int(), end: z.int() }))
  .describe("What is taken out now, in these words; UTF-16 units.");

export const readProvenance = operation({
  method: "GET",
  path: "/passages/{id}/provenance",
  summary: "Who last changed each sentence of the passage, and its earlier words.",
  door: { for: "participant", of: "passage", by: "id", may: ["removed.read"] },
  body: null,
  answer: z.object({
    sentences: z.array(
      z.object({
        start: z.int(),
        end: z.int(),
        version: z.int().describe("Which of the versions last changed it."),
      }),
    ),
    versions: z
      .array(
        z.object({
          origin: z.enum(["imported", "spoken", "cleaned", "edited", "changed"]),
          name: z.string().nullable(),
          mine: z.boolean(),
          at: z.iso.datetime(),
          text: z.string(),
          out: spans,
        }),
      )
      .describe("Oldest first; the last one is what it says now."),
  }),
});

export const readFirstWords = operation({
  method: "GET",
  path: "/transcripts/{id}/first-words",
  summary: "The words that passages had first, where they are others now.",
  door: { for: "participant", of: "transcript", by: "id", may: ["removed.read"] },
  body: null,
  answer: z.object({
    passages: z.array(z.object({ id: z.uuid(), text: z.string(), out: spans })),
  }),
});

export const chooseLine = operation({
  method: "PUT",
  path: "/interviews/{id}/closing-line",
  summary:
    "Ends every file with a line that says who approved it, and when; or leaves it out. Signatures of the files without it do not count any more.",
  door: { for: "participant", of: "interview", by: "id", may: ["publication.publish"] },
  body: lineBody,
  answer: actAnswer,
  refuses: ["key-reused"],
});
