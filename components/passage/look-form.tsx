"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { useDesk, useReview } from "@/components/review/desk-context";
import { Button } from "@/components/ui/button";
import { closePane, takeOut } from "@/lib/client/review/press";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { RulesFacts } from "@/lib/core/rules/rules-view";
import type { Look } from "@/lib/core/words/cut";
import { lookWords } from "@/lib/core/words/look-words";
import { visibleText } from "@/lib/core/words/visible-text";
import { AcrossList } from "./across-list";
import { OriginalWords } from "./original-words";
import { UntilField } from "./until-field";
import { useAcross } from "./use-across";
import { useWordsThere } from "./use-words-there";

const kinds = ["nothing", "ellipsis", "label", "generalisation", "pseudonym"] as const;
type Kind = (typeof kinds)[number];

/** How a removal will look to readers, with the sentence as they will read it. */
export function LookForm({ view }: { view: PassageView }) {
  const t = useTranslations("review.look");
  const desk = useDesk();
  const span = useReview((state) => state.span);
  const now = lookNow(view, span) ?? byRules(desk.facts.rules);
  const [kind, setKind] = useState<Kind>(now.kind);
  const [words, setWords] = useState(now.words);
  const [until, setUntil] = useState(view.out?.until ?? null);
  const id = useId();
  const look = lookOf(kind, words);
  const several = desk.facts.texts.length > 1;
  const across = useAcross(view.id, span, several);
  const there = useWordsThere(across, span !== null && !desk.facts.original);

  function take(event: FormEvent) {
    event.preventDefault();
    const held = span === null && until ? { until } : {};
    if (look) takeOut(desk, view.id, { look, original: there.with(look), ...held });
  }

  return (
    <form
      className="pane"
      onSubmit={take}
      onKeyDown={({ key }) => key === "Escape" && closePane(desk)}
      aria-labelledby={`${id}-title`}
    >
      <LookKinds kind={kind} choose={setKind} titled={`${id}-title`} part={span !== null} />
      {needsWords(kind) && (
        <label className="field">
          <span>{t(`words.${kind}`)}</span>
          <input
            value={words}
            maxLength={80}
            required
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      )}
      {look && <Preview view={view} look={look} span={span} />}
      {span === null && <UntilField until={until} change={setUntil} />}
      {there.across && (
        <OriginalWords
          {...there}
          across={there.across}
          instead={needsWords(kind) ? there.instead : null}
        />
      )}
      {several && (
        <AcrossList across={across} part={span !== null} chosen={there.chosen !== null} />
      )}
      <div className="row">
        <Button type="submit" kind="primary" disabled={!look || there.coming}>
          {t("take")}
        </Button>
        <Button kind="quiet" onClick={() => closePane(desk)}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

type KindsProps = { kind: Kind; choose: (kind: Kind) => void; titled: string; part: boolean };

function LookKinds({ kind, choose, titled, part }: KindsProps) {
  const t = useTranslations("review.look");
  return (
    <fieldset>
      <legend id={titled}>{part ? t("titlePart") : t("title")}</legend>
      {kinds.map((each) => (
        <label key={each} className="choice">
          <input
            type="radio"
            name="look"
            value={each}
            checked={kind === each}
            onChange={() => choose(each)}
          />
          <span>{t(`kind.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

type Part = { start: number; end: number } | null;

function Preview({ view, look, span }: { view: PassageView; look: Look; span: Part }) {
  const t = useTranslations("review.look");
  const { facts } = useDesk();
  const text = span ? visibleText(view.text, [...view.cuts, { ...span, look }]) : lookWords(look);
  return (
    <p className="preview">
      <span>{t("preview")}</span>{" "}
      {text ? (
        <span lang={facts.language} dir="auto" className="font-read">
          {text}
        </span>
      ) : (
        t("previewNothing")
      )}
    </p>
  );
}

function needsWords(kind: Kind): kind is "label" | "generalisation" | "pseudonym" {
  return kind !== "nothing" && kind !== "ellipsis";
}

function lookOf(kind: Kind, words: string): Look | null {
  if (!needsWords(kind)) return { kind };
  return words.trim() ? { kind, words: words.trim() } : null;
}

/** The look of what is out already; null where it is not. */
function lookNow(view: PassageView, span: Part): Begun | null {
  const cut = view.cuts.find(
    (one) => one.mine && one.start === span?.start && one.end === span.end,
  );
  const look = span ? cut?.look : view.out?.look;
  return look ? { kind: look.kind, words: "words" in look ? look.words : "" } : null;
}

type Begun = { kind: Kind; words: string };

/** What both agreed on, as a beginning: who takes something out may choose otherwise. */
function byRules(rules: RulesFacts | null): Begun {
  return rules ? { kind: rules.look, words: rules.label } : { kind: "nothing", words: "" };
}
