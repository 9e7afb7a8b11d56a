/** The two who have to agree. A second reader is on neither side. */
export type Side = "author" | "interviewee";

/** The side of whoever has this role. */
export function sideOf(role: string): Side | null {
  if (role === "author" || role === "coauthor") return "author";
  return role === "interviewee" ? "interviewee" : null;
}
