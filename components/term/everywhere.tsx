"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { EverywhereView } from "@/lib/core/terms/views";
import { NameList } from "./name-list";
import { TermCard } from "./term-card";

/** The names of an interview, and what each of them is said in. */
export function Everywhere({ view }: { view: EverywhereView }) {
  const t = useTranslations("terms");
  const [changing, setChanging] = useState(false);
  const empty = view.terms.length === 0;
  if (view.powers.change && (changing || empty)) {
    return (
      <section aria-labelledby="names">
        <h2 id="names" className="m-0 mb-2 text-[17px] font-semibold">
          {t("names")}
        </h2>
        <NameList view={view} close={() => setChanging(false)} />
      </section>
    );
  }
  return (
    <>
      {!view.powers.redact && <p className="m-0 text-[14px] text-ink-2">{t("only")}</p>}
      <ul className="m-0 grid list-none gap-4 p-0">
        {view.terms.map((term) => (
          <TermCard key={term.id} view={view} term={term} />
        ))}
      </ul>
      {view.powers.change && (
        <div>
          <Button onClick={() => setChanging(true)}>{t("change")}</Button>
        </div>
      )}
    </>
  );
}
