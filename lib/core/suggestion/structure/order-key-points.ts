import { sourceOf } from "../../post/post";
import { asBefore, type Draft, type Said, type StructureProblem, spanOf } from "./draft";

/** The key points of one section in another order: only their words change places. */
export function orderKeyPoints(
  { post }: Said,
  at: number,
  { places }: { places: number[] },
): Draft | StructureProblem {
  const passage = post.passages[at];
  if (!passage || passage.section === null) return "no-such";
  const there = post.passages.flatMap(({ kind, section }, place) =>
    kind === "key-point" && section === passage.section ? [place] : [],
  );
  const named = [...places].sort((a, b) => a - b);
  if (JSON.stringify(named) !== JSON.stringify(there)) return "no-such";
  if (JSON.stringify(places) === JSON.stringify(there)) return "nothing";
  if (there.some((one) => post.passages[one]?.syntax !== "inline")) return "markup";
  const before = asBefore(post);
  const wanted = asBefore(post);
  const changes = there.flatMap((place, index) => {
    const from = places[index] ?? place;
    const [here, other] = [post.passages[place], post.passages[from]];
    if (!here || !other || from === place) return [];
    wanted[place] = before[from] ?? (wanted[place] as never);
    return [{ ...spanOf(post, here), source: sourceOf(post, other) }];
  });
  return { changes, wanted };
}
