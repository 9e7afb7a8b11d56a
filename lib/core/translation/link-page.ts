import type { ReviewView } from "../review/passage-view";
import type { LinkRow } from "./link-rows";
import type { Standing } from "./standing";

type Excerpt = { id: string; anchor: string; text: string; out: boolean };

/** A passage of a translation with what it is linked to. */
export type LinkedView = Excerpt & {
  originals: string[];
  standing: Standing | null;
  /** Somebody set its link; nothing changes it but a person. */
  set: boolean;
};

/** The original and a translation side by side, to see and correct what belongs together. */
export type LinkPageView = {
  interviewId: string;
  transcriptId: string;
  title: string;
  role: ReviewView["role"];
  language: string;
  direction: "ltr" | "rtl";
  original: { language: string; direction: "ltr" | "rtl" };
  /** Who looks may correct. */
  corrects: boolean;
  rows: LinkRow[];
  /** By id, of both texts. */
  originals: Record<string, Excerpt>;
  passages: Record<string, LinkedView>;
};
