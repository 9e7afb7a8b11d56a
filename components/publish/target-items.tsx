import { useTranslations } from "next-intl";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import { GateItem } from "./gate-item";

/** Whether the blog can be reached, and holds what may be replaced. */
export function TargetItems({ there }: { there: ComparedTarget }) {
  const t = useTranslations("publish");
  const reached = <GateItem done title={t("reach.yes")} />;
  switch (there.kind) {
    case "unset": {
      const none = there.choices.length === 0;
      const hint = t(none ? "reach.noneHint" : "reach.unsetHint");
      return <GateItem done={false} title={t(none ? "reach.none" : "reach.unset")} hint={hint} />;
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
