const making = Symbol("making an operator");

/**
 * Proof that code runs for the operator of this server (command line, demo) or for the queue, not
 * for a request. The walls allow only `lib/jobs` and `scripts` to make one.
 */
export class Operator {
  readonly #made = true;
  readonly purpose: string;

  constructor(key: typeof making, purpose: string) {
    if (key !== making) throw new Error("Only operate() makes an Operator.");
    this.purpose = purpose;
  }

  get made(): boolean {
    return this.#made;
  }
}

/** @param purpose a verb for the log, such as "job.send-mail". */
export function operate(purpose: string): Operator {
  return new Operator(making, purpose);
}
