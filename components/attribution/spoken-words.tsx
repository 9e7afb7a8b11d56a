import { useTranslations } from "next-intl";
import type { Begin } from "@/lib/core/attribution/begin";
import type { SpokenPassage, SpokenTurn } from "@/lib/core/attribution/views";

type Props = {
  turn: SpokenTurn;
  language: string;
  direction: "ltr" | "rtl";
  begin: Begin | null;
  /** Null for who may only look. */
  onBegin: ((begin: Begin) => void) | null;
};

/** A turn whose sentences can be pressed: the other voice begins there. What is theirs then is marked. */
export function SpokenWords({ turn, language, direction, begin, onBegin }: Props) {
  const marked = marksOf(turn, begin);
  return (
    <div className="px-4 py-3.5 sm:px-5">
      <b className="text-[12px] font-semibold text-ink-2">{turn.name}</b>
      {turn.passages.map((passage, index) => (
        <p
          key={passage.id}
          lang={language}
          dir={direction}
          className="m-0 mt-1 font-read text-[17px] leading-[1.65] [overflow-wrap:anywhere]"
        >
          {passage.begins.map((from, n) => {
            const end = passage.begins[n + 1] ?? passage.text.length;
            const rest = from === first(passage) && index < turn.passages.length - 1;
            return (
              <Sentence
                key={from}
                {...{ passage, from, end, onBegin }}
                begin={{ passage: passage.id, at: from === first(passage) ? 0 : from, rest }}
                chosen={begin?.passage === passage.id && isAt(passage, begin.at, from)}
                marked={(marked.get(passage.id) ?? Number.POSITIVE_INFINITY) <= from}
              />
            );
          })}
        </p>
      ))}
    </div>
  );
}

function first({ begins }: SpokenPassage): number {
  return begins[0] ?? 0;
}

function isAt(passage: SpokenPassage, at: number, from: number): boolean {
  return at === from || (at <= first(passage) && from === first(passage));
}

/** From which offset on each passage is marked. */
function marksOf({ passages }: SpokenTurn, begin: Begin | null): Map<string, number> {
  const index = passages.findIndex(({ id }) => id === begin?.passage);
  if (!begin || index < 0) return new Map();
  const behind = begin.rest ? passages.slice(index + 1) : [];
  return new Map([[begin.passage, begin.at], ...behind.map(({ id }) => [id, 0] as const)]);
}

type SentenceProps = {
  passage: SpokenPassage;
  from: number;
  end: number;
  begin: Begin;
  chosen: boolean;
  marked: boolean;
  onBegin: Props["onBegin"];
};

function Sentence({ passage, from, end, begin, chosen, marked, onBegin }: SentenceProps) {
  const words = <Words {...{ passage, from, end }} />;
  const look = marked ? "rounded-[3px] bg-ins py-0.5 box-decoration-clone" : "py-0.5";
  if (!onBegin) return <span className={look}>{words}</span>;
  return (
    <label
      className={`${look} cursor-pointer has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent hover:underline decoration-rule-2 underline-offset-4`}
    >
      <input
        type="radio"
        name="begin"
        checked={chosen}
        onChange={() => onBegin(begin)}
        className="sr-only"
      />
      {words}
    </label>
  );
}

/** The words of a sentence, with what is taken out of them struck through. */
function Words({
  passage: { text, cuts },
  from,
  end,
}: Pick<SentenceProps, "passage" | "from" | "end">) {
  const t = useTranslations("voices");
  const inside = cuts.filter((cut) => cut.start < end && cut.end > from);
  let at = from;
  const pieces = inside.flatMap((cut) => {
    const [start, stop] = [Math.max(cut.start, from), Math.min(cut.end, end)];
    const before = text.slice(at, start);
    at = stop;
    return [
      before,
      <del key={start} className="text-ink-3">
        <span className="sr-only">{t("removed")} </span>
        {text.slice(start, stop)}
      </del>,
    ];
  });
  return (
    <>
      {pieces}
      {text.slice(at, end)}
    </>
  );
}
