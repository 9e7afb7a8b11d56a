"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import type { PublicationView } from "@/lib/core/publish/views";

/** Milliseconds between two looks, and until the page says that it takes long. */
const EVERY = 1000;
const LONG = 20_000;

/** Looks every second how the newest publication is doing while it is on its way, then reads the page anew. */
export function usePublication(interviewId: string, newest: PublicationView | null) {
  const router = useRouter();
  const [waiting, setWaiting] = useState(newest?.state === "queued");
  const [since, setSince] = useState(() => Date.now());
  const [slow, setSlow] = useState(false);
  const watch = useCallback(() => {
    setSince(Date.now());
    setSlow(false);
    setWaiting(true);
  }, []);

  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(async () => {
      setSlow(Date.now() - since > LONG);
      if ((await look(interviewId)) !== "ended") return;
      clearInterval(timer);
      setWaiting(false);
      router.refresh();
    }, EVERY);
    return () => clearInterval(timer);
  }, [waiting, since, interviewId, router]);

  return { waiting, slow, watch };
}

async function look(interviewId: string): Promise<"ended" | "running"> {
  try {
    const response = await fetch(`/api/v1/interviews/${interviewId}/publication`);
    const { publication } = (await response.json()) as { publication: PublicationView | null };
    return publication?.state === "queued" ? "running" : "ended";
  } catch {
    // Not reached: nothing is known yet; the next look may.
    return "running";
  }
}
