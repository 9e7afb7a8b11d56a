import { z } from "zod";
import type { RulesBody, RulesVersionBody } from "@/lib/core/rules/api";
import {
  type GroundRules,
  LONGEST_CREDIT,
  LONGEST_LABEL,
  licences,
  MOST_EXTENSIONS,
  scopes,
  templates,
} from "@/lib/core/rules/ground-rules";
import { typedWords } from "./parse-body";

const zone = z.string().max(64).refine(isZone);
const moment = z.strictObject({ at: z.iso.datetime(), zone });
const line = (max: number) =>
  z.union([z.literal(""), typedWords(max).refine((text) => !/[\r\n]/.test(text))]);
const language = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/);

const groundRules: z.ZodType<GroundRules> = z
  .strictObject({
    template: z.enum(templates),
    scope: z.enum(scopes),
    languages: z.array(language).max(200).nullable(),
    sound: z.boolean(),
    ai: z.boolean(),
    deadline: moment.extend({ extensions: z.int().min(0).max(MOST_EXTENSIONS) }).nullable(),
    look: z.enum(["nothing", "ellipsis", "label", "generalisation", "pseudonym"]),
    label: line(LONGEST_LABEL),
    credit: line(LONGEST_CREDIT),
    printCredit: z.boolean(),
    licence: z.enum(licences),
    printLicence: z.boolean(),
    readers: z.enum(["nobody", "invited"]),
    retention: z.int().min(1).max(3650).nullable(),
    embargo: moment.nullable(),
  })
  .refine(({ look, label }) => look !== "label" || label !== "", { path: ["label"] })
  .refine(({ credit, printCredit }) => !printCredit || credit !== "", { path: ["credit"] });

export const rulesBody: z.ZodType<RulesBody> = z.strictObject({
  seen: z.int().min(0),
  rules: groundRules,
});

export const rulesVersionBody: z.ZodType<RulesVersionBody> = z.strictObject({
  number: z.int().min(1),
});

function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    // Not a zone that this server knows.
    return false;
  }
}
