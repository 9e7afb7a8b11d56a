import { readdirSync } from "node:fs";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** Set here rather than in proxy.ts, so that they hold even when the proxy is passed by. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

/** What is no page: nothing in it may run, be framed or be kept. */
const data = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" },
  { key: "Cache-Control", value: "no-store" },
];

/** What `/api/health` expects the database to hold; names begin with their time. */
const newest = readdirSync("prisma/migrations")
  .filter((name) => /^\d/.test(name))
  .sort()
  .at(-1);

/** What `%` may stand for in an address: UTF-8, as decodeURIComponent reads it (RFC 3629). */
const byte = "%[89ab][\\da-f]";
const letters = [
  "[^%]",
  "%[0-7][\\da-f]",
  `%(?:c[2-9a-f]|d[\\da-f])${byte}`,
  `%(?:e0%[ab][\\da-f]|ed%[89][\\da-f]|e[1-9a-cef]${byte})${byte}`,
  `%(?:f0%[9ab][\\da-f]|f4%8[\\da-f]|f[1-3]${byte})${byte}${byte}`,
].join("|");

const config: NextConfig = {
  env: { READBACK_MIGRATION: newest ?? "" },
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["graphile-worker", "pino", "pg", "nodemailer", "mailparser"],
  // An address that nobody can decode is not there, nor is the page Next.js keeps for its own errors;
  // left to itself it answers both with 500.
  rewrites: async () => ({
    beforeFiles: [
      { source: `/((?!(?:${letters})*$).*)`, destination: "/404" },
      { source: "/_global-error", destination: "/404" },
    ],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/api/:path*", headers: data },
  ],
  typescript: { ignoreBuildErrors: false },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
