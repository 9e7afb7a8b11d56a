import type { Licensed } from "./list-licences";

/** The list as a page: what the product is made of, then what only builds and tests it. */
export function printLicences(all: Licensed[]): string {
  const parts = [
    "# Licences",
    "What npm installs, by licence. Written by `npm run licences` from the lockfile; what is allowed, and why, is in `licences.json`. The text of each lies in its folder under `node_modules`. Packages for other machines are listed, too; npm installs one of each kind.",
    "## To run",
    ...section(all.filter(({ dev }) => !dev)),
    "## To build and test only",
    ...section(all.filter(({ dev }) => dev)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(packages: Licensed[]): string[] {
  const names = [...new Set(packages.map(({ licence }) => licence))].sort();
  return names.flatMap((licence) => {
    const under = packages.filter((one) => one.licence === licence);
    const list = under.map(({ name, version }) => `${name} ${version}`).join(", ");
    return [`### ${licence || "Not named in package.json"}`, `${list}.`];
  });
}
