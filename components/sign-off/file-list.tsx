import { useTranslations } from "next-intl";
import { shortHash } from "@/components/publish/moment";
import type { SignOffView } from "@/lib/core/publish/views";

/** The files that would go out: path, the beginning of the hash, and every character on request. */
export function FileList({ files }: { files: SignOffView["files"] }) {
  const t = useTranslations("sign-off");
  return (
    <section className="mt-8">
      <h2 className="m-0 mb-2 text-[13px] font-semibold text-ink-2">
        {t("files", { count: files.length })}
      </h2>
      {files.map(({ path, hash, text }) => (
        <div key={path} className="rounded-xl border border-rule bg-card px-4 py-3">
          <p className="m-0 break-all">{path}</p>
          <p className="m-0 text-[13px] text-ink-2">
            {t("fingerprint", { short: shortHash(hash) })}
          </p>
          <details className="mt-2">
            <summary className="cursor-pointer py-1 text-[13px] text-ink-2">{t("exact")}</summary>
            <pre className="max-h-96 overflow-auto font-mono text-[12px] leading-normal whitespace-pre-wrap">
              {text}
            </pre>
          </details>
        </div>
      ))}
    </section>
  );
}
