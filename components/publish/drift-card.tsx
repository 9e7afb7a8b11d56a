import { useFormatter, useTranslations } from "next-intl";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import type { PublishView } from "@/lib/core/publish/views";
import { ReplaceButton } from "./replace-button";

type Props = {
  view: PublishView;
  there: Extract<ComparedTarget, { kind: "changed-there" }>;
  /** Digest of what lies in the blog. */
  held: string;
  /** Everything else in the gate is done. */
  ready: boolean;
};

/** What can be done when somebody changed the post in the blog: nothing happens by itself. */
export function DriftCard({ view, there, held, ready }: Props) {
  const t = useTranslations("publish.drift");
  const format = useFormatter();
  const { interviewId, manifest, stage } = view;
  const newest = view.publications[0] ?? null;
  const down = stage === "withdrawn";
  const asked = view.requests.find(({ kind }) => kind === "take_down");
  const names = format.list(view.signers.map(({ name }) => name));
  const what = down ? "again" : there.restores ? "putBack" : "over";
  const may = down ? view.powers.takeDown && asked : view.powers.publish && ready;
  const path = down && asked ? `requests/${asked.id}/take-down` : "publication";
  const name = down || view.own.signed ? null : view.own.name;
  const body = { replaces: held, ...(down ? {} : { manifest }) };
  const waits = view.requests.some(({ kind, done }) => kind === "take_down" && !done);
  if (waits) return null; // the request's own card removes exactly what the page shows
  return (
    <section className="mb-5 rounded-xl border border-warn bg-card px-4 py-3.5">
      <h2 className="m-0 text-[15px] font-semibold">{t(down ? "back" : "heading")}</h2>
      <p className="m-0 mt-1 text-[13px] text-ink-2">{t("told")}</p>
      {may ? (
        <ReplaceButton {...{ interviewId, path, body, name, newest }} hint={t(`${what}Hint`)}>
          {t(what)}
        </ReplaceButton>
      ) : (
        !down && view.powers.publish && <p className="m-0 mt-2 text-[13px]">{t("notReady")}</p>
      )}
      {!down && <p className="m-0 mt-3 text-[13px] text-ink-2">{t("keep", { names })}</p>}
    </section>
  );
}
