/**
 * Words that stand where others stood: another script and another length each, and nowhere else in the
 * post. The random letters keep them from being words that stay.
 */
export function otherWords(random: () => number): string {
  const from = alphabets[Math.floor(random() * alphabets.length)] ?? "x";
  const letters = [...from];
  const length = lengths[Math.floor(random() * lengths.length)] ?? 3;
  return Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join("");
}

/** From next to nothing: no removal can be empty. */
const lengths = [1, 2, 3, 4, 9, 40, 200];

const alphabets = ["xjzvwkq", "жщъыэюя", "鑫龘靐齉齾爨", "ضظغخثذش", "𐍈𐌰𐌱𐌲𐌳", "ŵŷẑẍḧ", "x’x‐x"];
