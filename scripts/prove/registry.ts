import type { Proof } from "./proof";

/** Every proof by its name, in the order in which they run; loaded one a process, with a lab of its own. */
export const proofs: Record<string, () => Promise<Proof>> = {
  "permission-matrix": async () =>
    (await import("./proofs/permission-matrix/permission-matrix")).permissionMatrix,
  "non-interference": async () =>
    (await import("./proofs/non-interference/non-interference")).nonInterference,
  ripple: async () => (await import("./proofs/ripple/ripple")).ripple,
  "two-instances": async () => (await import("./proofs/two-instances")).twoInstances,
  "withdraw-races": async () =>
    (await import("./proofs/withdraw-races/withdraw-races")).withdrawRaces,
  "lost-updates": async () => (await import("./proofs/lost-updates/lost-updates")).lostUpdates,
  idempotency: async () => (await import("./proofs/idempotency/idempotency")).idempotency,
  "mutated-imports": async () =>
    (await import("./proofs/mutated-imports/mutated-imports")).mutatedImports,
  "hostile-files": async () => (await import("./proofs/hostile-files/hostile-files")).hostileFiles,
  "sign-in": async () => (await import("./proofs/sign-in/sign-in")).signIn,
  crashes: async () => (await import("./proofs/crashes/crashes")).crashes,
  "hostile-repositories": async () =>
    (await import("./proofs/hostile-repositories/hostile-repositories")).hostileRepositories,
  "audit-chain": async () => (await import("./proofs/audit-chain")).auditChain,
  "nothing-typed-is-lost": async () =>
    (await import("./proofs/nothing-typed-is-lost/nothing-typed-is-lost")).nothingTypedIsLost,
  "redaction-histories": async () =>
    (await import("./proofs/redaction-histories/redaction-histories")).redactionHistories,
  "jekyll-payloads": async () =>
    (await import("./proofs/jekyll-payloads/jekyll-payloads")).jekyllPayloadsProof,
  "script-payloads": async () =>
    (await import("./proofs/script-payloads/script-payloads")).scriptPayloads,
  purge: async () => (await import("./proofs/purge/purge")).purge,
  restore: async () => (await import("./proofs/restore/restore")).restore,
  migrations: async () => (await import("./proofs/migrations")).migrations,
  "graceful-stop": async () => (await import("./proofs/graceful-stop/graceful-stop")).gracefulStop,
  "publish-crash": async () => (await import("./proofs/publish-crash/publish-crash")).publishCrash,
};
