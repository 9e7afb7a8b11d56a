const made = Symbol("made by editionOf");

/** Approved words of a file for the leak check: visible, as printed, and the earliest of their approvals. */
export type Kept = { passage: string; text: string; printed: string; approvedAt: Date };

type Parts = {
  text: string;
  placed: Map<string, string>;
  kept: Kept[];
  transcriptLanguage: string;
};

/**
 * What may be published of a transcript. Only `editionOf` makes one; a private field keeps every other
 * object from passing as one, so that exporting unapproved words does not compile.
 */
export class Edition {
  readonly #parts: Parts;

  constructor(token: symbol, parts: Parts) {
    if (token !== made) throw new Error("an edition is made by editionOf only");
    this.#parts = parts;
  }

  /** The post, byte for byte as it goes out. */
  get text(): string {
    return this.#parts.text;
  }

  /** What readers see of each passage, by key. */
  get placed(): ReadonlyMap<string, string> {
    return this.#parts.placed;
  }

  get kept(): readonly Kept[] {
    return this.#parts.kept;
  }

  get transcriptLanguage(): string {
    return this.#parts.transcriptLanguage;
  }
}

/** For `editionOf` alone; `edition.test.ts` looks for other importers. */
export function makeEdition(parts: Parts): Edition {
  return new Edition(made, parts);
}
