import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import type { PublishView } from "@/lib/core/publish/views";
import { GateItem } from "./gate-item";
import { PassageLinks } from "./passage-links";
import { RulesItems } from "./rules-items";
import { SignerItem } from "./signer-item";
import { TargetItems } from "./target-items";

type Props = { view: PublishView; there: ComparedTarget };

/** Everything that has to be true before the button opens, each with a way to its cause. */
export function GateList({ view, there }: Props) {
  const t = useTranslations("publish");
  return (
    <ul
      aria-label={t("gate")}
      className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0"
    >
      <RulesItems view={view} />
      <DecidedItem view={view} />
      {view.signers.map((signer) => (
        <SignerItem key={signer.name} signer={signer} manifest={view.manifest} />
      ))}
      {view.signers.length === 0 && (
        <GateItem done={false} title={t("signed.nobody")}>
          <Link
            href={`/interviews/${view.interviewId}/people`}
            className="finger text-accent underline"
          >
            {t("signed.invite")}
          </Link>
        </GateItem>
      )}
      <TalkItem view={view} />
      <CleanItem view={view} />
      <TargetItems there={there} view={view} />
    </ul>
  );
}

function keysOf(view: PublishView, talk: boolean): string[] {
  const answers = ["talk", "query", "suggestion"];
  const said = view.waiting.filter(({ why }) => answers.includes(why) === talk);
  return [...new Set(said.flatMap(({ passage }) => passage ?? []))];
}

function DecidedItem({ view }: { view: PublishView }) {
  const t = useTranslations("publish");
  const keys = keysOf(view, false);
  // What waits for an answer waits for a decision too, and has a line of its own below.
  const count = Math.max(keys.length, view.counts.waiting);
  const title = count === 0 ? t("decided.yes") : t("decided.no", { count });
  return (
    <GateItem done={count === 0} title={title} hint={t("decided.counts", view.counts)}>
      {keys.length > 0 && <PassageLinks interviewId={view.interviewId} keys={keys} />}
    </GateItem>
  );
}

function TalkItem({ view }: { view: PublishView }) {
  const t = useTranslations("publish");
  const keys = keysOf(view, true);
  if (keys.length === 0) return <GateItem done title={t("talk.yes")} />;
  const title = t("talk.no", { count: keys.length });
  return (
    <GateItem done={false} title={title} hint={t("talk.hint")}>
      <PassageLinks interviewId={view.interviewId} keys={keys} />
    </GateItem>
  );
}

function CleanItem({ view }: { view: PublishView }) {
  const t = useTranslations("publish");
  const { leaks } = view;
  if (view.files.length === 0)
    return <GateItem done={false} title={t("clean.yes")} hint={t("clean.later")} />;
  if (leaks.length === 0) return <GateItem done title={t("clean.yes")} hint={t("clean.hint")} />;
  const keys = [...new Set(leaks.flatMap(({ passage }) => passage ?? []))];
  const inFile = leaks.find(({ passage }) => passage === null);
  const hint = inFile && t("clean.leakPath", { path: inFile.path });
  return (
    <GateItem done={false} title={t("clean.no", { count: leaks.length })} hint={hint}>
      {keys.length > 0 && <PassageLinks interviewId={view.interviewId} keys={keys} />}
    </GateItem>
  );
}
