import type { PassageKind, Syntax } from "../../core/post/post";
import type { PassageStatus, PassageView, SuggestionView } from "../../core/review/passage-view";
import type { Change } from "../../core/suggestion/change";
import { mentionOf } from "../../core/thread/message";
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
  suggestions: [],
  declined: null,
  threads: [],
  standing: null,
  effects: [],
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
    suggestions: view.suggestions.map(wordless),
    declined: view.declined && { ...view.declined, note: undefined },
    threads: view.threads.map((thread) => ({
      ...thread,
      was: undefined,
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
    suggestions: view.suggestions.map((one) => suggestionIn(article, one, text)),
    declined: view.declined && {
      ...view.declined,
      note: article.querySelector("[data-declined]")?.textContent ?? "",
    },
    threads: view.threads.map((thread) => ({
      ...thread,
      was: article.querySelector(`[data-was="${thread.id}"]`)?.textContent ?? null,
      comments: thread.comments.map((comment) => ({
        ...comment,
        body: messageIn(article.querySelector(`[data-comment="${comment.id}"]`)),
      })),
    })),
  };
}

/** A message as it was sent: people it names are printed by name. */
function messageIn(element: Element | null): string {
  const nodes = [...(element?.childNodes ?? [])] as (ChildNode & { dataset?: DOMStringMap })[];
  return nodes
    .map(({ dataset, textContent }) => {
      return dataset?.mention ? mentionOf(dataset.mention) : (textContent ?? "");
    })
    .join("");
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** A suggestion without what is typed in it. */
function wordless({ change, ...one }: SuggestionView) {
  const rest = "text" in change ? { ...change, text: undefined } : change;
  return { ...one, change: rest, before: undefined, rebased: undefined };
}

/**
 * A suggestion with its words: printed beside those of the passage, or woven into them as what comes and what
 * goes.
 */
function suggestionIn(article: Element, one: SuggestionView, text: string): SuggestionView {
  const of = (part: string, without = goes) =>
    textWithout(article.querySelector(`[data-${part}="${one.id}"]`), without);
  const { change } = one;
  const before = of("difference", comes) ?? text;
  const said = { ...one, before, rebased: of("rebased") };
  if (!("type" in change) || !["words", "heading", "keyPoint"].includes(change.type)) return said;
  const typed =
    of("proposed") ?? of("difference") ?? textWithout(wordsElement(article), goes) ?? text;
  return { ...said, change: { ...change, text: typed } as Change };
}

/** What a printed difference holds beside the words after it, and beside those before. */
const goes = "[data-said], [data-replaced]";
const comes = "[data-said], ins";

function textWithout(element: Element | null, without: string): string | null {
  const words = element?.cloneNode(true) as Element | undefined;
  for (const gone of words?.querySelectorAll(without) ?? []) gone.remove();
  return words?.textContent ?? null;
}
