import { contentWorth, evidence, kindWorth } from "./evidence";
import type { Link, Places } from "./link";
import type { Model } from "./model";
import { hiddenOdds, type Loose, partOdds } from "./parts";

/** A link this well supported by what it says has no rival that would do as well. */
const weak = 6;
/** How far away others are asked; farther, time would grow with the square of the length. */
const reach = 400;
/** Log of how often two passages have changed places, next to each other and farther away. */
const [near, far] = [-2, -2.5];

/**
 * The links with less trust where another would do as well. Order and length alone do not show that two
 * turns changed places, or that a short one beside a long one is a part of it: what they say is asked, too.
 */
export function weighRivals(model: Model, links: Link[], held: Places): Link[] {
  const single = links.flatMap((link) =>
    isSingle(link) ? [{ link, worth: worthOf(model, link, link) }] : [],
  );
  const rivals = single.filter(({ worth }) => worth < weak);
  const worths = new Map(single.map(({ link, worth }) => [link, worth]));
  const all = looseOf(model, [...links, ...held]);
  const trouble = troubleOf(model, links, held);
  return links.map((link) => {
    const worth = worths.get(link);
    const loose = around(all, link);
    const odds = [hiddenOdds(model, link, loose)];
    if (worth === undefined) odds.push(partOdds(model, link, loose));
    else odds.push(doubtOf(model, link, worth));
    if (worth !== undefined && worth < weak) {
      odds.push(swapOdds(model, { link, worth }, rivals), looseOdds(model, { link, worth }, loose));
    }
    return doubted(
      link,
      odds.map((one) => one * trouble),
    );
  });
}

function doubted(link: Link, odds: number[]): Link {
  return { ...link, sure: link.sure / (1 + Math.max(...odds)) };
}

/** Where something happened, more may have: 1 for a faithful translation, up to 8 for a damaged one. */
function troubleOf({ originals, passages, speakers }: Model, links: Link[], held: Places): number {
  const plain = links.filter((link) => {
    const one = originals[link.originals[0] ?? -1]?.speaker;
    const other = passages[link.passages[0] ?? -1]?.speaker;
    const voices = one == null || other == null || (speakers.get(one)?.get(other) ?? 0) > 0;
    return isSingle(link) && link.sure >= 0.5 && voices;
  });
  const crossed = plain.filter((link, index) => {
    const before = plain[index - 1]?.passages[0] ?? -1;
    return (link.passages[0] ?? 0) < before;
  });
  const set = held.reduce((sum, one) => sum + one.originals.length + one.passages.length, 0);
  const open = originals.length + passages.length - set;
  const odd = open - 2 * (plain.length - crossed.length);
  return Math.min(8, 1 + (odd * 250) / Math.max(1, open));
}

type Weighed = { link: Link; worth: number };
function isFar(one = 0, other = 0): boolean {
  return Math.abs(one - other) > reach;
}

/** What is loose near a link. */
function around({ originals, passages }: Loose, { originals: [o], passages: [t] }: Link): Loose {
  return {
    originals: originals.filter((place) => !isFar(place, o)),
    passages: passages.filter((place) => !isFar(place, t)),
  };
}

function looseOf({ originals, passages }: Model, links: Places): Loose {
  const left = new Set(links.flatMap((link) => link.originals));
  const right = new Set(links.flatMap((link) => link.passages));
  return {
    originals: [...originals.keys()].filter((place) => !left.has(place)),
    passages: [...passages.keys()].filter((place) => !right.has(place)),
  };
}

/** How much speaks for it that a link changed places with another, against that it did not. */
function swapOdds(model: Model, { link, worth }: Weighed, rivals: Weighed[]): number {
  const odds = rivals.map(({ link: rival, worth: other }) => {
    if (rival === link || isFar(rival.originals[0], link.originals[0])) return 0;
    const crossed = worthOf(model, link, rival) + worthOf(model, rival, link) - worth - other;
    const apart = Math.abs((rival.originals[0] ?? 0) - (link.originals[0] ?? 0));
    return Math.exp(Math.min(10, crossed + (apart <= 2 ? near : far)));
  });
  return Math.max(0, ...odds);
}

/** How much speaks for it that either side belongs to something that nothing is linked with. */
function looseOdds(model: Model, { link, worth }: Weighed, loose: Loose): number {
  const [o = 0, t = 0] = [link.originals[0], link.passages[0]];
  const others = [
    ...loose.originals.map((place) => evidence(model, place, 1, t, 1)),
    ...loose.passages.map((place) => evidence(model, o, 1, place, 1)),
  ];
  return Math.exp(Math.min(10, Math.max(Number.NEGATIVE_INFINITY, ...others) - worth + near));
}

/** A link that nothing but its place speaks for is not sure. */
function doubtOf(model: Model, { originals, passages }: Link, worth: number): number {
  const [o = 0, t = 0] = [originals[0], passages[0]];
  const said = contentWorth(model, o, 1, t, 1) + kindWorth(model, o, 1, t, 1);
  return Math.max(Math.exp(-worth - 1.2), Math.exp(-said - 3));
}

function isSingle({ originals, passages }: Link): boolean {
  return originals.length + passages.length === 2;
}

/** How well the original of one link goes with the passage of another. */
function worthOf(model: Model, one: Link, other: Link): number {
  return evidence(model, one.originals[0] ?? 0, 1, other.passages[0] ?? 0, 1);
}
