"use client";

import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";
import type { TokenView } from "@/lib/core/account/token-view";
import { TokenForm } from "./token-form";
import { TokenRow } from "./token-row";
import { useTokens } from "./use-tokens";

/** The access tokens somebody has, one to make, and the new one's secret, once. */
export function TokensCard({ tokens }: { tokens: TokenView[] }) {
  const t = useTranslations("account.tokens");
  const { busy, made, problem, make, revoke, hide } = useTokens();

  async function end({ id, name }: TokenView) {
    if (await revoke(id)) toast.success(t("revoked", { name }));
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="m-0 text-[13px] text-ink-2">{t("lead")}</p>
      {tokens.length === 0 && !made && <p className="m-0 text-[15px]">{t("none")}</p>}
      {tokens.length > 0 && (
        <ul aria-label={t("list")} className="m-0 list-none divide-y divide-rule p-0">
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} busy={busy} revoke={() => end(token)} />
          ))}
        </ul>
      )}
      {made ? (
        <Fresh token={made} hide={hide} />
      ) : (
        <TokenForm busy={busy} make={make} problem={problem} />
      )}
      {problem && problem !== "name" && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}

function Fresh({ token, hide }: { token: string; hide: () => void }) {
  const t = useTranslations("account.tokens");
  return (
    <div className="rounded-lg border border-rule-2 bg-paper p-4">
      <p className="m-0 mb-3 text-[13px] font-[550]">{t("once")}</p>
      <CopyLine label={t("once")} text={token} />
      <p className="mt-3 mb-4 text-[13px] text-ink-2">
        {t("onceHint")}{" "}
        <a href="/api/v1/openapi.json" className="finger text-accent underline">
          {t("description")}
        </a>
      </p>
      <Button onClick={hide}>{t("hide")}</Button>
    </div>
  );
}
