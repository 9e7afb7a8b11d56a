"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";
import { useDesk } from "./desk-context";

/** The way to signing. What is still on its way goes out first, so that the next page knows of it. */
export function FinishLink({ className, children }: { className: string; children: ReactNode }) {
  const desk = useDesk();
  const router = useRouter();
  const href = `/interviews/${desk.facts.interviewId}/sign-off`;

  const waiting = () => desk.store.read().queue.some(({ held }) => !held);

  function onClick(event: MouseEvent) {
    if (!waiting() || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    void desk.outbox.drain(true).then(() => {
      // What could not go out would be missing from what is signed; the bar says why.
      if (!waiting()) router.push(href);
    });
  }

  return (
    <Link href={href} className={className} onClick={onClick}>
      {children}
    </Link>
  );
}
