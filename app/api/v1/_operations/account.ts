import { z } from "zod";
import { askBody } from "@/lib/access/ask-for-code";
import { profileBody } from "@/lib/access/change-account";
import { tokenBody } from "@/lib/access/make-token";
import { proofBody } from "@/lib/access/open-session";
import { nothing, operation } from "../_kit/operation";

/** Signing in and out, the account, and access tokens: for browsers, never for a token. */

const browser = { for: "browser" } as const;
const time = z.iso.datetime();
const signedOut = z.object({ signedOut: z.literal(true) });

export const askForCode = operation({
  method: "POST",
  path: "/sign-in",
  summary:
    "Sends a code to an address, to that of an invitation, or to that of who signed a receipt.",
  door: { for: "anybody" },
  body: askBody,
  answer: z.union([z.object({ sent: z.literal(true) }), z.object({ next: z.string() })]),
  refuses: ["not-found"],
});

export const openSession = operation({
  method: "POST",
  path: "/session",
  summary: "Signs in with the mailed link or code; `need` says what is missing.",
  door: { for: "anybody" },
  body: proofBody,
  answer: z.union([
    z.object({ next: z.string() }),
    z.object({ need: z.enum(["code", "link"]), left: z.int().optional() }),
  ]),
});

export const signOut = operation({
  method: "DELETE",
  path: "/session",
  summary: "Signs this browser out.",
  door: { for: "anybody" },
  body: nothing,
  answer: signedOut,
});

export const signOutEverywhere = operation({
  method: "DELETE",
  path: "/session/everywhere",
  summary: "Signs you out on every device and ends your access tokens.",
  door: browser,
  body: nothing,
  answer: signedOut,
});

export const changeAccount = operation({
  method: "PUT",
  path: "/account",
  summary: "Changes your name and interface language.",
  door: browser,
  body: profileBody,
  answer: z.object({ saved: z.literal(true) }),
});

export const listTokens = operation({
  method: "GET",
  path: "/account/tokens",
  summary: "Your access tokens, without their secrets.",
  door: browser,
  body: null,
  answer: z.object({
    tokens: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        madeAt: time,
        usedAt: time.nullable(),
        expires: time,
      }),
    ),
  }),
});

export const makeToken = operation({
  method: "POST",
  path: "/account/tokens",
  summary: "Makes an access token; at most 20 at a time. Its secret is told here once.",
  door: browser,
  body: tokenBody,
  answer: z.object({
    id: z.uuid(),
    token: z.string().nullable().describe("Null when the request is repeated."),
  }),
  status: 201,
  refuses: ["blocked", "key-reused"],
});

export const revokeToken = operation({
  method: "DELETE",
  path: "/account/tokens/{id}",
  summary: "Ends an access token at once.",
  door: browser,
  body: nothing,
  answer: z.object({ revoked: z.literal(true) }),
});
