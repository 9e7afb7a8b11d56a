import "server-only";
import type { Edition, Kept } from "@/lib/core/edition/edition";
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
 * it is open. `leak`: it says words that were taken out. `path`: another file has its place. `rules`: the
 * ground rules do not name its language.
 */
export type LeftOut = {
  transcriptId: string;
  language: string;
  why: "not-chosen" | "consent" | "passages" | "talk" | "leak" | "path" | "rules";
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
      /** Until when publishing waits, signed or not: the ground rules' embargo. Null once it is over. */
      held: Date | null;
    };

/**
 * Makes the editions, their manifest and the leak check over everything that would leave. Nothing goes out
 * without the original; a translation that is not ready stays behind by itself. Rules that were proposed have
 * to be agreed on first, and nothing goes out of an interview that ended unpublished.
 */
export function editionNow(loaded: LoadedEdition, at = new Date()): EditionNow {
  const made = editionOf(loaded);
  const closed = closedBy(loaded);
  if ("blockers" in made || closed.length > 0) {
    return { kind: "waiting", blockers: [...closed, ...("blockers" in made ? made.blockers : [])] };
  }
  const removals = [loaded, ...loaded.translations].flatMap((one) => one.removals);
  const first = leavingOf(loaded, made.edition);
  const again = sayingAgain(first, removals);
  const each = loaded.translations.map((one) => {
    const allowed = mayGo(loaded, one);
    return { one, found: allowed ? translationNow(one, { removals, again }) : byRules };
  });
  const files = [first];
  const left: LeftOut[] = [];
  for (const { one, found } of each) {
    const { transcriptId, language } = one;
    if (!("file" in found)) left.push({ transcriptId, language, ...found });
    else if (files.some(({ path }) => samePlace(path, one.path)))
      left.push({ transcriptId, language, why: "path", blockers: [] });
    else files.push(found.file);
  }
  const manifest = manifestOf(files, sha256);
  const commits = (["publish", "take-down"] as const).map((subject) =>
    commitText({ subject, manifest: manifest.hash, history: manifest.hash }),
  );
  const leaks = findLeaks({ files: [first], texts: commits, removals });
  const signed = { manifest: manifest.hash, files: files.map(plain) };
  return { kind: "ready", ...signed, left, leaks, held: heldUntil(loaded, at) };
}

/** What closes the interview as a whole, whatever its passages say. */
function closedBy({ rules, ended }: LoadedEdition): Blocker[] {
  return [
    ...(ended ? [{ kind: "ended", passage: null } as const] : []),
    ...(rules?.agreed === false ? [{ kind: "rules", passage: null } as const] : []),
  ];
}

const byRules: Pick<LeftOut, "why" | "blockers"> = { why: "rules", blockers: [] };

/** Whether the ground rules let a language go out. */
function mayGo({ rules }: LoadedEdition, { language }: LoadedTranslation): boolean {
  const languages = rules?.rules.languages;
  return !languages || languages.includes(language);
}

function heldUntil({ rules }: LoadedEdition, at: Date): Date | null {
  const until = rules?.rules.embargo ? new Date(rules.rules.embargo.at) : null;
  return until && until > at ? until : null;
}

/** Many file systems tell names apart neither by case nor by how their letters are put together. */
function samePlace(one: string, other: string): boolean {
  const folded = (path: string) => path.normalize("NFC").toLowerCase();
  return folded(one) === folded(other);
}

type Leaving = FileNow & { kept: Edition["kept"] };

/** With what was approved in it: words somebody approved again after the removal are no leak. */
function leavingOf(loaded: LoadedTranscript, { text, kept }: Edition): Leaving {
  const { path, transcriptId, language } = loaded;
  return { path, text, hash: sha256(text), transcriptId, language, kept };
}

/** Keys of passages of the original that say removed words, approved again or not. */
function sayingAgain(file: Leaving, removals: Removal[]): Set<string> {
  const kept = file.kept.map((one) => ({ ...one, approvedAt: never }));
  const leaks = findLeaks({ files: [{ ...file, kept }], texts: [], removals });
  return new Set(leaks.flatMap(({ passage }) => passage ?? []));
}

/**
 * Approved words of a translation. Who approved only what they say again has not seen them: that they say
 * removed words is no leak only where that says such words, too, and was approved so.
 */
function seenIn({ approvals }: LoadedTranslation, { kept }: Leaving, again: Set<string>): Kept[] {
  return kept.map((one) => {
    const own = approvals.filter(({ passage }) => passage === one.passage);
    const seen = own.every(({ through }) => !through || through.some((key) => again.has(key)));
    return seen ? one : { ...one, approvedAt: never };
  });
}

const never = new Date(0);

function plain({ kept: _, ...file }: Leaving): FileNow {
  return file;
}

/** A translation's file, or why it stays behind. */
function translationNow(
  loaded: LoadedTranslation,
  { removals, again }: { removals: Removal[]; again: Set<string> },
): { file: Leaving } | Pick<LeftOut, "why" | "blockers"> {
  const stays = (why: LeftOut["why"], blockers: Blocker[] = []) => ({ why, blockers });
  if (!loaded.chosen) return stays("not-chosen");
  const policies = [...loaded.consents.values()];
  if (policies.length === 0 || policies.includes("none")) return stays("consent");
  const made = editionOf(loaded);
  if ("blockers" in made) return stays("passages", made.blockers);
  if (waitsForTalk(loaded)) return stays("talk");
  const file = leavingOf(loaded, made.edition);
  const files = [{ ...file, kept: seenIn(loaded, file, again) }];
  const leaks = findLeaks({ files, texts: [], removals });
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
