import { z } from "zod";
import { correctionProblems } from "@/lib/core/import/correction";

/** What operations on translations and names answer. */

const time = z.iso.datetime();

const standing = z.enum([
  ...(["unlinked", "unsure", "follows", "left-out", "untranslated", "stale", "settled"] as const),
]);

export const differencesAnswer = z.object({
  differences: z.array(
    z.looseObject({
      rule: z.string(),
      detail: z.string(),
      original: z.string().nullable().describe("Anchor of the first passage there, or none."),
      passage: z.string().nullable(),
      mark: z.string().describe("What a dismissal names; another one for other words."),
      holds: z.boolean().describe("A yes to what says the same is none to this passage."),
      dismissed: z.looseObject({ id: z.uuid(), at: time, byName: z.string() }).nullable(),
    }),
  ),
});

/** What says the same elsewhere, as both sides see it: what is out is in it, marked. */
export const acrossAnswer = z.object({
  texts: z.array(
    z.looseObject({
      language: z.string(),
      original: z.boolean(),
      passages: z.array(
        z.looseObject({
          id: z.uuid(),
          anchor: z.string(),
          text: z.string(),
          revisionId: z.uuid(),
          digest: z.string(),
          standing: standing.nullable(),
          sure: z.number().describe("0 to 1: how surely the two belong together."),
          candidates: z.array(z.object({ start: z.number(), end: z.number(), sure: z.boolean() })),
        }),
      ),
    }),
  ),
});

export const languagesAnswer = z.looseObject({
  languages: z.array(
    z.looseObject({
      id: z.uuid(),
      language: z.string(),
      original: z.boolean(),
      path: z.string(),
      chosen: z.boolean(),
      leaveOut: z.boolean(),
      ready: z.boolean().describe("Would go out now."),
      why: z
        .enum(["not-chosen", "consent", "passages", "talk", "leak", "path", "original"])
        .nullable()
        .describe("Why it would not."),
      counts: z.record(standing, z.int()),
      consents: z.array(z.looseObject({ name: z.string(), policy: z.string().nullable() })),
    }),
  ),
});

const named = {
  kind: z.enum(["person", "firm", "place", "term"]),
  names: z.array(z.object({ language: z.string(), name: z.string() })),
};

export const termsAnswer = z.looseObject({
  terms: z.array(
    z.looseObject({
      ...named,
      mentions: z.array(
        z.looseObject({
          language: z.string(),
          out: z.int().describe("Places that are taken out already."),
          places: z.array(
            z.looseObject({
              passageId: z.uuid(),
              revisionId: z.uuid(),
              start: z.int(),
              end: z.int(),
              form: z.string().describe("The name as it stands there."),
            }),
          ),
        }),
      ),
    }),
  ),
  proposals: z.array(z.looseObject(named)).describe("What a list could start with, without one."),
  seen: z.string().describe("What a change of the list must name: it stands for exactly this one."),
});

export const bundleAnswer = z.object({
  readback: z.literal("bundle 1"),
  interview: z.uuid(),
  transcript: z.uuid(),
  language: z.string(),
  originalLanguage: z.string(),
  passages: z.array(
    z.object({
      id: z.uuid(),
      key: z.string(),
      standing: z.literal("stale"),
      original: z.array(z.object({ id: z.uuid(), text: z.string(), digest: z.string() })),
      translation: z.object({ text: z.string(), digest: z.string(), revisionId: z.uuid() }),
    }),
  ),
});

export const correctionAnswer = z.object({
  same: z.int(),
  moved: z.int(),
  changed: z.int(),
  added: z.int(),
  gone: z.int(),
  approved: z.int().describe("Of those that change or go, how many an interviewee has approved."),
  threads: z.int().describe("Conversations that move to the passage beside."),
  stale: z.int().describe("Passages of other languages that somebody has to look at again."),
  signed: z.boolean(),
  problem: z.enum(correctionProblems).nullable().describe("Why it would be refused."),
  passages: z.array(z.object({ id: z.uuid(), anchor: z.string(), text: z.string() })),
});
