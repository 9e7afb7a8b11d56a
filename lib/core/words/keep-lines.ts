const risky =
  /^(?:[-+*](?=\s)|\d+\.(?=\s)|#{1,6}\s|>|:\s|~~~|```|[-=]+\s*$|[*_ ]{3,}$|\{:|<\/?[a-z]|\^\s*$|\[[^\]]*\]:|\*\[)|\|/i;

/**
 * A line that came to start or hold what kramdown reads as a new block (a list, a rule, a table) joins
 * the line before it. Lines that were in the passage before stay.
 */
export function keepLines(printed: string, before: string): string {
  if (!printed.includes("\n")) return printed;
  const known = new Set(before.split(/\r?\n/));
  const ends = printed.match(/\r?\n/g) ?? [];
  const lines = printed.split(/\r?\n/);
  return lines
    .map((line, index) => {
      if (index === 0) return line;
      const breaks = risky.test(line.trimStart()) && !known.has(line);
      return breaks || line.trim() === "" ? ` ${line.trim()}` : `${ends[index - 1]}${line}`;
    })
    .join("");
}
