import type { PassageKind, Syntax } from "../../core/post/post";
import type { PassageStatus, PassageView, SuggestionView } from "../../core/review/passage-view";
import { wholeText } from "./offsets";
import { wordsIn } from "./text-nodes";

/** What few passages have: removals, proposals, conversations, a name to show. Told only where it is so. */
const rare = {
  speaker: null,
  byName: null,
  mine: false,
  changes: null,
  cuts: [],
  out: null,
  erased: null,
  suggestion: null,
  threads: [],
  standing: null,
} as const satisfies Partial<PassageView>;

/**
 * A passage as attributes of its element, without its words: those are in the document and are not sent
 * a second time (PERFORMANCE.md). What is usual is left out.
 */
export function attributesOf(view: PassageView) {
  return {
    "data-id": view.id,
    "data-passage": rareOf(view),
    "data-revision": view.revisionId,
    "data-digest": view.digest || undefined,
    "data-version": view.version,
    "data-kind": view.kind === "turn" ? undefined : view.kind,
    "data-syntax": view.syntax === "inline" ? undefined : view.syntax,
    "data-section": view.section ?? undefined,
    "data-turn": view.turn ?? undefined,
    "data-status": view.status,
    "data-threads": view.threads.length > 0 ? "" : undefined,
    "data-cut": view.cuts.length > 0 ? "" : undefined,
  };
}

function rareOf(view: PassageView): string {
  const told = {
    ...view,
    suggestion: view.suggestion && { ...view.suggestion, before: undefined, text: undefined },
    threads: view.threads.map((thread) => ({
      ...thread,
      comments: thread.comments.map((comment) => ({ ...comment, body: undefined })),
    })),
  };
  const names = Object.keys(rare) as (keyof typeof rare)[];
  const other = names.filter((name) => JSON.stringify(rare[name]) !== JSON.stringify(told[name]));
  if (other.length === 0) return "";
  return JSON.stringify(Object.fromEntries(other.map((name) => [name, told[name]])));
}

/** The element of a passage's own words. */
export function wordsElement(article: Element): HTMLElement | null {
  return article.querySelector<HTMLElement>("[data-words]");
}

/** Where the words of a passage had carriage returns that the document cannot hold. */
export function returnsIn(words: Element): number[] {
  const list = words.getAttribute("data-returns");
  return list ? list.split(" ").map(Number) : [];
}

/** The passage that an element shows: the inverse of printing it. */
export function readPassage(article: HTMLElement): PassageView {
  const { dataset } = article;
  const view = { ...rare, ...JSON.parse(dataset.passage || "{}") } as PassageView;
  const words = wordsElement(article);
  const text = words ? wholeText(wordsIn(words), returnsIn(words)) : "";
  return {
    ...view,
    id: dataset.id ?? "",
    anchor: article.id,
    kind: (dataset.kind ?? "turn") as PassageKind,
    syntax: (dataset.syntax ?? "inline") as Syntax,
    section: numberOf(dataset.section),
    turn: numberOf(dataset.turn),
    revisionId: dataset.revision ?? "",
    digest: dataset.digest ?? "",
    version: numberOf(dataset.version) ?? 0,
    status: (dataset.status ?? "waiting") as PassageStatus,
    text,
    suggestion: view.suggestion && proposalIn(article, view.suggestion, text),
    threads: view.threads.map((thread) => ({
      ...thread,
      comments: thread.comments.map((comment) => ({
        ...comment,
        body: article.querySelector(`[data-comment="${comment.id}"]`)?.textContent ?? "",
      })),
    })),
  };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** The proposed wording: printed beside the words, or woven into them as what comes and what goes. */
function proposalIn(article: Element, suggestion: SuggestionView, text: string): SuggestionView {
  const apart = article.querySelector("[data-proposed]")?.textContent;
  const words = wordsElement(article)?.cloneNode(true) as HTMLElement | undefined;
  for (const gone of words?.querySelectorAll("[data-said], [data-replaced]") ?? []) gone.remove();
  return { ...suggestion, before: text, text: apart ?? words?.textContent ?? text };
}
