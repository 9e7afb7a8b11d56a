"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import { type CopyPlace, copyLink, copyPlaces } from "@/lib/core/receipt/copies";

type Props = { interviewId: string; requestId: string; ticked: string[]; site: string | null };

/** Where copies may remain once the post is gone, each with what can be done and a tick for who did it. */
export function CopiesCard({ interviewId, requestId, ticked, site }: Props) {
  const t = useTranslations("receipt.places");
  const [done, setDone] = useState(() => new Set(ticked));
  const [problem, setProblem] = useState(false);

  async function tick(place: CopyPlace, now: boolean) {
    const show = (yes: boolean) =>
      setDone((before) => {
        const others = [...before].filter((one) => one !== place);
        return new Set(yes ? [...others, place] : others);
      });
    show(now);
    const path = `/api/v1/interviews/${interviewId}/requests/${requestId}/copies`;
    const sent = await sendJson("PUT", path, { body: { place, done: now } });
    setProblem(!sent.ok);
    if (!sent.ok) show(!now);
  }

  return (
    <>
      <p className="m-0 text-ink-2">{t("intro")}</p>
      <ul className="m-0 mt-2 grid list-none gap-1 p-0">
        {copyPlaces.map((place) => {
          const href = copyLink(place, site);
          return (
            <li key={place} className="grid grid-cols-[auto_1fr] gap-x-2.5 py-1">
              <input
                id={`copy-${place}`}
                type="checkbox"
                className="mt-1 size-4"
                checked={done.has(place)}
                onChange={(event) => tick(place, event.target.checked)}
              />
              <label htmlFor={`copy-${place}`} className="finger">
                <b className="font-[550]">{t(`${place}.name`)}</b>
                <span className="block text-[13px] text-ink-2">{t(`${place}.what`)}</span>
              </label>
              {href && (
                <a
                  href={href}
                  target="_blank"
                  rel="noreferrer"
                  className="finger col-start-2 justify-self-start text-[13px] text-accent underline"
                >
                  {t("look")}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t("problem")}
        </p>
      )}
    </>
  );
}
