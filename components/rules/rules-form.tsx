"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { GroundRules } from "@/lib/core/rules/ground-rules";
import type { RulesView } from "@/lib/core/rules/rules-view";
import { AfterFields } from "./after-fields";
import { RulesList } from "./rules-list";
import { TemplateChoice } from "./template-choice";
import { useProposal } from "./use-proposal";
import { WorkFields } from "./work-fields";

type Props = { view: RulesView; first: GroundRules };

/** The first proposal: a template, what it says, and one button. Every rule can be changed before. */
export function FirstRules({ view, first }: Props) {
  const t = useTranslations("rules");
  const { rules, change, problem, busy, propose } = useProposal(view.interviewId, first, null);
  const changing = { rules, change, problem };
  return (
    <ProposalForm {...{ problem, busy, propose }} say={t("propose")} className="grid gap-6">
      <TemplateChoice {...{ rules, change }} />
      <RulesList rules={rules} deadline={null} clocks={view.clocks} changed={[]} />
      <details className="rounded-xl border border-rule bg-card px-4 py-3">
        <summary className="finger cursor-pointer text-[14px]">{t("form.adjust")}</summary>
        <div className="mt-4 grid gap-5">
          <WorkFields {...{ rules, change }} languages={view.languages} />
          <AfterFields {...changing} readers={view.readers} />
        </div>
      </details>
    </ProposalForm>
  );
}

/** Another version of rules that are there: what is changed has to be agreed on anew. */
export function OtherRules({ view, first }: Props) {
  const t = useTranslations("rules");
  const { newest } = view;
  const { rules, change, problem, busy, propose } = useProposal(view.interviewId, first, newest);
  const changing = { rules, change, problem };
  return (
    <ProposalForm
      {...{ problem, busy, propose }}
      say={t("proposeChange")}
      className="mt-4 grid gap-5"
    >
      <WorkFields {...{ rules, change }} languages={view.languages} />
      <AfterFields {...changing} readers={view.readers} />
      {view.stage !== "draft" && <p className="m-0 text-[13px] text-ink-2">{t("reopens")}</p>}
    </ProposalForm>
  );
}

type FormProps = Pick<ReturnType<typeof useProposal>, "problem" | "busy" | "propose"> & {
  say: string;
  className: string;
  children: ReactNode;
};

/** The rules with what is wrong with them and the button that sends them. */
function ProposalForm({ problem, busy, propose, say, className, children }: FormProps) {
  const t = useTranslations("rules");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
      className={className}
    >
      {children}
      <div>
        {problem && (
          <p role="alert" className="mt-0 mb-2 text-[13px] text-danger">
            {t(`problem.${problem}`)}
          </p>
        )}
        <Button type="submit" kind="primary" disabled={busy} className="py-3 text-[15px]">
          {busy ? t("proposing") : say}
        </Button>
      </div>
    </form>
  );
}
