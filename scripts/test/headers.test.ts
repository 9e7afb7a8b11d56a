import { unstable_doesMiddlewareMatch } from "next/experimental/testing/server";
import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import config from "@/next.config";
import { config as matcher, proxy } from "@/proxy";

const ask = () => proxy(new NextRequest("http://localhost:3000/interviews/1"));

/** The content policy by directive. */
function policyOf(response: Response): Map<string, string[]> {
  const text = response.headers.get("content-security-policy") ?? "";
  return new Map(
    text.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("what every answer says to browsers (SECURITY.md 18)", () => {
  test("nothing may come from elsewhere, and pages may not be framed", () => {
    const policy = policyOf(ask());
    const elsewhere = [...policy.values()].flat().filter((source) => /[:*./]/.test(source));
    expect(elsewhere).toEqual(["data:"]);
    expect(policy.get("img-src")).toEqual(["'self'", "data:"]);
    for (const name of ["default-src", "base-uri", "frame-ancestors"]) {
      expect(policy.get(name)).toEqual(["'none'"]);
    }
    expect(policy.get("form-action")).toEqual(["'self'"]);
  });

  test("scripts need a nonce that no other answer has", () => {
    const [one, other] = [ask(), ask()].map((answer) => policyOf(answer).get("script-src") ?? []);
    const nonce = one?.find((source) => source.startsWith("'nonce-"));
    expect(nonce).toMatch(/^'nonce-[0-9a-f-]{36}'$/);
    expect(other).not.toContain(nonce);
    expect(one?.filter((source) => source.includes("unsafe"))).toEqual([]);
  });

  test("no page is kept on the way", () => {
    expect(ask().headers.get("cache-control")).toBe("no-store");
  });

  test("what is no page runs nothing and is not kept, without the proxy", async () => {
    const rules = (await config.headers?.()) ?? [];
    const rule = rules.find(({ source }) => source === "/api/:path*");
    const headers = new Map(rule?.headers.map(({ key, value }) => [key, value]));
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(matcher.matcher).toEqual([expect.stringContaining("|api/)")]);
  });

  test.each(["/", "/api", "/apis", "/favicon.ico", "/favicon.icons", "/_next/staticx", "/%ff"])(
    "%s is answered with a page, and so with its policy",
    (path) => {
      const asked = { config: matcher, nextConfig: config, url: path };
      expect(unstable_doesMiddlewareMatch(asked)).toBe(true);
    },
  );

  test("no page is indexed, framed, guessed at, or told to the next site", async () => {
    const [rule] = (await config.headers?.()) ?? [];
    const headers = new Map(rule?.headers.map(({ key, value }) => [key, value]));
    expect(rule?.source).toBe("/:path*");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("X-Robots-Tag")).toContain("noindex");
    expect(config.images?.unoptimized).toBe(true);
  });
});
