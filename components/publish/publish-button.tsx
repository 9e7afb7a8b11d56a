"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendJson } from "@/lib/client/send-json";
import type { PublicationView } from "@/lib/core/publish/views";
import { usePublication } from "./use-publication";

type Props = {
  interviewId: string;
  manifest: string | null;
  /** Every line of the gate is done. */
  open: boolean;
  unchanged: boolean;
  /** Names of who is told. */
  names: string;
  /** The author's name as they typed it last. */
  name: string;
  newest: PublicationView | null;
};

/**
 * The author's name, the one button that signs and publishes, and what became of pressing it, in plain words
 * until it has ended.
 */
export function PublishButton(props: Props) {
  const { interviewId, manifest, open, unchanged, names, newest } = props;
  const t = useTranslations("publish");
  const router = useRouter();
  const [problem, setProblem] = useState<"name" | "stale" | "blocked" | "other" | null>(null);
  const { waiting, slow, watch } = usePublication(interviewId, newest);

  async function publish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name")).trim();
    if (!name) return setProblem("name");
    setProblem(null);
    const path = `/api/v1/interviews/${interviewId}/publication`;
    const sent = await sendJson<{ id: string }>("POST", path, { body: { manifest, name } });
    if (sent.ok) return watch();
    setProblem(sent.code === "stale" || sent.code === "blocked" ? sent.code : "other");
    router.refresh();
  }

  const hint = !open ? t("closed") : unchanged ? t("nothingNew") : t("hint", { names });
  return (
    <form onSubmit={publish} noValidate className="mt-4">
      <Field
        label={t("own.name")}
        name="name"
        autoComplete="name"
        maxLength={200}
        defaultValue={props.name}
        hint={t("own.hint")}
        problem={problem === "name" ? t("own.missing") : null}
      />
      <Button
        type="submit"
        kind="approve"
        className="mt-3 w-full px-4.5 py-3 text-[14px]"
        disabled={!open || waiting}
      >
        {t("button")}
      </Button>
      <p role="status" className="mx-0.5 my-2.5 text-[13px] text-ink-2">
        {waiting ? t(slow ? "running.slow" : "running.queued") : hint}
      </p>
      {problem && problem !== "name" && (
        <p role="alert" className="text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </form>
  );
}
