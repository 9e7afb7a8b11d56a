import type { ThreadView } from "../review/passage-view";

/** Which conversations of an interview are listed. */
export const threadShows = ["open", "answered", "resolved", "private", "tray", "all"] as const;

export type ThreadShow = (typeof threadShows)[number];

/** One conversation in the list of all: where it is, and its first message shortened. */
export type ThreadItem = {
  id: string;
  state: ThreadView["state"];
  blocking: boolean;
  visibility: ThreadView["visibility"];
  place: ThreadView["place"];
  byName: string;
  mine: boolean;
  at: string;
  /** The first message and the names in it; empty when it was erased. */
  body: string;
  names: Record<string, string>;
  replies: number;
  /** BCP-47, and whether it is the original's. */
  language: string;
  original: boolean;
  /** The passage it stands with: its place in the document, and how it reads without what is out. */
  anchor: string;
  quote: string;
};

/** Every conversation of an interview that its viewer sees, those that wait first. */
export type ThreadsView = {
  interviewId: string;
  title: string;
  role: "author" | "coauthor" | "interviewee" | "reader";
  items: ThreadItem[];
};

/** Whether a conversation is listed under a heading. Notes to oneself have one of their own. */
export function listed({ state, visibility, place }: ThreadItem, show: ThreadShow): boolean {
  switch (show) {
    case "all":
      return true;
    case "private":
      return visibility === "private";
    case "tray":
      return place === "tray" && state !== "resolved";
    case "open":
      return visibility !== "private" && (state === "open" || state === "asked");
    default:
      return visibility !== "private" && state === show;
  }
}

/** The list that an address asks for; what waits by default. */
export function threadShowOf(text: string | undefined): ThreadShow {
  return threadShows.find((show) => show === text) ?? "open";
}
