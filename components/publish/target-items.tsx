import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import type { PublishView } from "@/lib/core/publish/views";
import { GateItem } from "./gate-item";

/** Whether the blog can be reached, and holds what may be replaced. */
export function TargetItems({ there, view }: { there: ComparedTarget; view: PublishView }) {
  const t = useTranslations("publish");
  const format = useFormatter();
  const reached = <GateItem done title={t("reach.yes")} />;
  switch (there.kind) {
    case "unset": {
      const none = there.choices.length === 0;
      const hint = t(none ? "reach.noneHint" : "reach.unsetHint");
      return <GateItem done={false} title={t(none ? "reach.none" : "reach.unset")} hint={hint} />;
    }
    case "outside": {
      const own = there.paths.includes(view.path);
      const names = { folders: format.list(there.folders), count: there.paths.length };
      const title = t("reach.outside", { ...names, paths: format.list(there.paths) });
      return (
        <GateItem
          done={false}
          title={title}
          hint={t(own ? "reach.outsideOwn" : "reach.outsideHint", names)}
        >
          {!own && (
            <Link
              href={`/interviews/${view.interviewId}/languages`}
              className="finger text-accent underline"
            >
              {t("reach.languages")}
            </Link>
          )}
        </GateItem>
      );
    }
    case "unreachable":
      return <GateItem done={false} title={t("reach.no")} hint={t("reach.hint")} />;
    case "blocked-path":
      return (
        <>
          <GateItem done={false} title={t("same.blocked")} hint={t("same.blockedHint")} />
          {reached}
        </>
      );
    case "changed-there":
      return (
        <>
          <GateItem done={false} title={t("same.no")} hint={t("same.noHint")} />
          {reached}
        </>
      );
    case "ready":
      return (
        <>
          {there.first ? (
            <GateItem done title={t("same.first")} />
          ) : (
            <GateItem done title={t("same.yes")} hint={t("same.hint")} />
          )}
          {reached}
        </>
      );
  }
}
