"use client";

import { useTranslations } from "next-intl";
import { chooseForm } from "@/lib/client/review/choose-form";
import { forms } from "@/lib/client/review/facts";
import { useDesk, useReview } from "./desk-context";

/** How the text is shown: clean, marked, or in its first words. Readers see one form only. */
export function FormSwitch() {
  const t = useTranslations("review.form");
  const desk = useDesk();
  const form = useReview((state) => state.form);
  const first = useReview((state) => state.first);
  if (desk.facts.role === "reader") return null;
  return (
    // A phone folds it away with the sections while the text is clean.
    <div className="forms" data-clean={form === "clean" ? "" : undefined}>
      <h2 id="form-heading">{t("label")}</h2>
      <ul aria-labelledby="form-heading">
        {forms.map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-pressed={one === form}
              aria-keyshortcuts="V"
              onClick={() => chooseForm(desk, one)}
            >
              {t(one)}
            </button>
          </li>
        ))}
      </ul>
      {form === "first" && (
        <p role="status" className="hint">
          {first === "unreached" ? t("unreached") : first?.length === 0 ? t("same") : t("hint")}
        </p>
      )}
    </div>
  );
}
