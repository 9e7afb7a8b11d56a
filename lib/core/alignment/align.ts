import type { Aligned, Alignment, Held, Side } from "./alignment";
import { type Anchor, bandOf, rareAnchors } from "./band";
import { evidence } from "./evidence";
import { type Bead, beadsOf, type Task } from "./lattice";
import type { Link, Places } from "./link";
import { fitModel, type Model } from "./model";
import { linkMoved } from "./moved";
import { weighRivals } from "./rivals";
import { type Unit, unitsOf } from "./unit";

/** How often what was learned from the links is used to look for them again. */
const rounds = 2;

/**
 * Which passages of a translation say what which passages of its original say. What a person held is kept
 * and the rest aligned around it. The same input gives the same links; time grows with the length, not
 * with its square.
 */
export function align(original: Side, translation: Side, held: Held[]): Alignment {
  const originals = unitsOf(original);
  const passages = unitsOf(translation);
  const places = placesOf(originals, passages, held);
  let model = fitModel(originals, passages, []);
  let links = choose(beadsOf(taskOf(model, places, [rareAnchors(model.features), wide])));
  for (let round = 1; round < rounds; round += 1) {
    model = fitModel(originals, passages, [...links, ...kept(places)]);
    links = choose(beadsOf(taskOf(model, places, [anchorsOf(links), narrow])));
  }
  const moved = linkMoved(model, links, places);
  return report(originals, passages, [
    ...kept(places),
    ...weighRivals(model, [...links, ...moved], places),
  ]);
}

function placesOf(originals: Unit[], passages: Unit[], held: Held[]): Places {
  const left = new Map(originals.map(({ key }, place) => [key, place]));
  const right = new Map(passages.map(({ key }, place) => [key, place]));
  return held.map((one) => ({
    originals: one.originals.flatMap((key) => left.get(key) ?? []),
    passages: one.passages.flatMap((key) => right.get(key) ?? []),
  }));
}

/** What a person linked, as links. */
function kept(places: Places): Link[] {
  return places
    .filter(({ originals, passages }) => originals.length > 0 && passages.length > 0)
    .map((one) => ({ ...one, sure: 1 }));
}

function anchorsOf(links: Link[]): Anchor[] {
  return links.flatMap(({ originals: [o], passages: [t], sure }) =>
    o === undefined || t === undefined || sure < 0.9 ? [] : [{ o, t }],
  );
}

/** How far from the expected place counterparts are looked for: first, and once most are found. */
const [wide, narrow] = [24, 10];

function taskOf(model: Model, places: Places, [anchors, width]: [Anchor[], number]): Task {
  const byPlace = (side: "originals" | "passages") =>
    new Map(
      places.flatMap((one, link) => one[side].map((place): [number, number] => [place, link])),
    );
  const size = { originals: model.originals.length, passages: model.passages.length };
  return {
    ...size,
    band: bandOf(size, [...anchors, ...anchorsOf(kept(places))], width),
    most: width === wide ? 2 : 4,
    worth: (o, n, t, m) => evidence(model, o, n, t, m),
    held: { originals: byPlace("originals"), passages: byPlace("passages") },
  };
}

/** The most probable beads that leave each other alone. */
function choose(beads: Bead[]): Link[] {
  const usedOriginals = new Set<number>();
  const usedPassages = new Set<number>();
  const links: Link[] = [];
  for (const bead of beads.toSorted((a, b) => b.sure - a.sure)) {
    const originals = Array.from({ length: bead.n }, (_, index) => bead.o + index);
    const passages = Array.from({ length: bead.m }, (_, index) => bead.t + index);
    if (bead.sure < 0.2) break;
    if (originals.some((place) => usedOriginals.has(place))) continue;
    if (passages.some((place) => usedPassages.has(place))) continue;
    for (const place of originals) usedOriginals.add(place);
    for (const place of passages) usedPassages.add(place);
    if (bead.n === 2 && bead.m === 2) links.push(...crossed(bead));
    else links.push({ originals, passages, sure: bead.sure });
  }
  return links.sort((a, b) => (a.originals[0] ?? 0) - (b.originals[0] ?? 0));
}

/** Two neighbours that changed places, as two links. */
function crossed({ o, t, sure }: Bead): Link[] {
  return [
    { originals: [o], passages: [t + 1], sure },
    { originals: [o + 1], passages: [t], sure },
  ];
}

function report(originals: Unit[], passages: Unit[], links: Link[]): Alignment {
  const keysOf = (places: number[], units: Unit[]) =>
    places.flatMap((place) => units[place]?.key ?? []);
  const sorted = links.toSorted((a, b) => (a.originals[0] ?? 0) - (b.originals[0] ?? 0));
  const found = sorted.map(
    (link): Aligned => ({
      originals: keysOf(link.originals, originals),
      passages: keysOf(link.passages, passages),
      sure: cautious(link),
    }),
  );
  const left = new Set(found.flatMap((link) => link.originals));
  const right = new Set(found.flatMap((link) => link.passages));
  return {
    links: found,
    unlinked: {
      originals: originals.flatMap(({ key }) => (left.has(key) ? [] : [key])),
      passages: passages.flatMap(({ key }) => (right.has(key) ? [] : [key])),
    },
  };
}

/** Where several passages belong to one, the doubt about each of them counts. */
function cautious({ originals, passages, sure }: Link): number {
  const more = originals.length + passages.length - 2;
  return Math.max(0, 1 - (1 - sure) * (1 + 4 * more));
}
