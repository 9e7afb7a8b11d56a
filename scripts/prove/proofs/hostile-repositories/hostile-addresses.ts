import { join } from "node:path";

/** Settings of a blog that would make git run, read, write or connect to something else. */
export function hostileTargets(outside: string, port: number): object[] {
  const touch = `touch ${join(outside, "by-address")}`;
  const host = `127.0.0.1:${port}`;
  const urls = [
    `ext::sh -c '${touch}'`,
    `ext::${touch}`,
    `file://${outside}`,
    `ssh://-oProxyCommand=${touch}/x`,
    `-oProxyCommand=${touch}`,
    `git@${host}:x.git`,
    `ssh://${host}/x`,
    `git://${host}/x`,
    `http://${host}/x`,
    `HTTP://${host}/x`,
    `ftp://${host}/x`,
    `https://user:password@${host}/x`,
    `https://user@${host}/x`,
    `--upload-pack=${touch}`,
    `-u${touch}`,
    `/x\nhttp://${host}`,
    `/x\0`,
    "relative/path",
    "./x",
    "../x",
    "~/x",
    "",
    "fd::17",
    `transport::http://${host}`,
    `\\\\${host}\\x`,
    `javascript:x`,
  ];
  const branches = [
    `--upload-pack=${touch}`,
    "-f",
    "--force",
    "+main",
    "main:other",
    "refs/heads/../../config",
    "../main",
    "a..b",
    "a//b",
    "a.lock",
    "a@{1}",
    "a b",
    "a\nb",
    "a\0b",
    "a~1",
    "a^",
    "a:b",
    "a?b",
    "a*b",
    "a[b",
    "a\\b",
    "a.",
    "/a",
    "a/",
    ".a",
    "a/.b",
    "",
    "x".repeat(500),
  ];
  const folders = [
    "../",
    "/",
    "/etc/",
    ".git/",
    "_posts",
    "_posts/../",
    "a//",
    "a\0/",
    ".github/",
    "-x/",
    "",
  ];
  const people = ["a\nb", "a<b", "a>b", "a\0", "", "x".repeat(500), "a\u001b[2J"];
  const good = { name: "a", url: outside };
  return [
    ...urls.map((url) => ({ ...good, url })),
    ...branches.map((branch) => ({ ...good, branch })),
    ...folders.map((folder) => ({ ...good, paths: [folder] })),
    ...people.map((name) => ({ ...good, author: { name, email: "a@example.org" } })),
    ...people.map((email) => ({ ...good, author: { name: "a", email } })),
    { ...good, tokenFile: "relative" },
    { ...good, remote: "x" },
    { ...good, name: "../a" },
  ];
}

/** Paths for a post that are none below `_posts/`. */
export const hostilePaths = [
  ...["../a.md", "_posts/../a.md", "_posts/../../a.md", "/etc/a.md", "//a.md", "_posts//a.md"],
  ...[
    ".git/config",
    "_posts/.git/config",
    "_posts/.git/a.md",
    "_posts/.GIT/a.md",
    "_posts/git~1/a.md",
  ],
  ...[
    "_posts/.gitattributes",
    "_posts/.gitmodules.md/.md",
    ".github/workflows/a.md",
    "_config.yml",
  ],
  ...[
    "_posts/a\0.md",
    "_posts/a\n.md",
    "_posts/a\t.md",
    "_posts/a b.md",
    "_posts/a:b.md",
    "_posts\\a.md",
  ],
  ...["_posts/\u200b.git/a.md", "_posts/.g\u200cit/a.md", "_posts/\u202ea.md", "_posts/．．/a.md"],
  ...["_posts/..a/a.md", "_posts/a..md", "_posts/.a.md", "_posts/-a.md", "-_posts/a.md", "--/a.md"],
  ...[
    "_posts/a",
    "_posts/a.md.rb",
    "_posts/a.MD",
    "_posts/a.md/",
    "_posts/a.md\0.rb",
    "_posts/*.md",
  ],
  ...["_posts/%2e%2e/a.md", "_posts/$(id).md", "_posts/`id`.md", "_posts/a;b.md", "_posts/a|b.md"],
  ...[
    ":(top)a.md",
    ":!_posts/a.md",
    "_posts/[a].md",
    "_posts/a?.md",
    `_posts/${"a".repeat(300)}.md`,
  ],
  ...["a_posts/a.md", "_POSTS/a.md", "_posts", "", " ", "_layouts/a.md", "_posts/{{ x }}.md"],
];

/** Names of files that somebody imports. */
export const hostileNames = [
  ...hostilePaths,
  ...[
    "C:\\_posts\\..\\..\\a.md",
    "\\\\host\\share\\a.md",
    "con.md",
    "a.md:stream",
    "_posts/_posts/../a.md",
  ],
  ...[
    "../../../_posts/a.md",
    "<script>alert(1)</script>.md",
    "a".repeat(5000),
    "🦓.md",
    "_posts/\ud800.md",
  ],
];
