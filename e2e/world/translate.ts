import { addTranslation } from "@/lib/commands/add-translation";
import { giveConsent } from "@/lib/commands/give-consent";
import { ask } from "@/lib/db/testing/ask";
import { enterAs } from "./enter-as";

/** Adds a post in another language, with a yes to it where it says what was approved. Returns its id. */
export async function translate(
  interviewId: string,
  source: string,
  code: string,
): Promise<string> {
  const { grant } = enterAs(interviewId);
  const body = { name: `2026-04-01-${interviewId.slice(0, 8)}-${code}.md`, source, language: null };
  const added = await addTranslation(await grant("author", "transcript.add"), ask(body));
  if (added.outcome !== "done" || !added.id) throw new Error(added.outcome);
  const yes = ask({ policy: "aligned" });
  await giveConsent(await grant("interviewee", "consent.give"), added.id, yes);
  return added.id;
}
