const making = Symbol("making an identity");

/** What a session or an access token says about the person behind it. */
export type PersonFacts = {
  userId: string;
  email: string;
  name: string | null;
  author: boolean;
  /** Null for an access token, which has none. */
  sessionId: string | null;
};

/** Proof that a request comes from a signed-in person. Made by `lib/access` only. */
export class Identity {
  readonly #made = true;
  readonly userId: string;
  readonly email: string;
  readonly name: string | null;
  /** May import interviews. */
  readonly author: boolean;
  readonly sessionId: string | null;

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

/** Turns a checked session or token into an Identity. Callers: `session.ts` and `admit.ts` in `lib/access`. */
export function identify(facts: PersonFacts): Identity {
  return new Identity(making, facts);
}
