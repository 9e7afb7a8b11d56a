import type { PassageView, SuggestionView } from "../../core/review/passage-view";
import { wholeText } from "./offsets";
import { wordsIn } from "./text-nodes";

/** What a passage's element need not say, because most passages have it. */
const usual = {
  kind: "turn",
  syntax: "inline",
  section: null,
  turn: null,
  speaker: null,
  version: 0,
  byName: null,
  mine: false,
  cuts: [],
  out: null,
  suggestion: null,
  threads: [],
} as const satisfies Partial<PassageView>;

/**
 * A passage as data for its element, without its words: those are in the document and are not sent a
 * second time (PERFORMANCE.md). What is usual is left out.
 */
export function wordlessOf({ text: _, suggestion, threads, ...rest }: PassageView): string {
  const view = {
    ...rest,
    suggestion: suggestion && { ...suggestion, before: undefined, text: undefined },
    threads: threads.map((thread) => ({
      ...thread,
      comments: thread.comments.map((comment) => ({ ...comment, body: undefined })),
    })),
  };
  const told = Object.entries(view).filter(([name, value]) => {
    const common = (usual as Record<string, unknown>)[name];
    return JSON.stringify(common) !== JSON.stringify(value);
  });
  return JSON.stringify(Object.fromEntries(told));
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
  const view = { ...usual, ...JSON.parse(article.dataset.passage ?? "{}") } as PassageView;
  const words = wordsElement(article);
  const text = words ? wholeText(wordsIn(words), returnsIn(words)) : "";
  return {
    ...view,
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

/** The proposed wording: printed beside the words, or woven into them as what comes and what goes. */
function proposalIn(article: Element, suggestion: SuggestionView, text: string): SuggestionView {
  const apart = article.querySelector("[data-proposed]")?.textContent;
  const words = wordsElement(article)?.cloneNode(true) as HTMLElement | undefined;
  for (const gone of words?.querySelectorAll("[data-said], [data-replaced]") ?? []) gone.remove();
  return { ...suggestion, before: text, text: apart ?? words?.textContent ?? text };
}
