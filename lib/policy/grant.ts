import { allows, type Permission, type Role, type Stage } from "./table";

/** What is known of a participant when a permission is asked for. */
export type ParticipantFacts = {
  id: string;
  interviewId: string;
  userId: string | null;
  role: Role;
  name: string;
  removedAt: Date | null;
  stage: Stage;
};

const making = Symbol("making a grant");

/**
 * Proof that a participant holds a permission in one interview. Only `permit` makes one. The private
 * field keeps look-alikes from type-checking and React from sending one to a browser.
 */
export class Grant<P extends Permission = Permission> {
  readonly #permission: P;
  readonly interviewId: string;
  readonly participantId: string;
  readonly role: Role;
  readonly stage: Stage;
  readonly name: string;

  constructor(key: typeof making, facts: ParticipantFacts, permission: P) {
    if (key !== making) throw new Error("Only permit() makes a Grant.");
    this.#permission = permission;
    this.interviewId = facts.interviewId;
    this.participantId = facts.id;
    this.role = facts.role;
    this.stage = facts.stage;
    this.name = facts.name;
  }

  get permission(): P {
    return this.#permission;
  }

  /** Whether the same person could also do something else now: for what a page shows. */
  also(permission: Permission): boolean {
    return allows(this.role, this.stage, permission);
  }
}

/** A Grant, or null: removed, not on the table, or not at this stage. */
export function permit<P extends Permission>(
  participant: ParticipantFacts,
  permission: P,
): Grant<P> | null {
  if (participant.removedAt !== null) return null;
  if (!allows(participant.role, participant.stage, permission)) return null;
  return new Grant(making, participant, permission);
}
