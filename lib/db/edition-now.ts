import "server-only";
import { type Blocker, editionOf } from "@/lib/core/edition/edition-of";
import { findLeaks, type Leak } from "@/lib/core/edition/find-leaks";
import { manifestOf } from "@/lib/core/edition/manifest-of";
import { commitText } from "@/lib/core/publish/commit-text";
import { sha256 } from "./act";
import type { LoadedEdition } from "./edition-input";

/** What would go out now: exact files and their manifest, or what is missing before there are any. */
export type EditionNow =
  | { kind: "waiting"; blockers: Blocker[] }
  | {
      kind: "ready";
      /** Hash of the manifest: what is signed, exported and checked later. */
      manifest: string;
      files: { path: string; text: string; hash: string }[];
      leaks: Leak[];
    };

/** Makes the edition, its manifest and the leak check over everything that would leave. */
export function editionNow(loaded: LoadedEdition): EditionNow {
  const made = editionOf(loaded);
  if ("blockers" in made) return { kind: "waiting", blockers: made.blockers };
  const files = [{ path: loaded.path, text: made.edition.text }];
  const manifest = manifestOf(files, sha256);
  const commits = (["publish", "take-down"] as const).map((subject) =>
    commitText({ subject, manifest: manifest.hash, history: manifest.hash }),
  );
  // With what was approved in it: words somebody approved again after the removal are no leak.
  const leaving = files.map((file) => ({ ...file, kept: made.edition.kept }));
  const leaks = findLeaks({ files: leaving, texts: commits, removals: loaded.removals });
  const hashed = files.map((file) => ({ ...file, hash: sha256(file.text) }));
  return { kind: "ready", manifest: manifest.hash, files: hashed, leaks };
}

/** Keys of passages that say removed words and were approved before these were taken out. */
export function saidAgain(now: EditionNow): string[] {
  const leaks = now.kind === "ready" ? now.leaks : [];
  return [...new Set(leaks.flatMap(({ passage }) => passage ?? []))];
}

/** A "Let's talk" or a proposed wording has no answer yet; publishing and signing wait for it. */
export function waitsForTalk(loaded: LoadedEdition): boolean {
  return loaded.openBlockingThreads > 0 || loaded.openSuggestions.length > 0;
}
