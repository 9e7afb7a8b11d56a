const making = Symbol("making an identity");

/** What a session says about the person behind it. */
export type PersonFacts = {
  userId: string;
  email: string;
  name: string | null;
  author: boolean;
  sessionId: string;
};

/** Proof that a request comes from a signed-in person. Made by `lib/access` only. */
export class Identity {
  readonly #made = true;
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  /** May import interviews. */
  readonly author: boolean;
  readonly sessionId: string;

  constructor(key: typeof making, facts: PersonFacts) {
    if (key !== making) throw new Error("Only identify() makes an Identity.");
    this.userId = facts.userId;
    this.email = facts.email;
    this.name = facts.name;
    this.author = facts.author;
    this.sessionId = facts.sessionId;
  }

  get made(): boolean {
    return this.#made;
  }
}

/** Turns a checked session into an Identity. Callers: `lib/access/session.ts`. */
export function identify(facts: PersonFacts): Identity {
  return new Identity(making, facts);
}
