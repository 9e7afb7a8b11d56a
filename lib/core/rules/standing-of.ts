/** Somebody who may have to accept the rules. */
export type Party = { id: string; role: string };

/** Whether a version is agreed on, and whose yes is missing: ids; any one of the authors' side will do. */
export type RulesStanding = { agreed: boolean; missing: string[] };

/**
 * Rules hold once every interviewee and one of the authors' side accepted exactly this version; who proposed
 * it has accepted it. Without an interviewee nothing is agreed on.
 * @param accepted ids of who accepted the version.
 */
export function standingOf(people: Party[], accepted: ReadonlySet<string>): RulesStanding {
  const interviewees = people.filter(({ role }) => role === "interviewee");
  const authors = people.filter(({ role }) => role === "author" || role === "coauthor");
  const missing = interviewees.filter(({ id }) => !accepted.has(id)).map(({ id }) => id);
  if (!authors.some(({ id }) => accepted.has(id))) missing.push(...authors.map(({ id }) => id));
  return { agreed: interviewees.length > 0 && authors.length > 0 && missing.length === 0, missing };
}
