/** A link while it is looked for: units by their place in order of reading. `sure` as in `Aligned`. */
export type Link = { originals: number[]; passages: number[]; sure: number };

/** What a person set, by place; one side may be empty. */
export type Places = { originals: number[]; passages: number[] }[];
