"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Desk } from "@/lib/client/review/desk";
import type { ReviewState } from "@/lib/client/review/state";

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

/** The open review page. @throws outside of it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDesk outside of a review page");
  return desk;
}

/** A part of what the page shows; renders again only when that part is another one. */
export function useReview<T>(select: (state: ReviewState) => T): T {
  const { store } = useDesk();
  const read = () => select(store.read());
  return useSyncExternalStore(store.subscribe, read, read);
}
