"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type Props = { providers: { id: string; name: string }[]; next: string | null };

/** Buttons for the accounts this server is set up for; nothing when there are none. */
export function OtherWays({ providers, next }: Props) {
  const t = useTranslations("sign-in");
  const [problem, setProblem] = useState(false);

  async function open(provider: string) {
    try {
      const csrf = await (await fetch("/api/auth/csrf")).json();
      const fields = { csrfToken: csrf.csrfToken, callbackUrl: next ?? "/", json: "true" };
      const body = new URLSearchParams(fields);
      const answer = await fetch(`/api/auth/signin/${provider}`, { method: "POST", body });
      window.location.assign((await answer.json()).url);
    } catch {
      // Not reached, or not answered by us: the other ways in still work.
      setProblem(true);
    }
  }

  if (providers.length === 0) return null;
  return (
    <div className="mt-6 grid gap-2.5">
      <p className="m-0 flex items-center gap-3 text-[13px] text-ink-3 before:h-px before:flex-1 before:bg-rule after:h-px after:flex-1 after:bg-rule">
        {t("or")}
      </p>
      {providers.map(({ id, name }) => (
        <Button key={id} className="py-3 text-[14px]" onClick={() => open(id)}>
          {t("with", { provider: name })}
        </Button>
      ))}
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t("problem.offline")}
        </p>
      )}
    </div>
  );
}
