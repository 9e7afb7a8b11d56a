import { z } from "zod";
import { correctionProblems } from "@/lib/core/import/correction";

/** The answers that operations declare; what a client may rely on. More may be in a loose one. */

const time = z.iso.datetime();

export const progressAnswer = z.looseObject({
  total: z.int(),
  fine: z.int(),
  out: z.int(),
  waiting: z.int(),
  minutesLeft: z.int(),
});

export const passageAnswer = z.looseObject({
  id: z.uuid(),
  kind: z.string(),
  revisionId: z.uuid(),
  digest: z.string().describe("What a decision must name: SHA-256 of the words as seen."),
  version: z.int(),
  text: z.string().describe("Visible text; offsets count its UTF-16 units."),
  status: z.enum(["waiting", "reopened", "fine", "fix", "out", "not_me", "talk"]),
  cuts: z.array(z.looseObject({ id: z.uuid(), start: z.int(), end: z.int() })),
  out: z.looseObject({ id: z.uuid() }).nullable(),
  suggestion: z.looseObject({ id: z.uuid(), text: z.string() }).nullable(),
  threads: z.array(z.looseObject({ id: z.uuid(), version: z.int(), resolved: z.boolean() })),
});

/** An act on words: its id, which undoes it, and the passages that look different now. */
export const wordsAnswer = z.object({
  act: z.uuid(),
  id: z.uuid().nullable().describe("What the act made, such as a removal or a conversation."),
  passages: z.array(passageAnswer),
  progress: progressAnswer,
});

/** Any other act. */
export const actAnswer = z.object({ act: z.uuid(), id: z.uuid().nullable() });

export const importedAnswer = z.object({ id: z.uuid() });

const stage = z.enum(["draft", "in_review", "signed_off", "published", "withdrawn"]);
const role = z.enum(["author", "coauthor", "interviewee", "reader"]);

export const interviewsAnswer = z.object({
  interviews: z.array(
    z.looseObject({
      id: z.uuid(),
      title: z.string().nullable(),
      language: z.string(),
      stage,
      role,
      movedAt: time.nullable(),
    }),
  ),
});

export const reviewAnswer = z.looseObject({
  interviewId: z.uuid(),
  person: z.uuid(),
  title: z.string(),
  language: z.string(),
  stage,
  role,
  passages: z.array(passageAnswer),
  progress: progressAnswer,
});

export const peopleAnswer = z.looseObject({
  people: z.array(
    z.looseObject({
      id: z.uuid(),
      name: z.string(),
      role,
      email: z.string().nullable().describe("For the author only."),
      standing: z.object({
        kind: z.enum(["joined", "invited", "lapsed", "removed"]),
        at: time,
      }),
    }),
  ),
});

export const findingsAnswer = z.looseObject({
  findings: z.array(
    z.looseObject({
      id: z.uuid(),
      rule: z.string(),
      passage: z.string().nullable(),
      dismissed: z.object({ at: time, byName: z.string() }).nullable(),
    }),
  ),
});

export const historyAnswer = z.looseObject({
  lines: z.array(z.looseObject({ line: z.int(), verb: z.string(), at: time })),
  older: z.int().nullable().describe("`before` of the next page; null on the last one."),
});

export const signOffAnswer = z.looseObject({
  manifest: z.string().nullable().describe("What is signed; null while something waits."),
  waiting: z.array(z.looseObject({ passage: z.string().nullable(), why: z.string() })),
  files: z.array(z.looseObject({ path: z.string(), hash: z.string(), text: z.string() })),
  signed: z.object({ name: z.string(), at: time }).nullable(),
});

export const removedAnswer = z.looseObject({
  passages: z.int(),
  parts: z.int().describe("Passages that parts were taken out of."),
  standing: z
    .array(z.object({ language: z.string().nullable(), anchor: z.string() }))
    .describe("Passages where the words still stand; without a language, of the original."),
  open: z
    .array(z.object({ transcriptId: z.uuid(), language: z.string(), passages: z.int() }))
    .describe(
      "Translations with passages that may say them: link, settle or take these out first.",
    ),
  seen: z.string().describe("What an erasure must name: it stands for exactly this."),
  erasedAt: time.nullable(),
});

export const publicationAnswer = z.object({
  publication: z
    .looseObject({
      id: z.uuid(),
      state: z.enum(["queued", "pushed", "stopped", "failed"]),
      reason: z.string().nullable(),
      commit: z.string().nullable(),
    })
    .nullable(),
});

export const invitedAnswer = z.object({
  act: z.uuid(),
  id: z.uuid(),
  link: z.url().nullable().describe("Told once, and only where a link was asked for."),
});

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
      consents: z.array(z.looseObject({ name: z.string(), policy: z.string() })),
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
