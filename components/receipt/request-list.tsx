import { useTranslations } from "next-intl";
import { useMoment } from "@/components/publish/moment";
import type { RequestView } from "@/lib/core/publish/views";
import { RequestSteps } from "./request-steps";
import { UndoRequest } from "./undo-request";

type Props = { interviewId: string; requests: RequestView[]; canUndo: boolean };

/** What was asked since the receipt, how far it is, and the way back for whoever asked. */
export function RequestList({ interviewId, requests, canUndo }: Props) {
  const t = useTranslations("receipt");
  const moment = useMoment();
  return (
    <section>
      <h2 className="mt-8 mb-1 text-[15px] font-semibold">{t("requests")}</h2>
      <ul className="m-0 grid list-none gap-4 p-0">
        {requests.map((request) => {
          const { id, kind, byName: name, at, body, done, mine } = request;
          return (
            <li key={id}>
              <b className="font-[550]">{t(kind, { name, date: moment(at) })}</b>
              {body && (
                <blockquote className="m-0 mt-1 border-rule-2 border-s-2 ps-3 font-read text-[15px] whitespace-pre-line">
                  {body}
                </blockquote>
              )}
              <RequestSteps request={request} />
              {canUndo && mine && !done && <UndoRequest {...{ interviewId, id }} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
