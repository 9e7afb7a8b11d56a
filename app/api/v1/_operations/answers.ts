import { z } from "zod";
import { visibilities } from "@/lib/core/thread/visibility";

/** The answers that operations declare; what a client may rely on. More may be in a loose one. */

const time = z.iso.datetime();

export const progressAnswer = z.looseObject({
  total: z.int(),
  fine: z.int(),
  out: z.int(),
  waiting: z.int(),
  minutesLeft: z.int(),
});

/** `change` is what a suggestion's body takes. */
const suggestion = z.looseObject({
  id: z.uuid(),
  change: z.looseObject({ type: z.string() }),
  before: z.string().describe("The words it was written against."),
  reason: z.string().nullable(),
  counters: z.uuid().nullable().describe("The suggestion that it answers."),
  at: time,
});

/** Everything that was suggested of a passage. */
export const suggestionsAnswer = z.object({
  suggestions: z.array(
    suggestion.extend({
      state: z.enum(["open", "accepted", "declined", "withdrawn", "countered"]),
      answer: z
        .looseObject({ byName: z.string(), at: time, note: z.string().nullable() })
        .nullable(),
    }),
  ),
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
  suggestions: z.array(suggestion),
  threads: z.array(
    z.looseObject({
      id: z.uuid(),
      version: z.int(),
      resolved: z.boolean(),
      visibility: z.enum(visibilities),
    }),
  ),
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

export const rulesAnswer = z.looseObject({
  newest: z
    .looseObject({
      number: z.int().describe("What an answer must name."),
      rules: z.looseObject({ template: z.string(), scope: z.string() }),
      agreed: z.boolean(),
      missing: z.array(z.string()).describe("Names of whose yes is missing."),
      deadline: time.nullable(),
      extensionsLeft: z.int(),
    })
    .nullable(),
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
