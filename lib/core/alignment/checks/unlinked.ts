import { type Check, type Comparison, checked, type Reading } from "./check";

/** What the original says and the translation does not, a finding for each stretch. */
export function dropped({ unlinked, originals }: Comparison): Check[] {
  const order = new Map([...originals.keys()].map((key, place) => [key, place]));
  return stretches(unlinked.originals, order).flatMap((stretch) => {
    const heading = stretch.filter(({ passage }) => passage.kind === "heading");
    const spoken = stretch.filter(({ passage }) => passage.kind === "turn");
    const others = stretch.filter((one) => !heading.includes(one) && !spoken.includes(one));
    return [
      ...heading.map((one) => checked("heading-missing", [one], [])),
      ...(spoken.length > 0 ? [checked("turn-dropped", spoken, [])] : []),
      ...others.map((one) => checked("passage-dropped", [one], [])),
    ];
  });
}

/** What the translation says and the original does not. */
export function added({ unlinked, passages }: Comparison): Check[] {
  const order = new Map([...passages.keys()].map((key, place) => [key, place]));
  return stretches(unlinked.passages, order).flatMap((stretch) => {
    const spoken = stretch.filter(({ passage }) => passage.kind === "turn");
    const others = stretch.filter((one) => !spoken.includes(one));
    return [
      ...(spoken.length > 0 ? [checked("turn-added", [], spoken)] : []),
      ...others.map((one) => checked("passage-added", [], [one])),
    ];
  });
}

function stretches(readings: Reading[], order: Map<string, number>): Reading[][] {
  const found: Reading[][] = [];
  let last = Number.NaN;
  for (const reading of readings) {
    const place = order.get(reading.passage.key) ?? 0;
    if (place === last + 1) found.at(-1)?.push(reading);
    else found.push([reading]);
    last = place;
  }
  return found;
}
