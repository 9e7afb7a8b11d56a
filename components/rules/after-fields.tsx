"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { licenceName } from "@/lib/core/rules/closing-of";
import { LONGEST_CREDIT, LONGEST_LABEL, licences } from "@/lib/core/rules/ground-rules";
import type { Changing } from "./change";
import { Choice, Select, Tick } from "./fields";
import { MomentField } from "./moment-field";

const looks = ["nothing", "ellipsis", "label", "generalisation", "pseudonym"] as const;
/** Days; 0 stands for never by itself. */
const days = [0, 7, 30, 90, 365];

type Props = Changing & { readers: string[] };

/** What becomes of what is taken out, who reads, and how it is published. */
export function AfterFields({ rules, change, problem, readers }: Props) {
  const t = useTranslations("rules.form");
  const say = useTranslations("rules.problem");
  const format = useFormatter();
  const kept = rules.retention ?? 0;
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label={t("look")}
          values={looks}
          value={rules.look}
          say={(look) => t(`lookChoice.${look}`)}
          choose={(look) => change({ look, label: look === "label" ? rules.label : "" })}
        />
        {rules.look === "label" && (
          <Field
            label={t("label")}
            dir="auto"
            maxLength={LONGEST_LABEL}
            value={rules.label}
            problem={problem === "label" ? say("label") : null}
            onChange={({ target }) => change({ label: target.value })}
          />
        )}
        <Select
          label={t("retention")}
          values={days.includes(kept) ? days : [...days, kept]}
          value={kept}
          say={(count) => t("retentionChoice", { days: count })}
          choose={(count) => change({ retention: count || null })}
        />
      </div>
      <div>
        <Choice
          legend={t("readers")}
          values={["nobody", "invited"] as const}
          value={rules.readers}
          say={(who) => t(`readersChoice.${who}`)}
          choose={(who) => change({ readers: who })}
        />
        {rules.readers === "nobody" && readers.length > 0 && (
          <p className="m-0 ms-6 text-[13px] text-warn">
            {t("readersLeave", { names: format.list(readers) })}
          </p>
        )}
      </div>
      <CreditFields {...{ rules, change, problem }} />
      <MomentField
        label={t("embargo")}
        hint={t("embargoHint")}
        problem={null}
        value={rules.embargo}
        change={(embargo) => change({ embargo })}
      />
    </>
  );
}

function CreditFields({ rules, change, problem }: Changing) {
  const t = useTranslations("rules.form");
  const say = useTranslations("rules.problem");
  const names = useTranslations("rules.licence");
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <div>
        <Field
          label={t("credit")}
          dir="auto"
          maxLength={LONGEST_CREDIT}
          hint={t("creditHint")}
          value={rules.credit}
          problem={problem === "credit" ? say("credit") : null}
          onChange={({ target }) => change({ credit: target.value })}
        />
        <Tick
          label={t("printCredit")}
          on={rules.printCredit}
          change={(printCredit) => change({ printCredit })}
        />
      </div>
      <div>
        <Select
          label={t("licence")}
          values={licences}
          value={rules.licence}
          say={(one) => licenceName(one) ?? names(one === "reserved" ? one : "none")}
          choose={(licence) => change({ licence, printLicence: false })}
        />
        {licenceName(rules.licence) && (
          <Tick
            label={t("printLicence")}
            on={rules.printLicence}
            change={(printLicence) => change({ printLicence })}
          />
        )}
      </div>
    </div>
  );
}
