/** `npm run licences`: writes docs/licences.md from the lockfile. Exit 1: a licence that is not allowed. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Allowed, complaints, listLicences } from "./licences/list-licences";
import { printLicences } from "./licences/print-licences";
import { root } from "./setup/run-tool";

const read = <T>(name: string) => JSON.parse(readFileSync(join(root, name), "utf8")) as T;

const all = listLicences(read("package-lock.json"));
writeFileSync(join(root, "docs/licences.md"), printLicences(all));
console.log(`docs/licences.md lists ${all.length} packages.`);
const wrong = complaints(all, read<Allowed>("licences.json"));
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) console.error("Do without, or allow it in licences.json with the reason.");
process.exitCode = wrong.length > 0 ? 1 : 0;
