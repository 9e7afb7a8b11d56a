import { type Edge, isDense, type Place } from "./place";

const proclitic = /^(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)$/u;
const elision =
  /(?:^|[^\p{L}\p{M}])(?:[dljmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|dell|all|nell|sull|dall|un)['’ʼ]$/iu;
const prefixes = new Set("anti ex pro post pre non neo super co mini vize".split(" "));

/** What stands before a name. Arabic proclitics and French elisions belong to its word. */
export function edgeBefore(place: Place, person: boolean): Edge {
  const { before, first } = place.scripts;
  if (before === "none") return afterSign(place, person);
  if (first === "arabic" && before === "arabic") return afterArabic(place.lead);
  if (before === "digit") return first === "cased" || first === "digit" ? "inside" : "clean";
  return first === before && !isDense(first) ? "inside" : "clean";
}

function afterArabic(lead: string): Edge {
  const word = /[\p{Script=Arabic}\p{M}\u0640]*$/u.exec(lead)?.[0] ?? "";
  return proclitic.test(word.replace(/\P{L}|\u0640/gu, "")) ? "inflected" : "inside";
}

function afterSign({ lead, language }: Place, person: boolean): Edge {
  if (/\p{L}['’ʼ]$/u.test(lead)) {
    const small = language === "fr" || language === "it" || /(?:^|[^\p{L}])\p{Ll}+.$/u.test(lead);
    return small && elision.test(lead) ? "inflected" : "inside";
  }
  if (!/[-‐‑]$/u.test(lead)) return "clean";
  const word = /([\p{L}\p{N}]+)[-‐‑]$/u.exec(lead)?.[1];
  if (!word || !/^\p{Lu}/u.test(word) || prefixes.has(word.toLowerCase())) return "clean";
  return person ? "inside" : "clean";
}
