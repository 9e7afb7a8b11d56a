"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { CodePage } from "./code-page";
import { Gone } from "./gone";
import { OneButton } from "./one-button";
import { useInvitation } from "./use-invitation";

/** `above`: who is signed in here already; `beside`: where the mail is when it cannot be sent. */
type Props = { above?: ReactNode; beside?: ReactNode };

/** An invitation says nothing about its interview and can do one thing: have a code sent. */
export function InvitationSteps({ above, beside }: Props) {
  const t = useTranslations("sign-in");
  const { step, waiting, problem, ask, restart } = useInvitation();
  const say = (key: "title" | "lead" | "gone" | "goneLead" | "own" | "send") =>
    t(`invitation.${key}`);

  if (step === "gone") {
    return <Gone title={say("gone")} lead={say("goneLead")} action={say("own")} kind="plain" />;
  }
  if (step === "code") {
    return (
      <CodePage title={t("code.title")} lead={t("code.leadInvited")} onGone={restart}>
        <Button kind="quiet" className="mt-3 w-full" onClick={restart}>
          {t("code.resend")}
        </Button>
        {beside}
      </CodePage>
    );
  }
  const words = step === "busy" ? t("sending") : say("send");
  return (
    <OneButton
      title={say("title")}
      lead={say("lead")}
      above={above}
      button={{ words, disabled: waiting, onClick: () => ask() }}
      problem={problem}
      below={
        <Button kind="quiet" className="mt-3 w-full" disabled={waiting} onClick={() => ask(true)}>
          {t("invitation.decline")}
        </Button>
      }
    />
  );
}
