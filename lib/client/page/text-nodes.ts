import type { Span } from "../../core/words/segments";

/**
 * The text nodes that hold a passage's own words, in order. What the page adds among them for readers
 * of screens ("removed:") or shows beside them (proposed words) is inside `data-aside`.
 */
export function textNodes(words: Element): Text[] {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode(node) {
      if (node instanceof Element) {
        return node.hasAttribute("data-aside") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      }
      return NodeFilter.FILTER_ACCEPT;
    },
  });
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** A passage's words as the document shows them. */
export function wordsIn(words: Element): string {
  return textNodes(words)
    .map((node) => node.data)
    .join("");
}

/** How many of the words lie before a place in the document. */
export function offsetOf(words: Element, container: Node, offset: number): number {
  const place = document.createRange();
  place.setStart(container, offset);
  let count = 0;
  for (const node of textNodes(words)) {
    if (node === container) return count + offset;
    if (place.comparePoint(node, 0) > 0) return count;
    count += node.length;
  }
  return count;
}

/** The range of the document over a span of the words; null when it is empty. */
export function rangeOf(words: Element, span: Span): Range | null {
  const range = document.createRange();
  let count = 0;
  let begun = false;
  for (const node of textNodes(words)) {
    const after = count + node.length;
    if (!begun && span.start < after) {
      range.setStart(node, Math.max(0, span.start - count));
      begun = true;
    }
    if (begun && span.end <= after) {
      range.setEnd(node, span.end - count);
      return range;
    }
    count = after;
  }
  return null;
}
