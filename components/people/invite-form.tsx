"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { toast } from "sonner";
import { Field } from "@/components/ui/field";
import { normaliseAddress } from "@/lib/core/address";
import type { GivenRole, InviteBody, Way } from "@/lib/core/people/api";
import type { PeopleView } from "@/lib/core/people/views";
import { InviteButtons } from "./invite-buttons";
import { LanguageField } from "./language-field";
import { LinkPanel } from "./link-panel";
import { RoleField } from "./role-field";
import { type InviteProblem, useInvite } from "./use-invite";

/** `beside`: where the mail is when it cannot be sent. */
type Props = Pick<PeopleView, "interviewId" | "stage"> & { beside?: ReactNode };

/** Invites somebody by mail, or makes a link for a messenger. */
export function InviteForm({ interviewId, stage, beside }: Props) {
  const t = useTranslations("people");
  const locale = useLocale();
  const [role, setRole] = useState<GivenRole>("interviewee");
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
    setRole("interviewee");
    if (body.by === "mail") toast.success(t("done.mail", { email }));
  }

  const say = (...known: InviteProblem[]) =>
    problem && known.includes(problem) ? t(`problem.${problem}`) : null;
  const aside = say("many", "blocked", "once", "offline");
  return (
    <form
      onSubmit={invite}
      noValidate
      className="grid gap-4 rounded-xl border border-rule bg-card p-5"
    >
      <h2 className="m-0 text-[15px] font-semibold">{t("invite.title")}</h2>
      <Field
        label={t("invite.name")}
        name="name"
        dir="auto"
        autoComplete="off"
        maxLength={120}
        problem={say("name")}
      />
      <Field
        label={t("invite.email")}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        hint={t("invite.emailHint")}
        problem={say("email", "known")}
      />
      <RoleField legend={t("invite.role")} value={role} onChange={setRole} />
      <LanguageField locale={locale} />
      <InviteButtons busy={busy} note={role === "interviewee" ? stage : null} />
      {aside && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {aside}
        </p>
      )}
      {beside}
      {made && <LinkPanel made={made} close={forget} />}
    </form>
  );
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
