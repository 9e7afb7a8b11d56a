"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendJson } from "@/lib/client/send-json";

type Problem = "name" | "stale" | "blocked" | "other" | null;

/** The name, typed, and the button that says what it does. */
export function SignForm({ interviewId, manifest }: { interviewId: string; manifest: string }) {
  const t = useTranslations("sign-off");
  const router = useRouter();
  const [problem, setProblem] = useState<Problem>(null);
  const [busy, setBusy] = useState(false);

  async function sign(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name")).trim();
    if (!name) return setProblem("name");
    setBusy(true);
    const path = `/api/v1/interviews/${interviewId}/sign-off`;
    const sent = await sendJson("POST", path, { body: { manifest, name } });
    setBusy(false);
    const known = !sent.ok && (sent.code === "stale" || sent.code === "blocked") ? sent.code : null;
    setProblem(sent.ok ? null : (known ?? "other"));
    if (sent.ok || known) router.refresh();
  }

  return (
    <form
      onSubmit={sign}
      noValidate
      className="grid gap-3 rounded-xl border border-rule bg-card p-4"
    >
      <Field
        label={t("name")}
        name="name"
        autoComplete="name"
        maxLength={200}
        required
        hint={t("nameHint")}
        problem={problem === "name" ? t("nameProblem") : null}
      />
      {problem && problem !== "name" && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
      <Button type="submit" kind="approve" disabled={busy} className="py-3 text-[15px]">
        {busy ? t("signing") : t("sign")}
      </Button>
      <p className="m-0 text-[13px] text-ink-2">{t("silence")}</p>
    </form>
  );
}
