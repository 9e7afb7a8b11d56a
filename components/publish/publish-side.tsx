import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ComparedTarget } from "@/lib/core/publish/compared-target";
import type { PublishView } from "@/lib/core/publish/views";
import { DriftCard } from "./drift-card";
import { EndedCard } from "./ended-card";
import { GateList } from "./gate-list";
import { HistoryList } from "./history-list";
import { LineChoice } from "./line-choice";
import { OutcomeCard } from "./outcome-card";
import { PublishButton } from "./publish-button";
import { RefuseCard } from "./refuse-card";
import { RequestCard } from "./request-card";
import { TargetForm } from "./target-form";

type Props = { view: PublishView; there: ComparedTarget };

/** The left side of the publish page: the gate, the one button, and what happened before. */
export function PublishSide({ view, there }: Props) {
  const { interviewId, publications } = view;
  const newest = publications[0] ?? null;
  const requests = view.requests.filter((request) => !request.done);
  const fixed = publications.some(({ state }) => state === "pushed" || state === "queued");
  return (
    <section>
      <Heading view={view} there={there} />
      {requests.map((request) => (
        <RequestCard
          key={request.id}
          {...{ interviewId, request, newest }}
          canTakeDown={view.powers.takeDown}
          held={there.kind === "changed-there" ? there.held : null}
        />
      ))}
      {there.kind === "changed-there" && there.held && (
        <DriftCard {...{ view, there }} held={there.held} ready={isReady(view)} />
      )}
      {view.ended && (
        <EndedCard {...{ interviewId }} at={view.ended} canReopen={view.powers.refuse} />
      )}
      {view.stage !== "withdrawn" &&
        !view.ended &&
        !requests.some(({ kind }) => kind === "take_down") && (
          <>
            <GateList view={view} there={there} />
            {view.powers.publish && (
              <LineChoice
                {...{ interviewId, line: view.line }}
                signed={view.signers.some(({ signedAt }) => signedAt)}
              />
            )}
            <Act view={view} there={there} />
          </>
        )}
      {newest && <OutcomeCard interviewId={interviewId} newest={newest} />}
      {view.powers.publish && !fixed && there.choices.length > 0 && (
        <TargetForm
          {...{ interviewId, target: view.target, path: view.path, choices: there.choices }}
          open={
            there.kind === "unset" || (there.kind === "outside" && there.paths.includes(view.path))
          }
        />
      )}
      {view.powers.refuse && !view.ended && !fixed && (
        <RefuseCard {...{ interviewId }} note={view.note} language={view.language} />
      )}
      <HistoryList interviewId={interviewId} publications={publications} />
    </section>
  );
}

function Heading({ view, there }: Props) {
  const t = useTranslations("publish");
  const bold = { b: (words: ReactNode) => <b>{words}</b> };
  return (
    <>
      <h1 className="m-0 mb-1 font-read text-[30px] leading-tight font-semibold">{t("heading")}</h1>
      <p className="m-0 mb-6 text-ink-2">
        {there.kind === "unset"
          ? t("toNowhere")
          : t.rich("to", { target: view.target ?? "", branch: there.branch, ...bold })}
      </p>
    </>
  );
}

function Act({ view, there }: Props) {
  const t = useTranslations("publish");
  const format = useFormatter();
  if (!view.powers.publish)
    return <p className="my-2.5 text-[13px] text-ink-2">{t("readerOnly")}</p>;
  return (
    <PublishButton
      interviewId={view.interviewId}
      manifest={view.manifest}
      open={isReady(view) && there.kind === "ready"}
      unchanged={there.kind === "ready" && there.unchanged}
      name={view.own.name}
      names={format.list(view.signers.map(({ name }) => name))}
      newest={view.publications[0] ?? null}
    />
  );
}

/** Decided, signed, clean and not held back: what is left of the gate is the blog. */
function isReady({ manifest, signers, waiting, leaks, held }: PublishView): boolean {
  const signed = signers.length > 0 && signers.every(({ signedAt }) => signedAt);
  const clean = waiting.length === 0 && leaks.length === 0;
  return manifest !== null && signed && clean && held === null;
}
