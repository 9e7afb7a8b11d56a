import type { Closing } from "../print/close-post";
import type { GroundRules, Licence } from "./ground-rules";

const deed = "https://creativecommons.org/";

/** Licences that have a name in every language, and where they can be read. */
const named: Partial<Record<Licence, Closing>> = {
  cc0: { words: "CC0 1.0", href: `${deed}publicdomain/zero/1.0/` },
  "cc-by": { words: "CC BY 4.0", href: `${deed}licenses/by/4.0/` },
  "cc-by-sa": { words: "CC BY-SA 4.0", href: `${deed}licenses/by-sa/4.0/` },
  "cc-by-nc": { words: "CC BY-NC 4.0", href: `${deed}licenses/by-nc/4.0/` },
  "cc-by-nc-nd": { words: "CC BY-NC-ND 4.0", href: `${deed}licenses/by-nc-nd/4.0/` },
};

/** The name of a licence that has one in every language, and can stand in the published file; else null. */
export function licenceName(licence: Licence): string | null {
  return named[licence]?.words ?? null;
}

type Printed = Pick<GroundRules, "credit" | "printCredit" | "licence" | "printLicence">;

/** The lines at the end of every file that the rules ask for: credit and licence, only where chosen. */
export function closingOf({ credit, printCredit, licence, printLicence }: Printed): Closing[] {
  const line = named[licence];
  return [
    ...(printCredit && credit.trim() !== "" ? [{ words: credit }] : []),
    ...(printLicence && line ? [line] : []),
  ];
}
