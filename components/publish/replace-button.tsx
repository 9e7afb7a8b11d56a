"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendJson } from "@/lib/client/send-json";
import type { PublicationView } from "@/lib/core/publish/views";
import { usePublication } from "./use-publication";

type Props = {
  interviewId: string;
  /** Below the interview's own URL of the API. */
  path: string;
  /** Names the digest of what may be replaced: what the page shows, and nothing newer. */
  body: object;
  /** To sign with, as typed last; null where nothing has to be signed. */
  name: string | null;
  newest: PublicationView | null;
  hint: string;
  children: ReactNode;
};

/** Replaces what somebody changed in the blog, and says how that is going. */
export function ReplaceButton({ interviewId, path, body, name, newest, hint, children }: Props) {
  const t = useTranslations("publish");
  const router = useRouter();
  const [problem, setProblem] = useState<"name" | "stale" | "blocked" | "other" | null>(null);
  const { waiting, slow, watch } = usePublication(interviewId, newest);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name !== null && !typed) return setProblem("name");
    setProblem(null);
    const wanted = typed ? { ...body, name: typed } : body;
    const url = `/api/v1/interviews/${interviewId}/${path}`;
    const sent = await sendJson("POST", url, { body: wanted });
    if (sent.ok) return watch();
    setProblem(sent.code === "stale" || sent.code === "blocked" ? sent.code : "other");
    router.refresh();
  }

  return (
    <form onSubmit={send} noValidate>
      <p className="m-0 mt-2 mb-3 text-[13px]">{hint}</p>
      {name !== null && (
        <Field
          label={t("own.name")}
          name="name"
          autoComplete="name"
          maxLength={200}
          defaultValue={name}
          problem={problem === "name" ? t("own.missing") : null}
        />
      )}
      <Button type="submit" kind="primary" className="mt-3 w-full" disabled={waiting}>
        {children}
      </Button>
      <p role="status" className="m-0 text-[13px] text-ink-2">
        {waiting && t(slow ? "running.slow" : "running.queued")}
      </p>
      {problem && problem !== "name" && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </form>
  );
}
