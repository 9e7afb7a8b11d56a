"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useSignOut } from "./use-sign-out";

/** How many devices are signed in, and the two ways out. */
export function SessionsCard({ count }: { count: number }) {
  const t = useTranslations("account");
  const { state, unsent, signOut } = useSignOut();
  const busy = state === "busy";
  return (
    <div className="grid gap-3">
      <p className="m-0 text-[15px]">{t("sessions", { count })}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={busy} onClick={() => signOut("here")}>
          {t(unsent > 0 ? "signOutAnyway" : "signOut")}
        </Button>
        <Button disabled={busy} onClick={() => signOut("everywhere")}>
          {t("signOutEverywhere")}
        </Button>
      </div>
      <p className="m-0 text-[13px] text-ink-2">{t("signOutHint")}</p>
      {unsent > 0 && (
        <p role="alert" className="m-0 text-[13px] text-warn">
          {t("unsent", { count: unsent })}
        </p>
      )}
      {state === "problem" && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t("problem.offline")}
        </p>
      )}
    </div>
  );
}
