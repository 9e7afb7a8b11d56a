import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Builds a throw-away Jekyll site from `files` (paths in the site to text) and returns what it made:
 * HTML by path. Only Jekyll itself, no plugins or theme; an unknown layout leaves the content bare.
 * Throws with Jekyll's own message when the build fails, and says what to install when it is missing.
 */
export async function buildSite(files: Map<string, string>): Promise<Map<string, string>> {
  const root = await mkdtemp(join(tmpdir(), "readback-jekyll-"));
  try {
    const site = new Map([
      ["_config.yml", "title: Site\nfuture: true\npermalink: none\n"],
      ...files,
    ]);
    for (const [path, text] of site) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await build(root);
    return await readPages(join(root, "_site"));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function build(root: string): Promise<void> {
  const options = ["build", "--quiet", "--disable-disk-cache", "--source", root];
  try {
    await run("jekyll", [...options, "--destination", join(root, "_site")], {
      cwd: root,
      env: {
        NODE_ENV: "test",
        PATH: process.env.PATH,
        LANG: "C.UTF-8",
        LC_ALL: "C.UTF-8",
        HOME: root,
      },
      maxBuffer: 16 * 1024 * 1024,
    });
  } catch (error) {
    const { code, stderr } = error as { code?: string | number; stderr?: string };
    if (code === "ENOENT") {
      throw new Error("Jekyll is not installed. Install it with apt-get install jekyll", {
        cause: error,
      });
    }
    throw new Error(`Jekyll did not build the site: ${stderr ?? ""}`, { cause: error });
  }
}

async function readPages(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".html"));
  return new Map(
    await Promise.all(
      pages.map(async (entry): Promise<[string, string]> => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), await readFile(path, "utf8")];
      }),
    ),
  );
}
