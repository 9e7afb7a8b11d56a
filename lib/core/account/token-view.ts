/** An access token as the account page lists it; times in ISO 8601. */
export type TokenView = {
  id: string;
  name: string;
  madeAt: string;
  /** To the minute; null while it was never used. */
  usedAt: string | null;
  expires: string;
};

/** For how many days an access token can work. */
export const tokenDays = [7, 30, 90] as const;

/** POST /api/v1/account/tokens */
export type TokenBody = { name: string; days: (typeof tokenDays)[number] };

/** What it answers; the secret is told this once, and null when the request is repeated. */
export type TokenMade = { id: string; token: string | null };
