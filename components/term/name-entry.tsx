"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { directionOf } from "@/lib/core/translation/direction";
import { languageName } from "@/lib/i18n/language-name";
import { box, type NameDraft, type TermDraft } from "./name-draft";

type Props = {
  draft: TermDraft;
  languages: string[];
  number: number;
  change: (to: (draft: TermDraft) => TermDraft) => void;
  drop: () => void;
};

const kinds = ["person", "firm", "place", "term"] as const;
const input =
  "min-w-0 rounded-lg border border-rule-2 bg-card px-3 py-2 text-[15px] text-ink pointer-coarse:min-h-11";

/** One person, firm or word of the list, with a box for each of its names. */
export function NameEntry({ draft, languages, number, change, drop }: Props) {
  const t = useTranslations("terms");
  const turn = (key: string, to: Partial<NameDraft>) =>
    change((all) => {
      const names = all.names.map((one) => (one.key === key ? { ...one, ...to } : one));
      return { ...all, names };
    });
  const remove = (key: string) =>
    change((all) => ({ ...all, names: all.names.filter((one) => one.key !== key) }));
  const unused = languages.find((tag) => !draft.names.some(({ language }) => language === tag));
  const more = () =>
    change((all) => ({ ...all, names: [...all.names, box(unused ?? languages[0] ?? "en")] }));
  return (
    <li className="rounded-xl border border-rule bg-card px-5 py-4">
      <fieldset className="m-0 grid gap-2.5 border-0 p-0">
        <legend className="sr-only">{t("edit.entry", { number })}</legend>
        <select
          aria-label={t("edit.kind")}
          value={draft.kind}
          onChange={({ target }) =>
            change((all) => ({ ...all, kind: target.value as TermDraft["kind"] }))
          }
          className={`${input} justify-self-start`}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </select>
        {draft.names.map((name) => (
          <NameBox key={name.key} {...{ name, languages }} turn={turn} remove={remove} />
        ))}
        <div className="flex flex-wrap gap-2">
          <Button onClick={more}>{t("edit.addName")}</Button>
          <Button kind="quiet" onClick={drop}>
            {t("edit.dropEntry")}
          </Button>
        </div>
      </fieldset>
    </li>
  );
}

type BoxProps = {
  name: NameDraft;
  languages: string[];
  turn: (key: string, to: Partial<NameDraft>) => void;
  remove: (key: string) => void;
};

function NameBox({ name: { key, language, name }, languages, turn, remove }: BoxProps) {
  const t = useTranslations("terms.edit");
  const format = useFormatter();
  return (
    <div className="grid grid-cols-[1fr_auto] gap-2 sm:grid-cols-[minmax(8rem,13rem)_1fr_auto]">
      <select
        aria-label={t("language")}
        value={language}
        onChange={({ target }) => turn(key, { language: target.value })}
        className={`${input} max-sm:col-span-2`}
      >
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(format, tag)}
          </option>
        ))}
      </select>
      <input
        aria-label={t("name")}
        value={name}
        lang={language}
        dir={name === "" ? directionOf(language) : "auto"}
        maxLength={200}
        onChange={({ target }) => turn(key, { name: target.value })}
        className={input}
      />
      <Button kind="quiet" aria-label={t("dropName", { name })} onClick={() => remove(key)}>
        <span aria-hidden="true" className="text-[17px] leading-none">
          ×
        </span>
      </Button>
    </div>
  );
}
