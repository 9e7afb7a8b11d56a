"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { type TokenBody, tokenDays } from "@/lib/core/account/token-view";
import type { TokenProblem } from "./use-tokens";

type Props = {
  busy: boolean;
  problem: TokenProblem | null;
  /** Whether it was made. */
  make: (body: TokenBody) => Promise<boolean>;
};

/** What the new token is for, and for how long it works. */
export function TokenForm({ busy, problem, make }: Props) {
  const t = useTranslations("account.tokens");
  const id = useId();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const days = tokenDays.find((one) => one === Number(form.get("days"))) ?? tokenDays[0];
    await make({ name: String(form.get("name")).trim(), days });
  }

  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <Field
        label={t("name")}
        name="name"
        dir="auto"
        autoComplete="off"
        maxLength={60}
        hint={t("nameHint")}
        problem={problem === "name" ? t("problem.name") : null}
      />
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-[13px] font-[550]">
          {t("days")}
        </label>
        <select
          id={id}
          name="days"
          defaultValue={30}
          className="w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink"
        >
          {tokenDays.map((count) => (
            <option key={count} value={count}>
              {t("dayCount", { count })}
            </option>
          ))}
        </select>
      </div>
      <div>
        <Button type="submit" disabled={busy}>
          {t(busy ? "making" : "make")}
        </Button>
      </div>
    </form>
  );
}
