import { type Damaged, type Defect, damage } from "./damaged";
import { ownersIn, turnPieces } from "./piece";
import { findPlain, NoPlace, sentenceBreaks, wordBreaks } from "./places";

/** Writes a name in several ways by turns: the first time as `ways[0]`, then as `ways[1]`, and around. */
export function varyName(damaged: Damaged, name: string, ways: string[]): Damaged {
  let times = 0;
  return damage(damaged, (pieces) => {
    const defects: Defect[] = [];
    const varied = pieces.map((piece) => {
      const before = times;
      const words = piece.words.replaceAll(name, () => {
        times += 1;
        return ways[(times - 1) % ways.length] ?? name;
      });
      if (words === piece.words) return piece;
      const used = Array.from(
        { length: times - before },
        (_, at) => ways[(before + at) % ways.length],
      );
      defects.push({ kind: "name-varied", originals: ownersIn([piece]), detail: used.join(", ") });
      return { ...piece, words };
    });
    if (times < ways.length) throw new NoPlace(`“${name}” occurs ${times} times.`);
    return { pieces: varied, defects };
  });
}

/** Puts a word, such as one of a foreign script, into the middle of a turn. */
export function addWord(damaged: Damaged, turn: number, word: string): Damaged {
  return reword(damaged, turn, "foreign-word", (words, language) => {
    const breaks = wordBreaks(words, language);
    const at = breaks[Math.floor(breaks.length / 2)] ?? 0;
    const gap = /\s/.test(words) ? " " : "";
    return { words: `${words.slice(0, at)}${word}${gap}${words.slice(at)}`, detail: word };
  });
}

/** Writes a turn's label as `**B:</b>`. */
export function breakBold(damaged: Damaged, turn: number): Damaged {
  return damage(damaged, (pieces) => {
    const [first] = turnPieces(pieces, turn);
    const lead = first.lead.replace(/:\*\*/, ":</b>");
    if (lead === first.lead) throw new NoPlace(`The label of turn ${turn} is not bold.`);
    return {
      pieces: pieces.map((piece) => (piece === first ? { ...piece, lead } : piece)),
      defects: [{ kind: "bold-broken", originals: ownersIn([first]), detail: lead.trim() }],
    };
  });
}

/** Changes the last digit of the first number of a turn, in the digits it is written in. */
export function changeNumber(damaged: Damaged, turn: number): Damaged {
  return reword(damaged, turn, "number-changed", (words) => {
    const [number] = findPlain(words, /\p{Nd}+(?:[.,\u066b\u066c\u00a0\u202f ]\p{Nd}{3})*/gu);
    if (!number) return null;
    const old = words.slice(number.start, number.end);
    const zero = zeroOf(old.at(-1) ?? "");
    const digit = old.charCodeAt(old.length - 1) - zero;
    const changed = old.slice(0, -1) + String.fromCharCode(zero + ((digit + 3) % 10));
    const detail = `${old} → ${changed}`;
    return { words: words.slice(0, number.start) + changed + words.slice(number.end), detail };
  });
}

/** Drops a negation: the first `negative` of a turn becomes `positive`. */
export function dropNegation(
  damaged: Damaged,
  turn: number,
  { negative, positive }: { negative: string; positive: string },
): Damaged {
  return reword(damaged, turn, "negation-dropped", (words) =>
    words.includes(negative)
      ? { words: words.replace(negative, positive), detail: `${negative} → ${positive}` }
      : null,
  );
}

/** Shortens every turn to about half: its first sentences, and of the next as many words as it takes. */
export function shorten(damaged: Damaged): Damaged {
  return damage(damaged, (pieces, { language }) => ({
    pieces: pieces.map((piece) =>
      piece.turn === null ? piece : { ...piece, words: halfOf(piece.words, language) },
    ),
    defects: [
      {
        kind: "shortened",
        originals: ownersIn(pieces.filter(({ turn }) => turn !== null)),
        detail: "",
      },
    ],
  }));
}

/** Points an entry of the table of contents, counted from 0, at an anchor that is not there. */
export function breakContents(damaged: Damaged, entry: number, href: string): Damaged {
  const { post } = damaged;
  const found = post.entries[entry];
  if (!found) throw new NoPlace(`There is no entry ${entry}.`);
  const heading = found.section === null ? null : post.sections[found.section]?.heading;
  const at = post.passages.findIndex(({ key }) => key === heading);
  return damage(damaged, (pieces) => ({
    pieces: pieces.map((piece, block) => {
      if (block !== found.block) return piece;
      const lead = piece.lead.slice(0, found.hrefStart) + href + piece.lead.slice(found.hrefEnd);
      return { ...piece, lead };
    }),
    defects: [
      {
        kind: "contents-broken",
        originals: damaged.owners[at] ?? [],
        detail: `${found.href} → ${href}`,
      },
    ],
  }));
}

type Reworded = { words: string; detail: string };

/** Changes words in the first paragraph of a turn that has them; an error when none has. */
function reword(
  damaged: Damaged,
  turn: number,
  kind: Defect["kind"],
  change: (words: string, language: string | null) => Reworded | null,
): Damaged {
  return damage(damaged, (pieces, { language }) => {
    for (const piece of turnPieces(pieces, turn)) {
      const changed = change(piece.words, language);
      if (!changed) continue;
      return {
        pieces: pieces.map((one) => (one === piece ? { ...one, words: changed.words } : one)),
        defects: [{ kind, originals: ownersIn([piece]), detail: changed.detail }],
      };
    }
    throw new NoPlace(`Turn ${turn} has nothing of that kind.`);
  });
}

function halfOf(words: string, language: string | null): string {
  const half = words.length / 2;
  const end = /[\p{Po}"”»」』)]+$/u.exec(words)?.[0] ?? "";
  const breaks = [...wordBreaks(words, language), ...sentenceBreaks(words, language)];
  const at = breaks.filter((one) => one <= half + 4).reduce((most, one) => Math.max(most, one), 0);
  if (at < 2) return words;
  const kept = words.slice(0, at).trimEnd();
  return /[\p{Po}]["”»」』)]*$/u.test(kept) ? kept.replace(/[,،、;:]$/u, end) : kept + end;
}

function zeroOf(digit: string): number {
  const code = digit.charCodeAt(0);
  const starts = [0x30, 0x660, 0x6f0, 0xff10];
  return starts.find((zero) => code >= zero && code < zero + 10) ?? code;
}
