/**
 * Where a post goes in the blog, guessed from its file's name: its own place below `_posts` when the name
 * has one, else `_posts/<language folder>/<name>`. Always a path that a target can allow: no dot folder,
 * no blank, ending in .md or .markdown. The person chooses before publishing.
 */
export function guessPath(name: string, language: string): string {
  const parts = name
    .normalize("NFC")
    .split(/[/\\]+/)
    .map(plain)
    .filter(Boolean);
  const posts = parts.lastIndexOf("_posts");
  const own = withEnding(parts.slice(posts).join("/"));
  if (posts >= 0 && posts < parts.length - 1 && own.length <= LONGEST) return own;
  const file = withEnding(parts.at(-1) ?? "post");
  return `_posts/${folderOf(file, language)}/${file}`;
}

/** Longest path that a target allows, in UTF-16 units. */
const LONGEST = 250;

/** Letters, digits, dots, dashes and underscores; what else stood there becomes a dash. */
function plain(part: string): string {
  const letters = part.replace(/[^\p{L}\p{N}_.-]+/gu, "-").replace(/\.{2,}/g, ".");
  const end = Array.from(letters).slice(-80).join("");
  return end.replace(/^[.-]+|[.-]+$/g, "");
}

function withEnding(path: string): string {
  return /[^/]\.(md|markdown)$/.test(path) ? path : `${path.replace(/(.)\.te?xt$/, "$1")}.md`;
}

/** The blog's own code at the end of the name (`…-hant.md`) when it means the same language. */
function folderOf(file: string, language: string): string {
  const code = /-([a-z]{2,4})\.\w+$/.exec(file)?.[1];
  return code && sameLanguage(code, language) ? code : language;
}

function sameLanguage(code: string, language: string): boolean {
  if (code === "hans" || code === "hant") {
    return language.toLowerCase() === `zh-${code}`;
  }
  return language.toLowerCase().split("-")[0] === code;
}
