import { findErasure } from "@/lib/db/purge/find-erasure";
import { ask } from "@/lib/db/testing/ask";
import { everyValue } from "@/lib/db/testing/every-value";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { openThread } from "../open-thread";
import { purgeRemoved } from "../purge-removed";
import { redactPassage } from "../redact-passage";
import { saying } from "./translated";

type Made = Pick<MadeInterview, "grant">;

/** Erases what is taken out now, as an interviewee who saw it. */
export async function purge(made: Made, key?: string) {
  const grant = await made.grant("interviewee", "removed.purge");
  const { seen } = await findErasure(grant);
  return await purgeRemoved(grant, ask({ seen }, key));
}

/** The passage of the original, which is English there, that says these words. */
export const passageSaying = (made: Made, words: string) => saying(made, "en", words);

/** Takes words out, or the whole passage that says them. */
export async function takeOut(
  made: Made,
  words: string,
  whole = false,
  role: Role = "interviewee",
) {
  const { id, text, revision } = await passageSaying(made, words);
  const start = whole ? null : text.indexOf(words);
  const end = start === null ? null : start + words.length;
  const grant = await made.grant(role, "passage.redact");
  const body = { revisionId: revision.id, start, end, look: { kind: "nothing" } };
  return await redactPassage(grant, id, ask(body));
}

/** Opens a conversation about the passage that says `words`; its id. */
export async function say(made: Made, role: Role, words: string, body: string): Promise<string> {
  const { id, revision, text } = await passageSaying(made, words);
  const start = text.indexOf(words);
  const about = {
    revisionId: revision.id,
    start,
    end: start + words.length,
    body,
    talk: false,
    visibility: "all",
  };
  const answer = await openThread(await made.grant(role, "thread.write"), id, ask(about));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

/** Where the whole database still says something, whatever its case. */
export async function placesOf(words: string): Promise<string[]> {
  const found = (await everyValue()).filter(({ value }) =>
    value.toLowerCase().includes(words.toLowerCase()),
  );
  return [...new Set(found.map(({ place }) => place))];
}
