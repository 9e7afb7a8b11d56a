"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useDesk } from "@/components/review/desk-context";
import { Button } from "@/components/ui/button";
import { askProvenance } from "@/lib/client/page/ask-provenance";
import { closePane } from "@/lib/client/review/press";
import type { ProvenanceView } from "@/lib/core/provenance/views";
import type { PassageView } from "@/lib/core/review/passage-view";
import { StretchItem } from "./stretch-item";
import { stretchesOf } from "./stretches-of";

/** "Who wrote this?": the sentences of a passage with who last changed them, and what they were before. */
export function Provenance({ view }: { view: PassageView }) {
  const t = useTranslations("review.provenance");
  const desk = useDesk();
  const found = useProvenance(view);
  return (
    <section className="pane provenance" aria-label={t("title")}>
      <div aria-live="polite">
        {found === "coming" && <p className="hint">{t("coming")}</p>}
        {found === null && <p className="hint">{t("unreached")}</p>}
        {found !== null && found !== "coming" && (
          <ol>
            {stretchesOf(found).map((stretch) => (
              <StretchItem key={stretch.start} stretch={stretch} found={found} />
            ))}
          </ol>
        )}
      </div>
      <div className="row">
        <Button kind="quiet" onClick={() => closePane(desk)}>
          {t("close")}
        </Button>
      </div>
    </section>
  );
}

/** Asked for when it is opened, and again for other words or another removal. */
function useProvenance({ id, digest }: PassageView): ProvenanceView | "coming" | null {
  const [found, setFound] = useState<ProvenanceView | "coming" | null>("coming");
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words or removals have another digest
  useEffect(() => {
    let mounted = true;
    void askProvenance(id).then((view) => mounted && setFound(view));
    return () => {
      mounted = false;
    };
  }, [id, digest]);
  return found;
}
