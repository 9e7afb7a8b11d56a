import type { FileView, LeftView } from "@/lib/core/publish/views";
import { directionOf } from "@/lib/core/translation/direction";
import type { EditionNow, FileNow } from "@/lib/db/edition-now";

/** A file as it would go out, without its words. */
export function fileView({ path, hash, language }: FileNow): FileView {
  return { path, hash, language, direction: directionOf(language) };
}

/** The languages that stay behind. */
export function leftViews(now: EditionNow): LeftView[] {
  return now.kind === "ready" ? now.left.map(({ language, why }) => ({ language, why })) : [];
}
