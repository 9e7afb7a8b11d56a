import { useTranslations } from "next-intl";
import { useMoment } from "@/components/publish/moment";
import type { RequestView } from "@/lib/core/publish/views";

/** How far a request is: each step with its time, the one that comes next without. */
export function RequestSteps({ request }: { request: RequestView }) {
  const t = useTranslations("receipt.steps");
  const moment = useMoment();
  const { kind, at, seenAt, confirmedAt, pushedAt, goneAt } = request;
  const down = kind === "take_down";
  const steps = [
    { step: down ? "askedDown" : "asked", at },
    { step: "seen", at: seenAt ?? confirmedAt },
    ...(down ? [{ step: "confirmed", at: confirmedAt } as const] : []),
    { step: down ? "pushed" : "published", at: pushedAt },
    ...(down ? [{ step: "gone", at: goneAt } as const] : []),
  ] as const;
  const next = steps.findIndex((one) => one.at === null);
  return (
    <ol className="m-0 mt-1.5 grid list-none gap-0.5 p-0 text-[13px]">
      {steps.map(({ step, at: when }, index) => (
        <li key={step} className={when ? "" : "text-ink-2"}>
          <span aria-hidden="true" className={when ? "text-ok" : "text-ink-3"}>
            {when ? "✓" : index === next ? "…" : "·"}
          </span>{" "}
          {t(when ? "is" : "waits", { step: t(step), date: when ? moment(when) : "" })}
        </li>
      ))}
    </ol>
  );
}
