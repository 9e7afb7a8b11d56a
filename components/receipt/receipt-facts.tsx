import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useMoment } from "@/components/publish/moment";
import type { ReceiptFactsView } from "@/lib/core/publish/views";

type Props = { view: ReceiptFactsView; interviewId?: string };

/** Who agreed to which files and when, and where they went: paths, names, times and hashes. */
export function ReceiptFacts({ view, interviewId }: Props) {
  const t = useTranslations("receipt");
  const moment = useMoment();
  return (
    <dl className="m-0 mt-6 overflow-hidden rounded-xl border border-rule bg-card">
      <Fact term={t(view.kind === "publish" ? "signed" : "asked")}>
        {view.signed.map(({ name, role, at }) => (
          <p key={`${name} ${at}`} className="m-0">
            {t("signedAt", { name, role: t(`role.${role}`), date: moment(at) })}
          </p>
        ))}
      </Fact>
      <Fact term={t("files")}>
        {view.files.map(({ path, hash }) => (
          <div key={path}>
            <p className="m-0 break-all">{path}</p>
            {hash ? (
              <Hash label={t("fingerprint")} hash={hash} />
            ) : (
              <p className="m-0">{t("deleted")}</p>
            )}
          </div>
        ))}
      </Fact>
      <Fact term={t("where")}>
        <p className="m-0">
          {t("target")}: {view.target}
          {view.branch && ` · ${t("branch")}: ${view.branch}`}
        </p>
        {view.commit ? (
          <Hash label={t("commit")} hash={view.commit} />
        ) : (
          <p className="m-0">{t("noCommit")}</p>
        )}
      </Fact>
      <Fact term={t("manifest")}>
        <Hash label={t("fingerprint")} hash={view.manifest} />
      </Fact>
      <Fact term={t("history")}>
        <Hash label={t("fingerprint")} hash={view.history} />
        {interviewId && (
          <Link
            href={`/interviews/${interviewId}/history`}
            className="finger text-accent underline print:hidden"
          >
            {t("toHistory")}
          </Link>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="border-rule border-t px-4 py-3 first:border-t-0">
      <dt className="text-[13px] font-semibold text-ink-2">{term}</dt>
      <dd className="m-0 mt-0.5">{children}</dd>
    </div>
  );
}

function Hash({ label, hash }: { label: string; hash: string }) {
  return (
    <p className="m-0 text-[12px] text-ink-2">
      {label}: <code className="break-all">{hash}</code>
    </p>
  );
}
