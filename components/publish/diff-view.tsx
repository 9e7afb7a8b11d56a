import { useTranslations } from "next-intl";
import { countChanges, type DiffRow } from "@/lib/core/publish/line-diff";

type Props = {
  path: string;
  rows: DiffRow[];
  language: string;
  direction: "ltr" | "rtl";
  /** What the rows are: what would be published, what somebody changed there, or what undoes that. */
  of?: "label" | "edited" | "over";
};

/** A line-by-line difference; what comes and goes is also said, not only coloured. */
export function DiffView({ path, rows, language, direction, of = "label" }: Props) {
  const t = useTranslations("publish.diff");
  const { added, removed } = countChanges(rows);
  return (
    <section
      aria-label={t(of, { path })}
      className="overflow-hidden rounded-xl border border-rule bg-card"
    >
      <header className="flex justify-between gap-4 border-rule border-b px-4 py-2.5 text-[12px] font-medium text-ink-2">
        <span className="min-w-0 break-words">{of === "label" ? path : t(of, { path })}</span>
        <span className="whitespace-nowrap">
          +{added} −{removed}
        </span>
      </header>
      {added + removed === 0 && <p className="m-0 px-4 py-3 text-ink-2">{t("none")}</p>}
      <div lang={language} dir={direction} className="font-read text-[15px] leading-[1.65]">
        {added + removed > 0 &&
          rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
            <Row key={index} row={row} />
          ))}
      </div>
    </section>
  );
}

const colours = {
  same: "",
  add: "bg-[color-mix(in_oklab,var(--ok)_10%,transparent)]",
  rem: "bg-[color-mix(in_oklab,#b3372b_9%,transparent)]",
};
const signs = { same: "", add: "+", rem: "−" };

function Row({ row }: { row: DiffRow }) {
  const t = useTranslations("publish.diff");
  if (!("text" in row)) {
    return (
      <div className="bg-paper px-4 py-1.5 ps-[34px] font-ui text-[12px] text-ink-3">
        {t(row.kind === "gap" ? "gap" : row.of === "add" ? "moreAdded" : "moreRemoved", {
          count: row.lines,
        })}
      </div>
    );
  }
  const said = row.kind === "add" ? t("added") : row.kind === "rem" ? t("removed") : null;
  return (
    <div
      className={`relative min-h-[1.65em] py-1 ps-[34px] pe-4 break-words whitespace-pre-wrap ${colours[row.kind]}`}
    >
      <span aria-hidden="true" className="absolute start-3.5 font-ui text-ink-3">
        {signs[row.kind]}
      </span>
      {said && <span className="sr-only">{said} </span>}
      {row.text}
    </div>
  );
}
