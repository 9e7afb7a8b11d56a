"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { type Sent, sendJson } from "@/lib/client/send-json";
import type { InviteBody, InvitedAnswer, RenewBody, Way } from "@/lib/core/people/api";

/** Why an invitation was not made; each has a sentence (`people.problem`). */
export type InviteProblem = "name" | "email" | "known" | "many" | "blocked" | "once" | "offline";

/** Somebody a link was made for; the link is known here until the page forgets it. */
export type MadeLink = { name: string; email: string; link: string; older: boolean };

type Person = Omit<MadeLink, "link">;

/**
 * Asks for an invitation. What was not answered is asked again with the same key, so that a lost answer
 * does not invite twice.
 */
export function useInvite() {
  const router = useRouter();
  const asked = useRef({ text: "", key: "" });
  const [busy, setBusy] = useState<Way | null>(null);
  const [made, setMade] = useState<MadeLink | null>(null);

  /** @returns what went wrong, or null. */
  async function send(
    path: string,
    body: InviteBody | RenewBody,
    person: Person,
  ): Promise<InviteProblem | null> {
    const text = JSON.stringify([path, body]);
    if (asked.current.text !== text) asked.current = { text, key: crypto.randomUUID() };
    setBusy(body.by);
    const sent = await sendJson<InvitedAnswer>("POST", path, { body, key: asked.current.key });
    setBusy(null);
    if (!sent.ok && sent.code === "offline") return "offline";
    asked.current = { text: "", key: "" };
    router.refresh();
    if (!sent.ok) return problemOf(sent);
    if (body.by === "mail") return null;
    if (sent.data.link === null) return "once";
    setMade({ ...person, link: sent.data.link });
    return null;
  }

  return { busy, send, made, forget: () => setMade(null) };
}

function problemOf({ code, field }: Extract<Sent<unknown>, { ok: false }>): InviteProblem {
  if (code === "too-many") return "many";
  if (code === "blocked" && field === "email") return "known";
  if (code === "bad-input" && field === "name") return "name";
  if (code === "bad-input" && field === "email") return "email";
  return "blocked";
}
