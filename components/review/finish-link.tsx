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

  function onClick(event: MouseEvent) {
    const pending = desk.store.read().queue.some(({ held }) => !held);
    if (!pending || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    void desk.outbox.drain(true).then(() => router.push(href));
  }

  return (
    <Link href={href} className={className} onClick={onClick}>
      {children}
    </Link>
  );
}
