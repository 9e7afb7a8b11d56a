"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { PersonView } from "@/lib/core/people/views";
import { nameIn } from "./name-in";
import { Panel } from "./panel";

type Props = {
  person: PersonView;
  /** Nobody else would have to decide. */
  only: boolean;
  close: () => void;
  back?: RefObject<HTMLElement | null>;
};

/** Asks before somebody's access ends, and says what goes and what stays. */
export function RemovePanel({ person, only, close, back }: Props) {
  const t = useTranslations("people");
  const common = useTranslations("common");
  const { id, name, role } = person;
  const { busy, problem, run } = useAct("DELETE", `/api/v1/participants/${id}`);

  async function remove() {
    if (!(await run({}))) return;
    toast.success(t("done.removed", { name }));
    close();
  }

  return (
    <Panel open close={close} back={back} title={t.rich("remove.title", { name, b: nameIn })}>
      <ul className="m-0 grid list-disc gap-2 ps-5 text-[15px]">
        <li>{t("remove.access")}</li>
        <li>{t("remove.stays")}</li>
        {role === "interviewee" && <li>{t(only ? "remove.only" : "remove.others")}</li>}
      </ul>
      <p className="mt-3 mb-0 text-[13px] text-ink-2">{t("remove.back")}</p>
      {problem && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
      <div className="mt-5 flex flex-wrap gap-2">
        <Button kind="primary" disabled={busy} onClick={remove}>
          {t(busy ? "remove.busy" : "remove.confirm")}
        </Button>
        <Button onClick={close}>{common("cancel")}</Button>
      </div>
    </Panel>
  );
}
