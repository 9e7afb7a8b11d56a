"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { OpenPlace, TranslationView } from "@/lib/core/translation/open-place";
import { RewordForm } from "./reword-form";
import { WordPicker } from "./word-picker";

type Props = { view: TranslationView; place: OpenPlace };

/** What somebody can say about an open place. */
export function PlaceActs({ view, place }: Props) {
  const t = useTranslations("languages");
  const passage = `/api/v1/transcripts/${view.transcriptId}/passages/${place.id}`;
  const [picking, setPicking] = useState(false);
  const [wording, setWording] = useState(false);
  const settle = useAct("POST", `${passage}/settlement`);
  const link = useAct("PUT", `${passage}/links`);
  const { powers } = view;
  const originals = place.originals.map(({ id, digest }) => ({ id, digest }));
  const same = () => void settle.run({ digest: place.digest, originals });
  // What it says again stands beside it: it can be worded here.
  const beside = place.standing === "left-out" || place.standing === "stale";
  // That none of what is out stands here is for who gave the interview to say.
  const none = view.role === "interviewee" || place.removal === null;
  const problem = settle.problem ?? link.problem;
  const review = `/interviews/${view.interviewId}?in=${view.language}#${place.anchor}`;
  return (
    <div className="mt-4">
      <div className="flex flex-wrap gap-2">
        {place.standing === "unsure" && powers.link && (
          <Button
            kind="primary"
            disabled={link.busy}
            onClick={() => void link.run({ originals: originals.map(({ id }) => id) })}
          >
            {t("place.together")}
          </Button>
        )}
        {place.standing === "stale" && powers.settle && (
          <Button kind="primary" disabled={settle.busy} onClick={same}>
            {t("place.same")}
          </Button>
        )}
        {place.standing === "left-out" && powers.redact && !picking && (
          <Button kind="primary" onClick={() => setPicking(true)}>
            {t("place.pick")}
          </Button>
        )}
        {place.standing === "left-out" && powers.settle && none && (
          <Button disabled={settle.busy} onClick={same}>
            {t("place.none")}
          </Button>
        )}
        {powers.edit && beside && !wording && (
          <Button onClick={() => setWording(true)}>{t("place.edit")}</Button>
        )}
        {powers.edit && !beside && (
          <Link href={review} className={buttonClass()}>
            {t("place.edit")}
          </Link>
        )}
      </div>
      {wording && <RewordForm view={view} place={place} close={() => setWording(false)} />}
      {picking && <WordPicker view={view} place={place} close={() => setPicking(false)} />}
      {problem && (
        <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
