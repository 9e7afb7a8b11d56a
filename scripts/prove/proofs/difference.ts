/** Where two texts part, in a few letters of each; null when they are the same. */
export function difference(one: string, other: string): string | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50));
  return `${part(one)} against ${part(other)}`;
}
