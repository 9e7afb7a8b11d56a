import type { CheckRule } from "../alignment/checks/check";

/**
 * What an interviewee says about a translation as a whole. `none`: it is not published. `read`: what they
 * decided in it, passage by passage. `aligned`: what says the same as what they approved in the original.
 */
export const consentPolicies = ["none", "read", "aligned"] as const;
export type ConsentPolicy = (typeof consentPolicies)[number];

/**
 * Differences that change what somebody says. A passage with one of them does not say the same as what was
 * approved, until somebody looked and said why it is right.
 */
const telling: readonly CheckRule[] = [
  "speaker-flipped",
  "turns-fused",
  "number-differs",
  "name-differs",
  "negation-differs",
  "length-unusual",
];

/** Whether a difference keeps `aligned` from approving the passages it is about. */
export function holdsBack(rule: CheckRule): boolean {
  return telling.includes(rule);
}

/** Silence is not consent. An unknown policy is none. */
export function policyOf(text: string): ConsentPolicy {
  return consentPolicies.find((policy) => policy === text) ?? "none";
}
