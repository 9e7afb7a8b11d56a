"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { toast } from "sonner";
import { normaliseAddress } from "@/lib/core/address";
import type { GivenRole, InviteBody, Way } from "@/lib/core/people/api";
import { type InviteProblem, useInvite } from "./use-invite";

/** The invitation form's state: what is chosen, what went wrong, and the link that was made. */
export function useInviteForm(interviewId: string, usual: GivenRole) {
  const t = useTranslations("people");
  const [role, setRole] = useState<GivenRole>(usual);
  const [problem, setProblem] = useState<InviteProblem | null>(null);
  const { busy, send, made, forget } = useInvite();

  async function invite(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const body = { ...readForm(form), role, by: wayOf(event) };
    const path = `/api/v1/interviews/${interviewId}/participants`;
    const { name, email } = body;
    const found = wrongIn(body) ?? (await send(path, body, { name, email, older: false }));
    setProblem(found);
    if (found) return;
    form.reset();
    setRole(usual);
    if (body.by === "mail") toast.success(t("done.mail", { email }));
  }

  /** The sentence for the problem if it is one of these. */
  const say = (...known: InviteProblem[]) =>
    problem && known.includes(problem) ? t(`problem.${problem}`) : null;
  return { role, setRole, busy, made, forget, invite, say };
}

function readForm(form: HTMLFormElement): Pick<InviteBody, "name" | "email" | "locale"> {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  return { name: text("name"), email: text("email"), locale: text("locale") };
}

/** What can be told before asking; the server looks again. */
function wrongIn({ name, email }: { name: string; email: string }): InviteProblem | null {
  if (name === "") return "name";
  return normaliseAddress(email) ? null : "email";
}

/** The button that sent the form says how; Enter in a field means the first one. */
function wayOf(event: FormEvent<HTMLFormElement>): Way {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return (submitter as HTMLButtonElement | null)?.value === "link" ? "link" : "mail";
}
