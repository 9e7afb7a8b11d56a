"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendJson } from "@/lib/client/send-json";
import type { LanguageView } from "@/lib/core/translation/views";

type Problem = "path" | "published" | "offline";

/** Where a translation goes in the blog. Folded away: the blog's own rule gives it, and is nearly always right. */
export function PathForm({ language }: { language: LanguageView }) {
  const t = useTranslations("languages.path");
  const router = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const path = String(new FormData(event.currentTarget).get("path")).trim();
    const sent = await sendJson("PUT", `/api/v1/transcripts/${language.id}`, { body: { path } });
    if (!sent.ok) return setProblem(problemOf(sent.code));
    setProblem(null);
    router.refresh();
  }

  return (
    <details className="mt-1">
      <summary className="cursor-pointer font-mono text-[12px] text-ink-2 [overflow-wrap:anywhere]">
        <bdi>{language.path}</bdi>
      </summary>
      <form onSubmit={save} className="mt-2 grid gap-2">
        <Field
          label={t("label")}
          name="path"
          defaultValue={language.path}
          hint={t("hint")}
          problem={problem && t(`problem.${problem}`)}
          spellCheck={false}
        />
        <Button type="submit" className="justify-self-start">
          {t("save")}
        </Button>
      </form>
    </details>
  );
}

function problemOf(code: string): Problem {
  if (code === "offline") return "offline";
  return code === "blocked" ? "published" : "path";
}
