import { useFormatter, useTranslations } from "next-intl";
import type { Understanding } from "@/lib/core/import/understanding";

/** The post in four numbers. */
export function FactStrip({ seen }: { seen: Understanding }) {
  const t = useTranslations("import.facts");
  const format = useFormatter();
  const sections = seen.sections.filter(({ title }) => title !== null).length;
  const { turns, passages, minutes } = seen;
  const facts = { turns, passages, sections, minutes };
  return (
    <dl className="mt-5 mb-8 grid grid-cols-2 gap-x-10 gap-y-4 sm:flex sm:flex-wrap">
      {(["turns", "passages", "sections", "minutes"] as const).map((fact) => (
        <div key={fact} className="flex flex-col-reverse">
          <dt className="text-[13px] text-ink-2">{t(fact, { count: facts[fact] })}</dt>
          <dd className="m-0 font-read text-[24px] leading-tight font-semibold tabular-nums">
            {format.number(facts[fact])}
          </dd>
        </div>
      ))}
    </dl>
  );
}
