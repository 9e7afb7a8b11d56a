"use client";

import { useEffect, useState } from "react";
import type { InboxItem } from "@/lib/core/notice/inbox-item";

/** How much waits for whoever is signed in; asked for after the page is there, and when it comes back into sight. */
export function useInboxCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let gone = false;
    async function look() {
      if (document.visibilityState !== "visible") return;
      try {
        const answer = await fetch("/api/v1/inbox");
        if (!answer.ok || gone) return;
        const { items } = (await answer.json()) as { items: InboxItem[] };
        setCount(items.filter(({ waits }) => waits).length);
      } catch {
        // Offline, or signed out meanwhile: the number stays what it was.
      }
    }
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return count;
}
