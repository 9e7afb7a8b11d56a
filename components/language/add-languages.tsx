"use client";

import { useTranslations } from "next-intl";
import { PasteForm } from "@/components/import/paste-form";
import { buttonClass } from "@/components/ui/button";
import { HeldPost } from "./held-post";
import { StartLanguage } from "./start-language";
import { useAddLanguages } from "./use-add-languages";

type Props = {
  interviewId: string;
  original: { language: string; path: string };
  /** The languages that are there already. */
  here: string[];
};

/**
 * Other languages: as posts, several at once or pasted, each read here first and kept whole or not at all;
 * or begun without words.
 */
export function AddLanguages({ interviewId, original, here }: Props) {
  const t = useTranslations("languages.add");
  const { items, held, pasted, busy, drop, addFiles, paste, add } = useAddLanguages(
    interviewId,
    original,
  );
  return (
    <section
      aria-labelledby="add-title"
      className="rounded-xl border border-rule-2 border-dashed px-5 py-4"
    >
      <h2 id="add-title" className="m-0 text-[17px] font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 mb-3 text-[14px] text-ink-2">{t("lead")}</p>
      <label
        className={buttonClass(
          "primary",
          "cursor-pointer has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        )}
      >
        {t("choose")}
        <input
          type="file"
          multiple
          disabled={busy}
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          className="sr-only"
          onChange={(event) => {
            void addFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </label>
      <PasteForm key={pasted} onText={paste} />
      {held && (
        <HeldPost
          key={held.id}
          post={held}
          busy={busy}
          onAdd={(language) => void add(held, language)}
          onDrop={() => drop(held)}
        />
      )}
      <ul
        aria-live="polite"
        className="mt-3 mb-0 grid list-none gap-1 p-0 text-[14px] empty:hidden"
      >
        {items.map(({ name, state }) => (
          <li
            key={name ?? ""}
            className={state === "done" || state === "sending" ? "text-ink-2" : "text-danger"}
          >
            {t(`state.${state}`, { name: name ?? t("pasted") })}
          </li>
        ))}
      </ul>
      <StartLanguage interviewId={interviewId} here={here} />
    </section>
  );
}
