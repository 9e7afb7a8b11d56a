import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * ARCHITECTURE.md, "Folders": who may import whom. `packages` are prefixes; `node:` stands for Node's
 * own modules. Tests, what only tests use (`testing/`) and generated code are not held to it.
 */
const walls: Record<string, { folders: string[]; packages: string[] }> = {
  "lib/core": { folders: [], packages: ["yaml", "diff"] },
  "lib/policy": { folders: ["lib/core"], packages: [] },
  "lib/keys": {
    folders: ["lib/env"],
    packages: ["node:crypto", "node:fs", "node:path", "server-only"],
  },
  "lib/db": {
    folders: ["lib/core", "lib/policy", "lib/keys", "lib/env"],
    packages: ["@prisma/", "@auth/", "server-only", "node:crypto"],
  },
  "lib/adapters": {
    folders: ["lib/core", "lib/env", "lib/i18n"],
    packages: [
      "node:",
      "nodemailer",
      "mailparser",
      "htmlparser2",
      "use-intl",
      "server-only",
      "pino",
      "zod",
    ],
  },
  "lib/commands": {
    // Of i18n only the list of languages: an invitation is mailed in one of them.
    folders: ["lib/core", "lib/policy", "lib/keys", "lib/db", "lib/adapters", "lib/i18n/locales"],
    packages: ["zod", "server-only"],
  },
  "lib/queries": {
    folders: ["lib/core", "lib/policy", "lib/db", "lib/adapters/mail"],
    packages: ["server-only"],
  },
  "lib/access": {
    folders: ["lib/core", "lib/policy", "lib/db", "lib/env", "lib/i18n"],
    packages: ["next-auth", "@auth/", "next/", "react", "server-only", "node:", "zod"],
  },
  "lib/jobs": {
    folders: [
      "lib/core",
      "lib/policy",
      "lib/db",
      "lib/adapters",
      "lib/commands",
      "lib/env",
      "lib/i18n",
    ],
    packages: ["graphile-worker", "server-only", "pino", "node:"],
  },
  "lib/i18n": { folders: [], packages: ["next-intl", "next/"] },
  "lib/client": { folders: ["lib/core"], packages: ["idb"] },
  components: {
    folders: ["lib/core", "lib/policy", "lib/client", "lib/i18n"],
    packages: [
      "react",
      "react-dom",
      "next",
      "next-intl",
      "next-themes",
      "@base-ui/react",
      "lucide-react",
      "sonner",
      "clsx",
      "tailwind-merge",
      "tinykeys",
    ],
  },
  app: {
    folders: [
      "lib/core",
      "lib/policy",
      "lib/access",
      "lib/commands",
      "lib/queries",
      "lib/client",
      "lib/env",
      "lib/i18n",
      "components",
    ],
    packages: ["react", "next", "next-intl", "zod", "server-only"],
  },
};

const root = join(import.meta.dirname, "..");

type Import = { file: string; target: string; dynamic: boolean };

describe("walls", () => {
  const files = ["lib", "app", "components"].flatMap((folder) => listFiles(join(root, folder)));

  test("every folder under lib is in the table", () => {
    const folders = readdirSync(join(root, "lib")).filter((name) =>
      statSync(join(root, "lib", name)).isDirectory(),
    );
    expect(folders.filter((name) => !walls[`lib/${name}`])).toEqual([]);
  });

  test("imports stay inside the walls", () => {
    expect(
      files
        .flatMap(listImports)
        .filter((one) => !allowed(one))
        .map(sentence),
    ).toEqual([]);
  });

  test("only the queue and scripts act for the operator", () => {
    const callers = files
      .filter((file) => /\boperate\(/.test(readFileSync(file, "utf8")))
      .map((file) => relative(root, file));
    const outside = callers.filter((file) => !/^lib\/(jobs|policy)\//.test(file));
    expect(outside).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return ["generated", "testing"].includes(entry.name) ? [] : listFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function listImports(path: string): Import[] {
  const text = readFileSync(path, "utf8");
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*(\()?\s*)["'`]([^"'`\s]+)["'`]/g);
  return [...found].map((match) => ({
    file: relative(root, path),
    target: match[2] ?? "",
    dynamic: match[1] === "(",
  }));
}

function allowed({ file, target, dynamic }: Import): boolean {
  const home = folderOf(file);
  const wall = home ? walls[home] : undefined;
  if (!wall) return !file.includes("/") || /^lib\/[\w.]+$/.test(file);
  // A component may fetch a neighbour later: no wall lies between them, and the first page is smaller.
  const later = file.startsWith("components/") && target.startsWith("./");
  if (dynamic) return file === "lib/i18n/messages.ts" || later;
  const path = resolveInside(file, target);
  if (path === null)
    return wall.packages.some((name) => target === name || target.startsWith(prefix(name)));
  if (path.endsWith(".css")) return true;
  if (home && path.startsWith(`${home}/`)) return true;
  return wall.folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

function prefix(name: string): string {
  return /[:/]$/.test(name) ? name : `${name}/`;
}

function folderOf(file: string): string | undefined {
  return Object.keys(walls).find((folder) => file.startsWith(`${folder}/`));
}

function resolveInside(file: string, target: string): string | null {
  if (target.startsWith("@/")) return target.slice(2);
  if (!target.startsWith(".")) return null;
  return relative(root, join(root, file, "..", target));
}

function sentence({ file, target, dynamic }: Import): string {
  return `${file} may not import ${target}${dynamic ? " dynamically" : ""}`;
}
