"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { GivenRole } from "@/lib/core/people/api";
import type { PersonView } from "@/lib/core/people/views";
import { nameIn } from "./name-in";
import { Panel } from "./panel";
import { RoleField } from "./role-field";

type Props = {
  person: PersonView & { role: GivenRole };
  close: () => void;
  back?: RefObject<HTMLElement | null>;
};

/** Gives somebody another role, and says what that changes. */
export function RolePanel({ person, close, back }: Props) {
  const t = useTranslations("people");
  const common = useTranslations("common");
  const { id, name } = person;
  const [role, setRole] = useState<GivenRole>(person.role);
  const { busy, problem, run } = useAct("PUT", `/api/v1/participants/${id}/role`);
  const changed = role !== person.role;

  async function save() {
    if (!(await run({ role }))) return;
    toast.success(t("done.role", { name, role: t(`roles.${role}`) }));
    close();
  }

  return (
    <Panel open close={close} back={back} title={t.rich("role.title", { name, b: nameIn })}>
      <RoleField legend={t("invite.role")} value={role} onChange={setRole} />
      <p role="status" className="mt-3 mb-0 text-[13px] text-ink-2 empty:hidden">
        {changed && person.role === "interviewee" && t("role.loses")}
        {changed && role === "interviewee" && t("role.gains")}
      </p>
      {problem && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-2">
        <Button kind="primary" disabled={busy || !changed} onClick={save}>
          {t(busy ? "role.saving" : "role.save")}
        </Button>
        <Button onClick={close}>{common("cancel")}</Button>
      </div>
    </Panel>
  );
}
