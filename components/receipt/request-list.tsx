import { useTranslations } from "next-intl";
import { useMoment } from "@/components/publish/moment";
import type { RequestView } from "@/lib/core/publish/views";

/** What was asked since the receipt, and whether it is done. */
export function RequestList({ requests }: { requests: RequestView[] }) {
  const t = useTranslations("receipt");
  const moment = useMoment();
  return (
    <section>
      <h2 className="mt-8 mb-1 text-[15px] font-semibold">{t("requests")}</h2>
      <ul className="m-0 grid list-none gap-3 p-0">
        {requests.map(({ id, kind, byName: name, at, done, body }) => (
          <li key={id}>
            {t(kind, { name, date: moment(at) })} ·{" "}
            <b className="font-[550]">{t(done ? "done" : "open")}</b>
            {body && (
              <blockquote className="m-0 mt-1 border-rule-2 border-s-2 ps-3 font-read text-[15px] whitespace-pre-line">
                {body}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
