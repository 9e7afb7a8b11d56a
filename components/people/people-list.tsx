import { useTranslations } from "next-intl";
import type { PeopleView } from "@/lib/core/people/views";
import { PersonRow } from "./person-row";

/** Everybody in the interview; for the author also who was removed, last. */
export function PeopleList({ view }: { view: PeopleView }) {
  const t = useTranslations("people");
  const { interviewId, change, people } = view;
  const deciding = people.filter(
    ({ role, standing }) => role === "interviewee" && standing.kind !== "removed",
  );
  return (
    <section>
      <h2 className="m-0 mb-2.5 text-[13px] font-semibold text-ink-2">{t("list")}</h2>
      <ul className="m-0 list-none rounded-xl border border-rule bg-card p-0">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            only={deciding.length === 1}
            {...{ interviewId, change, person }}
          />
        ))}
      </ul>
      {change && people.length === 1 && (
        <div className="mt-4 rounded-xl border border-rule-2 border-dashed px-4 py-5">
          <p className="m-0 text-[15px] font-[550]">{t("empty.title")}</p>
          <p className="m-0 mt-1 text-[14px] text-ink-2">{t("empty.text")}</p>
        </div>
      )}
    </section>
  );
}
