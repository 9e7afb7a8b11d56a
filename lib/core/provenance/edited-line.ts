import { wordingOf, wordings } from "./edited-wordings";

/** The newest approval in a file, and how many people had to give one. */
type Approved = { at: Date; deciders: number };

/**
 * "Edited for clarity; approved by both on …", in the language of the post; in English where it is in another
 * than these. The day is that of the newest approval, in UTC: it is the same wherever the file is made.
 */
export function editedLine(language: string, { at, deciders }: Approved): string {
  const { both, everybody, date } = wordings[wordingOf(language)];
  const day = date(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  return (deciders === 1 ? both : everybody).replace("{day}", day);
}
