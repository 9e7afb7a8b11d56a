import type { Alignment, Held, Side } from "./alignment";
export function align(original: Side, translation: Side, held: Held[]): Alignment {
  const a = original.post.passages,
    b = translation.post.passages;
  const sure = a.length === b.length ? 1 : 0.5;
  const taken = new Set(held.flatMap((h) => h.passages));
  const links = b.flatMap((p, i) => {
    const o = a[i];
    return o && !taken.has(p.key) ? [{ originals: [o.key], passages: [p.key], sure }] : [];
  });
  return {
    links: [...held.map((h) => ({ ...h, sure: 1 })), ...links],
    unlinked: { originals: [], passages: [] },
  };
}
