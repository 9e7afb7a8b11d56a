import type { Candidate } from "./candidate";
import { lessSure } from "./term";

/** Candidates that share no character: longer ones first, then surer ones; loose ones last. In order. */
export function settleOverlaps(candidates: Candidate[]): Candidate[] {
  const settled: Candidate[] = [];
  let group: Candidate[] = [];
  let end = 0;
  for (const candidate of candidates.sort((one, other) => one.start - other.start)) {
    if (candidate.start >= end) {
      settled.push(...settle(group));
      group = [];
    }
    group.push(candidate);
    end = Math.max(end, candidate.end);
  }
  return settled.concat(settle(group));
}

function settle(group: Candidate[]): Candidate[] {
  if (group.length < 2) return group;
  const taken: Candidate[] = [];
  const used = new Set<number>();
  for (const candidate of group.sort(compare)) {
    const { start, end } = candidate;
    const places = Array.from({ length: end - start }, (_, offset) => start + offset);
    if (places.some((place) => used.has(place))) continue;
    for (const place of places) used.add(place);
    taken.push(candidate);
  }
  return taken.sort((one, other) => one.start - other.start);
}

function compare(one: Candidate, other: Candidate): number {
  const loose = Number(one.loose) - Number(other.loose);
  const length = other.end - other.start - (one.end - one.start);
  if (loose !== 0 || length !== 0) return loose || length;
  if (one.how === other.how) return one.start - other.start;
  return lessSure(one.how, other.how) === one.how ? 1 : -1;
}
