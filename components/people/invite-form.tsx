"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { LanguageField } from "@/components/ui/language-field";
import { givenRoles } from "@/lib/core/people/api";
import type { PeopleView } from "@/lib/core/people/views";
import { InviteButtons } from "./invite-buttons";
import { LinkPanel } from "./link-panel";
import { RoleField } from "./role-field";
import { useInviteForm } from "./use-invite-form";

/** `beside`: where the mail is when it cannot be sent. */
type Props = Pick<PeopleView, "interviewId" | "stage" | "rules" | "change"> & {
  beside?: ReactNode;
};

/** Invites somebody by mail, or makes a link for a messenger. */
export function InviteForm({ interviewId, stage, rules, change, beside }: Props) {
  const t = useTranslations("people");
  const { role, setRole, busy, made, forget, invite, say } = useInviteForm(
    interviewId,
    change ? "interviewee" : "reader",
  );
  const locale = useLocale();
  const aside = say("many", "blocked", "once", "offline");
  return (
    <form
      onSubmit={invite}
      noValidate
      className="grid gap-4 rounded-xl border border-rule bg-card p-5"
    >
      <h2 className="m-0 text-[15px] font-semibold">
        {t(change ? "invite.title" : "invite.titleReader")}
      </h2>
      <WhoFields name={say("name")} email={say("email", "known")} />
      <RoleField
        legend={t("invite.role")}
        value={role}
        onChange={setRole}
        roles={change ? givenRoles : ["reader"]}
        closed={rules?.closed ?? false}
      />
      <LanguageField label={t("invite.language")} locale={locale} />
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

/** Name and address, each with what is wrong with it. */
function WhoFields({ name, email }: { name: string | null; email: string | null }) {
  const t = useTranslations("people.invite");
  return (
    <>
      <Field
        label={t("name")}
        name="name"
        dir="auto"
        autoComplete="off"
        maxLength={120}
        problem={name}
      />
      <Field
        label={t("email")}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        hint={t("emailHint")}
        problem={email}
      />
    </>
  );
}
