/**
 * What an interviewee says about a translation as a whole. `none`: it is not published. `read`: what they
 * decided in it, passage by passage. `aligned`: what says the same as what they approved in the original.
 */
export const consentPolicies = ["none", "read", "aligned"] as const;
export type ConsentPolicy = (typeof consentPolicies)[number];

/** Silence is not consent. An unknown policy is none. */
export function policyOf(text: string | undefined): ConsentPolicy {
  return consentPolicies.find((policy) => policy === text) ?? "none";
}
