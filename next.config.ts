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

const config: NextConfig = {
  env: { READBACK_MIGRATION: newest ?? "" },
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["graphile-worker", "pino", "pg", "nodemailer", "mailparser"],
  headers: async () => [
    { source: "/:path*", headers },
    { source: "/api/v1/:path*", headers: data },
  ],
  typescript: { ignoreBuildErrors: false },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
