"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendJson } from "@/lib/client/send-json";
import type { TargetChoice } from "@/lib/core/publish/compared-target";

type Props = {
  interviewId: string;
  choices: TargetChoice[];
  target: string | null;
  path: string;
  /** Folded away until it is needed, when a place was chosen already. */
  open: boolean;
};

/** Chooses the blog and the path of the post in it. */
export function TargetForm({ interviewId, choices, target, path, open }: Props) {
  const t = useTranslations("publish");
  const router = useRouter();
  const id = useId();
  const [chosen, setChosen] = useState(target ?? choices[0]?.name ?? "");
  const [problem, setProblem] = useState<"path" | "target" | "other" | null>(null);
  const folders = (choices.find(({ name }) => name === chosen)?.paths ?? []).join(", ");

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = {
      target: chosen,
      path: String(new FormData(event.currentTarget).get("path")).trim(),
    };
    const sent = await sendJson("PUT", `/api/v1/interviews/${interviewId}/target`, {
      body: wanted,
    });
    if (sent.ok) {
      setProblem(null);
      router.refresh();
    } else setProblem(sent.field === "path" || sent.field === "target" ? sent.field : "other");
  }

  return (
    <details open={open} className="mt-5 rounded-xl border border-rule bg-card px-4 py-3">
      <summary className="cursor-pointer text-[13px] font-[550]">
        {t(open ? "target.heading" : "target.change")}
      </summary>
      <form onSubmit={save} className="mt-3 grid gap-3">
        <div className="grid gap-1.5">
          <label htmlFor={id} className="text-[13px] font-[550]">
            {t("target.blog")}
          </label>
          <select
            id={id}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            className="w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink"
          >
            {choices.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <Field
          label={t("target.path")}
          name="path"
          defaultValue={path}
          hint={t("target.pathHint", { folders })}
          problem={problem === "path" ? t("target.pathProblem", { folders }) : null}
          spellCheck={false}
        />
        {problem && problem !== "path" && (
          <p role="alert" className="m-0 text-[13px] text-danger">
            {t(problem === "target" ? "target.targetProblem" : "problem.other")}
          </p>
        )}
        <p className="m-0 text-[13px] text-ink-2">{t("target.resign")}</p>
        <Button type="submit" className="justify-self-start">
          {t("target.save")}
        </Button>
      </form>
    </details>
  );
}
