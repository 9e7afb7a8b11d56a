import type { Showing } from "@/components/passage/showing";
import { changesIn, type WordChange } from "@/lib/core/suggestion/changes-in";
import { Part } from "./difference";

/** Letters of the sentence that stand before and behind a change, so that it is read in its place. */
const BESIDE = 28;

type Props = { id: string; before: string; after: string; ticks: boolean; showing: Showing };

/**
 * What a wording changes, place by place. With `ticks` each can be left out before the rest is accepted; the
 * page's listener reads which are ticked (`data-part`).
 */
export function ChangeList({ id, before, after, ticks, showing }: Props) {
  const { t, facts } = showing;
  const changes = changesIn(before, after, facts.language);
  const several = ticks && changes.length > 1;
  return (
    <ul className="parts" aria-label={t("suggestion.changes", { count: changes.length })}>
      {changes.map((change) => (
        <li key={change.id}>
          {several ? (
            <label>
              <input type="checkbox" defaultChecked data-part={change.id} data-of={id} />
              <Place change={change} before={before} showing={showing} />
            </label>
          ) : (
            <Place change={change} before={before} showing={showing} />
          )}
        </li>
      ))}
    </ul>
  );
}

type PlaceProps = { change: WordChange; before: string; showing: Showing };

function Place({ change, before, showing }: PlaceProps) {
  const { start, end, removed, added } = change;
  const { language, direction } = showing.facts;
  return (
    <span className="place" lang={language} dir={direction}>
      {beforeIt(before.slice(0, start))}
      {removed && <Part part={{ kind: "removed", text: removed }} showing={showing} />}{" "}
      {added && <Part part={{ kind: "added", text: added }} showing={showing} />}
      {behindIt(before.slice(end))}
    </span>
  );
}

function beforeIt(text: string): string {
  if (text.length <= BESIDE) return text;
  return `…${text.slice(-BESIDE).replace(/^\S{0,12}(?=\s)/u, "")}`;
}

function behindIt(text: string): string {
  if (text.length <= BESIDE) return text;
  return `${text.slice(0, BESIDE).replace(/(?<=\s)\S{0,12}$/u, "")}…`;
}
