import Link from "next/link";
import { useTranslations } from "next-intl";
import type { PublicationView } from "@/lib/core/publish/views";

type Props = { interviewId: string; newest: PublicationView };

const problems = [
  "withdrawn",
  "not-allowed",
  "no-target",
  "changed-there",
  "blocked-path",
  "refused",
  "rejected",
  "unreachable",
] as const;

/** How the newest publication ended: what arrived and its receipt, or what stopped it and what to do. */
export function OutcomeCard({ interviewId, newest }: Props) {
  const t = useTranslations("publish");
  if (newest.state === "queued") return null;
  if (newest.state !== "pushed") {
    const reason = problems.find((one) => one === newest.reason) ?? "other";
    return (
      <p className="mt-4 rounded-xl border border-warn bg-card px-4 py-3">
        {t(`problem.${reason}`)}
      </p>
    );
  }
  const { commit, receipt } = newest;
  return (
    <section className="mt-4 rounded-xl border border-ok bg-card px-4 py-3">
      <h2 className="m-0 text-[15px] font-semibold">
        {t(newest.takeDown ? "done.down" : "done.heading")}
      </h2>
      <p className="m-0 mt-1 text-[13px] text-ink-2">
        {commit ? t("done.commit", { commit: commit.slice(0, 10) }) : t("done.unchanged")}
      </p>
      {receipt && (
        <Link
          href={`/interviews/${interviewId}/receipts/${receipt.id}`}
          className="finger mt-1 inline-block text-[13px] text-accent underline"
        >
          {t("done.receipt", { code: receipt.code })}
        </Link>
      )}
    </section>
  );
}
