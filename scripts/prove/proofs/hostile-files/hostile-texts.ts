/** Bytes a post may have, so that these files are as large as can be. */
const MOST = 2 * 1024 * 1024;

const front = "---\ntitle: A talk\nlang: en\n---\n\n**A:** So?\n\n**B:** Well.\n\n";

/** The piece again and again, up to the size of the largest post. */
function full(piece: string | ((at: number) => string), most = MOST - 64): string {
  const parts: string[] = [];
  let size = front.length;
  for (let at = 0; ; at += 1) {
    const next = typeof piece === "string" ? piece : piece(at);
    size += Buffer.byteLength(next);
    if (size > most) return front + parts.join("");
    parts.push(next);
  }
}

/** Quadratic in the depth: as deep as fits. */
function nested(opening: string): string {
  return full((at) => `${opening.repeat(at % 2000)}x\n`);
}

/** An alias of aliases: nine in each of twelve lines stand for more words than there are atoms in a book. */
function yamlBomb(): string {
  const lines = Array.from({ length: 12 }, (_, at) => {
    const of = at === 0 ? '"lol"' : `*a${at - 1}`;
    return `a${at}: &a${at} [${Array(9).fill(of).join(",")}]`;
  });
  return `---\ntitle: *a11\nlang: en\n${lines.join("\n")}\n---\n\n**A:** So?\n`;
}

/** A front matter of one huge kind. */
function fronted(lines: string): string {
  return `---\ntitle: A talk\nlang: en\n${lines}\n---\n\n**A:** So?\n`;
}

/** What stands in words a person could paste: each as large as the largest post. */
export const hostileTexts: Record<string, () => string> = {
  "deep quotes": () => nested("> "),
  "deep lists": () => nested("- "),
  "indented lists": () => full((at) => `${" ".repeat((at % 1000) * 2)}- x\n`),
  "deep emphasis": () => full((at) => (at % 2 ? "*a " : "**b ")),
  "deep brackets": () => full("["),
  "closed brackets": () => full("[a](b"),
  "deep links": () => full("[a](") + ")".repeat(10),
  "open angles": () => full("<"),
  "open tags": () => full("<a "),
  "open comments": () => full("<!-- "),
  "open braces": () => full("{"),
  "open liquid": () => full("{{ a "),
  "open tags of liquid": () => full("{% a "),
  "raw after raw": () => full("{% raw %}"),
  "attribute lists": () => full("{: .a"),
  backticks: () => full((at) => `${"`".repeat(1 + (at % 3000))} `),
  stars: () => full("*"),
  underscores: () => full("_a"),
  "stars and words": () => full("a**b*"),
  tildes: () => full("~~a"),
  dollars: () => full("$$a"),
  ampersands: () => full("&amp"),
  "entity without end": () => full("&#1"),
  backslashes: () => full("\\"),
  quotes: () => full(`"'`),
  "100,000 headings": () => full((at) => (at < 100_000 ? `## ${at}\n` : `${at} `)),
  "one heading again": () => full("## x\n"),
  "one 2 MB line": () => full("word "),
  "2 MB without a space": () => full("w"),
  "empty lines": () => full("\n"),
  blanks: () => full(" "),
  tabs: () => full("\t"),
  "blanks then a word": () => full((at) => `${" ".repeat(at % 4000)}x\n\n`),
  tables: () => full("|a|b|c|\n"),
  "wide table": () => full("|a"),
  "table rules": () => full("|-"),
  rules: () => full("---\n"),
  dots: () => full("."),
  "turns without end": () => full("**A:** a\n\n"),
  "many voices": () => full((at) => `**V${at}:** a\n\n`),
  "labels in one line": () => full("**A:** "),
  "legend lines": () => full((at) => `L${at}: a\n\n`),
  footnotes: () => full((at) => `[^${at}] [^${at}]: a\n`),
  references: () => full((at) => `[r${at}]: http://a\n`),
  abbreviations: () => full((at) => `*[A${at}]: b\n`),
  "contents without end": () => full((at) => `1. [a${at}](#a${at})\n   - b\n`),
  "html in html": () => full("<div>"),
  "html closed": () => full("</div>"),
  fences: () => full("```\n"),
  "definition lists": () => full("a\n: b\n"),
  options: () => full("{::options a='b' /}\n"),
  "comments of kramdown": () => full("{::comment}\n"),
  "combining marks": () => full("a\u0301\u0302\u0303"),
  "joined emoji": () => full("👩‍👩‍👧‍👦"),
  "right to left": () => full("\u202e\u2066a"),
  "cr only": () => full("a\r"),
  "line separators": () => full("a\u2028\u2029"),
  "yaml bomb": yamlBomb,
  "yaml merge keys": () => fronted(`a: &a {b: c}\n${"d: {<<: *a}\n".repeat(100_000)}`),
  "yaml anchors": () =>
    fronted(Array.from({ length: 80_000 }, (_, at) => `a${at}: &b${at} c`).join("\n")),
  "yaml flow": () => fronted(`a: ${"[".repeat(900_000)}`),
  "yaml maps in maps": () =>
    fronted(Array.from({ length: 1800 }, (_, at) => `${" ".repeat(at)}a:`).join("\n")),
  "yaml text": () => fronted(`description: "${"\\x41".repeat(400_000)}"`),
  "yaml without end": () => `---\n${"a: b\n".repeat(350_000)}`,
  "yaml dashes": () => fronted("- ".repeat(900_000)),
  "yaml question marks": () => fronted("? ".repeat(900_000)),
  "yaml tags": () => fronted(`a: ${"!!a ".repeat(400_000)}`),
  "yaml comments": () => fronted("# a\n".repeat(400_000)),
};
