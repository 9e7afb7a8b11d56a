/** The two sides of an interview; a second reader is on neither. */
export type Side = "authors" | "interviewees";

/** Which side somebody with a role is on. */
export function sideOf(role: string): Side | null {
  if (role === "interviewee") return "interviewees";
  return role === "author" || role === "coauthor" ? "authors" : null;
}
