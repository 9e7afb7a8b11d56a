"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import type { EverywhereView } from "@/lib/core/terms/views";
import { NameEntry } from "./name-entry";
import { useNameList } from "./use-name-list";

type Props = { view: EverywhereView; close: () => void };

/** The list of names to write in: what to look for, as each language spells it. */
export function NameList({ view, close }: Props) {
  const t = useTranslations("terms.edit");
  const { drafts, busy, problem, change, keep, add, drop } = useNameList(view, close);
  const started = view.terms.length > 0;
  const languages = [
    ...new Set([
      ...view.languages.map(({ language }) => language),
      ...drafts.flatMap(({ names }) => names.map(({ language }) => language)),
    ]),
  ];
  function send(event: FormEvent) {
    event.preventDefault();
    void keep();
  }
  return (
    <form onSubmit={send} className="grid gap-4">
      <p className="m-0 max-w-[62ch] text-[14px] text-ink-2">
        {!started && `${t(view.proposals.length > 0 ? "proposed" : "empty")} `}
        {t("lead")}
      </p>
      <ol className="m-0 grid list-none gap-4 p-0">
        {drafts.map((draft, at) => (
          <NameEntry
            key={draft.key}
            {...{ draft, languages, number: at + 1 }}
            change={(to) => change(draft.key, to)}
            drop={() => drop(draft.key)}
          />
        ))}
      </ol>
      <div>
        <Button onClick={() => add(languages[0] ?? "en")}>{t("add")}</Button>
      </div>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" disabled={busy}>
          {busy ? t("keeping") : t("keep")}
        </Button>
        {started && (
          <Button kind="quiet" onClick={close}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
