import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demoBlog, demoPeople } from "./people";

const config = `title: Notes from the coast
description: Long talks with people who do one thing well
permalink: /:year/:title
defaults:
  - scope: { path: "" }
    values: { layout: default }
`;

const layout = `<!doctype html>
<html lang="{{ page.lang | default: 'en' }}">
<head><meta charset="utf-8"><title>{{ page.title | default: site.title }}</title></head>
<body><h1>{{ page.title | default: site.title }}</h1>
{{ content }}</body>
</html>
`;

const index = `---
title: Notes from the coast
---

{% for post in site.posts %}- [{{ post.title }}]({{ post.url }})
{% endfor %}
`;

/** A small Jekyll blog as a bare repository under `home`, with one commit; does nothing when it is there. */
export function makeDemoBlog(home: string): void {
  const url = join(home, `${demoBlog}.git`);
  if (existsSync(url)) return;
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", url]);
  const git = (args: string[], input?: string) =>
    execFileSync("git", [`--git-dir=${url}`, ...identity(), ...args], { input })
      .toString()
      .trim();
  const files = {
    "_config.yml": config,
    "_layouts/default.html": layout,
    // What interviews ask for in their front matter.
    "_layouts/post.html": layout,
    "index.md": index,
  };
  const lines = Object.entries(files).map(
    ([path, text]) => `100644 ${git(["hash-object", "-w", "--stdin"], text)}\t${path}\n`,
  );
  git(["update-index", "--index-info"], lines.join(""));
  const commit = git(["commit-tree", git(["write-tree"]), "-m", "Start the blog"]);
  git(["update-ref", "refs/heads/main", commit]);
  addTarget(home, url);
}

function identity(): string[] {
  const { name, email } = demoPeople.author;
  return ["-c", `user.name=${name}`, "-c", `user.email=${email}`];
}

/** Configures the blog as a target, unless the operator has a targets.json already. */
function addTarget(home: string, url: string): void {
  const file = join(home, "targets.json");
  if (existsSync(file)) return;
  const { name, email } = demoPeople.author;
  const target = {
    name: demoBlog,
    url,
    branch: "main",
    paths: ["_posts/"],
    author: { name, email },
  };
  writeFileSync(file, `${JSON.stringify([target], null, 2)}\n`);
}
