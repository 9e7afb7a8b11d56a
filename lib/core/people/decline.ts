/** Not at all, or not for the moment. */
export const declineAnswers = ["no", "not-now"] as const;
export type DeclineAnswer = (typeof declineAnswers)[number];

/** What would make it right, as far as it can be said without words. */
export const wishes = ["time", "talk", "take-out", "no-name", "not-public"] as const;
export type Wish = (typeof wishes)[number];

/** POST /api/v1/interviews/{id}/decline; `body` is for the authors, and may be empty. */
export type DeclineBody = { answer: DeclineAnswer; wishes: Wish[]; body: string };

/** Somebody's no, as its maker and the authors see it. */
export type DeclineView = DeclineBody & { at: string };
