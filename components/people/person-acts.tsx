"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { toast } from "sonner";
import type { GivenRole, Way } from "@/lib/core/people/api";
import type { PersonView } from "@/lib/core/people/views";
import { LinkPanel } from "./link-panel";
import { PersonMenu } from "./person-menu";
import { RemovePanel } from "./remove-panel";
import { RolePanel } from "./role-panel";
import { useInvite } from "./use-invite";

type Props = {
  interviewId: string;
  person: PersonView & { role: GivenRole };
  only: boolean;
  /** May give another role, too. */
  change: boolean;
};

/** The menu for one person, and what it asks or shows. */
export function PersonActs({ interviewId, person, only, change }: Props) {
  const t = useTranslations("people");
  const trigger = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState<"role" | "remove" | null>(null);
  const { busy, send, made, forget } = useInvite();
  const { id, name, role, locale } = person;
  const email = person.email ?? "";
  const removed = person.standing.kind === "removed";

  async function invite(by: Way) {
    const problem = removed
      ? await send(
          `/api/v1/interviews/${interviewId}/participants`,
          { by, name, email, role, locale },
          { name, email, older: false },
        )
      : await send(`/api/v1/participants/${id}/invitation`, { by }, { name, email, older: true });
    if (problem) toast.error(t(`problem.${problem}`));
    else if (by === "mail") toast.success(t(removed ? "done.mail" : "done.again", { email }));
  }

  const panel = { close: () => setAsked(null), back: trigger };
  return (
    <>
      <PersonMenu {...{ person, change, invite, trigger }} busy={busy !== null} ask={setAsked} />
      {made && <LinkPanel made={made} close={forget} back={trigger} />}
      {asked === "remove" && <RemovePanel {...panel} {...{ person, only }} />}
      {asked === "role" && <RolePanel {...panel} person={person} />}
    </>
  );
}
