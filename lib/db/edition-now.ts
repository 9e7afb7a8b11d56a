import "server-only";
import type { Edition } from "@/lib/core/edition/edition";
import { type Blocker, editionOf, type Removal } from "@/lib/core/edition/edition-of";
import { findLeaks, type Leak } from "@/lib/core/edition/find-leaks";
import { manifestOf } from "@/lib/core/edition/manifest-of";
import { commitText } from "@/lib/core/publish/commit-text";
import { sha256 } from "./act";
import type { LoadedEdition } from "./edition-input";
import type { LoadedTranscript } from "./transcript-input";
import type { LoadedTranslation } from "./translation-input";

/** A file as it would go out. */
export type FileNow = {
  path: string;
  text: string;
  hash: string;
  transcriptId: string;
  /** BCP-47. */
  language: string;
};

/**
 * A translation that does not go out, and why. `not-chosen`: its author does not want it. `consent`: an
 * interviewee did not consent to it. `passages`: something in it waits. `talk`: a question or a proposal in
 * it is open. `leak`: it says words that were taken out. `path`: another file has its place.
 */
export type LeftOut = {
  transcriptId: string;
  language: string;
  why: "not-chosen" | "consent" | "passages" | "talk" | "leak" | "path";
  blockers: Blocker[];
};

/** What would go out now: exact files and their manifest, or what is missing before there are any. */
export type EditionNow =
  | { kind: "waiting"; blockers: Blocker[] }
  | {
      kind: "ready";
      /** Hash of the manifest: what is signed, exported and checked later. */
      manifest: string;
      /** The original's first, then each translation that is ready. */
      files: FileNow[];
      left: LeftOut[];
      leaks: Leak[];
    };

/**
 * Makes the editions, their manifest and the leak check over everything that would leave. Nothing goes out
 * without the original; a translation that is not ready stays behind by itself.
 */
export function editionNow(loaded: LoadedEdition): EditionNow {
  const made = editionOf(loaded);
  if ("blockers" in made) return { kind: "waiting", blockers: made.blockers };
  const removals = [loaded, ...loaded.translations].flatMap((one) => one.removals);
  const first = leavingOf(loaded, made.edition);
  const each = loaded.translations.map((one) => ({ one, found: translationNow(one, removals) }));
  const files = [first];
  const left: LeftOut[] = [];
  for (const { one, found } of each) {
    const { transcriptId, language } = one;
    if (!("file" in found)) left.push({ transcriptId, language, ...found });
    else if (files.some(({ path }) => path === one.path))
      left.push({ transcriptId, language, why: "path", blockers: [] });
    else files.push(found.file);
  }
  const manifest = manifestOf(files, sha256);
  const commits = (["publish", "take-down"] as const).map((subject) =>
    commitText({ subject, manifest: manifest.hash, history: manifest.hash }),
  );
  const leaks = findLeaks({ files: [first], texts: commits, removals });
  return { kind: "ready", manifest: manifest.hash, files: files.map(plain), left, leaks };
}

type Leaving = FileNow & { kept: Edition["kept"] };

/** With what was approved in it: words somebody approved again after the removal are no leak. */
function leavingOf(loaded: LoadedTranscript, { text, kept }: Edition): Leaving {
  const { path, transcriptId, language } = loaded;
  return { path, text, hash: sha256(text), transcriptId, language, kept };
}

function plain({ kept: _, ...file }: Leaving): FileNow {
  return file;
}

/** A translation's file, or why it stays behind. */
function translationNow(
  loaded: LoadedTranslation,
  removals: Removal[],
): { file: Leaving } | Pick<LeftOut, "why" | "blockers"> {
  const stays = (why: LeftOut["why"], blockers: Blocker[] = []) => ({ why, blockers });
  if (!loaded.chosen) return stays("not-chosen");
  const policies = [...loaded.consents.values()];
  if (policies.length === 0 || policies.includes("none")) return stays("consent");
  const made = editionOf(loaded);
  if ("blockers" in made) return stays("passages", made.blockers);
  if (waitsForTalk(loaded)) return stays("talk");
  const file = leavingOf(loaded, made.edition);
  const leaks = findLeaks({ files: [file], texts: [], removals });
  return leaks.length > 0 ? stays("leak") : { file };
}

/** Keys of passages that say removed words and were approved before these were taken out. */
export function saidAgain(now: EditionNow): string[] {
  const leaks = now.kind === "ready" ? now.leaks : [];
  return [...new Set(leaks.flatMap(({ passage }) => passage ?? []))];
}

/** A "Let's talk" or a proposed wording has no answer yet; publishing and signing wait for it. */
export function waitsForTalk(loaded: LoadedTranscript): boolean {
  return loaded.openBlockingThreads > 0 || loaded.openSuggestions.length > 0;
}
