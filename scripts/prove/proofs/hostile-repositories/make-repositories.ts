import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Git = (args: string[], input?: string | Buffer) => string;

/** Makes a repository in `home` and tells the app of it. Returns its name as a target. */
type Make = (home: string, outside: string) => string;

let made = 0;

/** A blog with these entries (as `git mktree` takes them), made hostile by `spoil`. */
function repository(
  entries: (git: Git, outside: string) => string,
  spoil: (given: { git: Git; url: string; outside: string }) => void = () => {},
): Make {
  return (home, outside) => {
    made += 1;
    const name = `hostile-${made}`;
    const url = join(home, `${name}.git`);
    execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", url]);
    const git: Git = (args, input) => {
      const who = ["-c", "user.name=Mallory", "-c", "user.email=mallory@example.org"];
      return execFileSync("git", [`--git-dir=${url}`, ...who, ...args], { input })
        .toString()
        .trim();
    };
    const tree = git(["mktree", "--missing"], entries(git, outside));
    const commit = git(["commit-tree", tree, "-m", "Start"]);
    git(["update-ref", "refs/heads/main", commit]);
    spoil({ git, url, outside });
    const file = join(home, "targets.json");
    const known = JSON.parse(readFileSync(file, "utf8")) as object[];
    writeFileSync(file, JSON.stringify([...known, { name, url }]));
    return name;
  };
}

const blob = (git: Git, text: string) => git(["hash-object", "-w", "--stdin"], text);
const plain = (git: Git) => `100644 blob ${blob(git, "A blog\n")}\tREADME.md\n`;
const tree = (git: Git, entries: string) => git(["mktree", "--missing"], entries);
const nowhere = "1".repeat(40);

/** A script that shows that it ran. */
function script(path: string, outside: string, name: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho ran > '${join(outside, name)}'\n`);
  chmodSync(path, 0o755);
}

function configured(
  setting: string,
  value: (command: string) => string = (command) => command,
): Make {
  return repository(plain, ({ git, url, outside }) => {
    const command = join(url, "run-me");
    script(command, outside, `by-${setting}`);
    git(["config", setting, value(command)]);
    writeFileSync(join(url, "objects/info/alternates"), `${join(url, "objects")}\n`);
  });
}

const hooks = [
  ...["pre-receive", "update", "post-receive", "post-update", "proc-receive", "push-to-checkout"],
  ...[
    "reference-transaction",
    "pre-auto-gc",
    "post-index-change",
    "fsmonitor-watchman",
    "pre-push",
  ],
];

/** Repositories whose content, settings or refs would do something, by what that is. */
export const hostileRepositories: Record<string, Make> = {
  "_posts is a link out": repository((git, outside) => {
    return `${plain(git)}120000 blob ${blob(git, outside)}\t_posts\n`;
  }),
  "_posts/en is a link out": repository((git, outside) => {
    const posts = tree(git, `120000 blob ${blob(git, outside)}\ten\n`);
    return `${plain(git)}040000 tree ${posts}\t_posts\n`;
  }),
  "_posts is a submodule": repository((git, outside) => {
    const modules = blob(
      git,
      `[submodule "x"]\n\tpath = _posts\n\turl = ext::sh -c "touch% ${outside}/x"\n`,
    );
    return `${plain(git)}100644 blob ${modules}\t.gitmodules\n160000 commit ${nowhere}\t_posts\n`;
  }),
  "_posts is a file": repository((git) => `${plain(git)}100644 blob ${blob(git, "x")}\t_posts\n`),
  hooks: repository(plain, ({ url, outside }) => {
    for (const hook of hooks) script(join(url, "hooks", hook), outside, `by-${hook}`);
  }),
  "hooks elsewhere": repository(plain, ({ git, url, outside }) => {
    for (const hook of hooks) script(join(url, "own", hook), outside, `by-own-${hook}`);
    git(["config", "core.hooksPath", join(url, "own")]);
  }),
  alternates: repository(plain, ({ url, outside }) => {
    writeFileSync(join(url, "objects/info/alternates"), `${outside}\n/etc\n`);
  }),
  "a filter for posts": repository(
    (git) =>
      `${plain(git)}100644 blob ${blob(git, "* filter=evil diff=evil merge=evil text eol=crlf\n")}\t.gitattributes\n`,
    ({ git, url, outside }) => {
      const command = join(url, "run-me");
      script(command, outside, "by-filter");
      for (const setting of [
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "diff.evil.textconv",
      ]) {
        git(["config", setting, command]);
      }
      writeFileSync(join(url, "info/attributes"), "* filter=evil\n");
    },
  ),
  "a command for alternate refs": configured("core.alternateRefsCommand"),
  "a command that packs": configured("uploadpack.packObjectsHook"),
  "a file system monitor": configured("core.fsmonitor"),
  "a pager and an editor": configured("core.pager"),
  "a program for ssh": configured("core.sshCommand"),
  "a program for signatures": configured("gpg.program"),
  "a credential helper": configured("credential.helper", (command) => `!${command}`),
  "an alias": configured("alias.ls-tree", (command) => `!${command}`),
  "another address instead": repository(plain, ({ git, outside, url }) => {
    git(["config", `url.ext::sh -c "touch ${outside}/by-instead".insteadOf`, url]);
    git(["config", `url.ext::sh -c "touch ${outside}/by-push".pushInsteadOf`, url]);
  }),
  "settings from elsewhere": repository(plain, ({ git, outside }) => {
    git(["config", "include.path", join(outside, "none")]);
    git(["config", "core.worktree", outside]);
    git(["config", "core.bare", "false"]);
  }),
  "odd refs": repository(plain, ({ git, url }) => {
    const commit = git(["rev-parse", "main"]);
    for (const name of ["--upload-pack=x", "-f", "main@", "-", "refs"]) {
      mkdirSync(join(url, "refs/heads"), { recursive: true });
      writeFileSync(join(url, "refs/heads", name), `${commit}\n`);
    }
    writeFileSync(
      join(url, "packed-refs"),
      `${commit} refs/heads/../../config\n${commit} refs/heads/a b\n`,
    );
  }),
  "a ref that is a link": repository(plain, ({ url, outside }) => {
    symlinkSync(join(outside, "ref"), join(url, "refs/heads/linked"));
  }),
  replacements: repository(plain, ({ git }) => {
    const commit = git(["rev-parse", "main"]);
    const other = git(["commit-tree", git(["mktree"], ""), "-m", "Other"]);
    git(["update-ref", `refs/replace/${commit}`, other]);
  }),
  "an entry named ..": repository((git) => {
    const evil = rawTree(git, "40000 ..");
    return `${plain(git)}040000 tree ${evil}\t_posts\n`;
  }),
  "an entry named .git": repository((git) => {
    const evil = rawTree(git, "40000 .git");
    return `${plain(git)}040000 tree ${evil}\t_posts\n`;
  }),
};

/** A tree that git itself would not make. */
function rawTree(git: Git, entry: string): string {
  const inside = Buffer.from(tree(git, `100644 blob ${blob(git, "x")}\tconfig\n`), "hex");
  const bytes = Buffer.concat([Buffer.from(`${entry}\0`), inside]);
  return git(["hash-object", "-w", "-t", "tree", "--literally", "--stdin"], bytes);
}
