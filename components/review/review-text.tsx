"use client";

import { memo } from "react";
import type { Showing } from "@/components/passage/showing";
import type { ReviewView } from "@/lib/core/review/passage-view";
import { ReviewSections } from "./review-sections";

type Props = {
  transcriptId: string;
  /** The words: on the server, and in a browser that came by navigation. Null: they are in the page. */
  view: ReviewView | null;
  showing: Showing;
};

/**
 * The words as HTML. The server prints them; in the browser React takes the document over as it is and
 * never looks inside (an unknown `__html` beside `suppressHydrationWarning`), so they are neither sent
 * nor held a second time.
 */
export const ReviewText = memo(function ReviewText({ transcriptId, view, showing }: Props) {
  const facts = { id: "words", className: "text", "data-review": transcriptId };
  if (!view) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, the document's own stays
    return <div {...facts} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
  }
  return (
    <div {...facts} suppressHydrationWarning>
      <ReviewSections view={view} showing={showing} />
    </div>
  );
});
