import { useTranslations } from "next-intl";
import type { RequestView } from "@/lib/core/publish/views";
import { AskForm } from "./ask-form";
import { RequestList } from "./request-list";

type Props = {
  interviewId: string;
  /** Where a post lies that was never published here. */
  paths: string[];
  requests: RequestView[];
  canAsk: boolean;
};

/** For an interview that was public before its review: it can be taken down until there is an agreed text. */
export function PublicCard({ interviewId, paths, requests, canAsk }: Props) {
  const t = useTranslations("receipt.public");
  const open = requests.some(({ kind, done }) => kind === "take_down" && !done);
  if (paths.length === 0 && requests.length === 0) return null;
  return (
    <section className="mt-10 rounded-xl border border-rule bg-card px-4 py-3.5">
      {paths.length > 0 && (
        <>
          <h2 className="m-0 text-[15px] font-semibold">{t("heading")}</h2>
          <p className="m-0 mt-1 text-ink-2">{t("intro")}</p>
          {paths.map((path) => (
            <p key={path} className="m-0 mt-1 text-[13px] break-all">
              {path}
            </p>
          ))}
        </>
      )}
      {requests.length > 0 && <RequestList {...{ interviewId, requests }} canUndo={canAsk} />}
      {canAsk && !open && paths.length > 0 && (
        <AskForm interviewId={interviewId} kinds={["take_down"]} />
      )}
    </section>
  );
}
