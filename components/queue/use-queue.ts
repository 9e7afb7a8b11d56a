"use client";

import { useDesk, useReview } from "@/components/review/desk-context";
import { orderOf, waits } from "@/lib/client/review/entries";
import type { RiskKind } from "@/lib/core/risk/risk";

/** What is to be thought about first, as it stands: how much, how much of it waits, and about how long. */
export function useQueue() {
  const { facts } = useDesk();
  const entries = useReview((state) => state.entries);
  const queue = orderOf(entries, "first");
  const waiting = new Set(queue.filter(waits).map(({ id }) => id));
  const left = facts.queue.filter(({ id }) => waiting.has(id));
  const seconds = left.reduce((sum, item) => sum + item.seconds, 0);
  return {
    ids: queue.map(({ id }) => id),
    left: left.length,
    minutes: Math.max(1, Math.round(seconds / 60)),
    reasonsOf: (passage: string | null): RiskKind[] =>
      facts.queue.find(({ id }) => id === passage)?.reasons ?? [],
  };
}
