"use client";

import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { InboxItem } from "@/lib/core/notice/inbox-item";
import { InboxLine } from "./inbox-line";

/** What waits for somebody in one interview, and news of it, a sentence each. */
export function InboxLines({ items, now }: { items: InboxItem[]; now: Date }) {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const left = items.filter(({ id }) => id === null || !seen.has(id));
  if (left.length === 0) return null;

  async function see(id: string) {
    setSeen((before) => new Set(before).add(id));
    const sent = await sendJson("POST", "/api/v1/inbox/seen", { body: { ids: [id] } });
    if (sent.ok) return;
    // Not taken: it comes back rather than being lost.
    setSeen((before) => new Set([...before].filter((one) => one !== id)));
  }

  return (
    <ul className="m-0 mt-2 list-none p-0 sm:col-span-2">
      {left.map((item) => (
        <InboxLine key={`${item.kind} ${item.id}`} {...{ item, now, see }} />
      ))}
    </ul>
  );
}
