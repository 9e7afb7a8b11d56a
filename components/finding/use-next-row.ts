"use client";

import { type RefObject, useEffect, useRef } from "react";

/** The element id of a finding's row. */
export function rowId(finding: string): string {
  return `finding-${finding}`;
}

/**
 * Keeps the keyboard where it works: when a row goes away with the focus in it, the next row that stays
 * gets it, and after the last one the line that counts them. `order` holds the rows as they are shown.
 */
export function useNextRow(order: string[], count: RefObject<HTMLElement | null>): void {
  const before = useRef(order);
  useEffect(() => {
    const earlier = before.current;
    before.current = order;
    const gone = earlier.findIndex((id) => !order.includes(id));
    if (gone < 0 || document.activeElement !== document.body) return;
    const next = earlier.slice(gone).find((id) => order.includes(id)) ?? order.at(-1);
    const row = next && document.getElementById(rowId(next));
    const button = row ? row.querySelector("button") : null;
    (button ?? count.current)?.focus();
  }, [order, count]);
}
