"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";

/** The other way in: the whole post as text. */
export function PasteForm({ onText }: { onText: (text: string) => void }) {
  const t = useTranslations("import.paste");
  const id = useId();
  const [empty, setEmpty] = useState(false);

  function read(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("post"));
    setEmpty(text.trim() === "");
    if (text.trim() !== "") onText(text);
  }

  return (
    <details className="mt-4 rounded-xl border border-rule bg-card px-4 py-3">
      <summary className="cursor-pointer text-[13px] font-[550]">{t("open")}</summary>
      <form onSubmit={read} className="mt-3 grid gap-3" noValidate>
        <label htmlFor={id} className="text-[13px] text-ink-2">
          {t("label")}
        </label>
        <textarea
          id={id}
          name="post"
          rows={10}
          dir="auto"
          spellCheck={false}
          aria-invalid={empty}
          aria-describedby={empty ? `${id}-problem` : undefined}
          onChange={() => setEmpty(false)}
          className="w-full resize-y rounded-lg border border-rule-2 bg-card px-3 py-2.5 font-mono text-[13px] text-ink"
        />
        {empty && (
          <p id={`${id}-problem`} role="alert" className="m-0 text-[13px] text-danger">
            {t("empty")}
          </p>
        )}
        <Button type="submit" className="justify-self-start">
          {t("go")}
        </Button>
      </form>
    </details>
  );
}
