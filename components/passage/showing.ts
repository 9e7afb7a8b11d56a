import type { useFormatter, useTranslations } from "next-intl";
import type { ReviewFacts } from "@/lib/client/review/facts";

/** What printing a passage needs besides it: the catalogue, and who looks. Made once a page. */
export type Showing = {
  t: ReturnType<typeof useTranslations<"review">>;
  format: ReturnType<typeof useFormatter>;
  facts: Pick<
    ReviewFacts,
    "interviewId" | "transcriptId" | "language" | "direction" | "role" | "powers"
  >;
};
