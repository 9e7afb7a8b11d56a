import { describe, expect, test } from "vitest";
import { ownPath } from "./own-path";

const evil = [
  "//evil.example",
  "///evil.example",
  "////evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "\\/evil.example",
  "/\\/evil.example",
  "https://evil.example",
  "http:evil.example",
  "https:/evil.example",
  "HTTPS://evil.example",
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "evil.example",
  "evil.example/path",
  "@evil.example",
  "/@evil.example//x",
  "/\tevil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\n/evil.example",
  "/a\r\nSet-Cookie: x=1",
  "/account\n",
  "\t//evil.example",
  " //evil.example",
  "\u0000//evil.example",
  "/%2f/evil.example",
  "/%2Fevil.example",
  "/%5cevil.example",
  "/%09/evil.example",
  "/..//evil.example",
  "/./evil.example",
  "/.//evil.example",
  "/a/../../evil.example",
  "/a//evil.example",
  "/?next=//evil.example",
  "/account?next=https://evil.example",
  "/account#//evil.example",
  "//evil.example@localhost:3000",
  "http://localhost:3000@evil.example",
  "／／evil.example",
  "/\u2028/evil.example",
  "//[::1]/",
  "?x",
  "",
  "/api/auth/signin",
  "/sign-in?next=x",
  `/${"a".repeat(400)}`,
];

describe("a place to go after sign-in", () => {
  test.each(evil)("%j is refused", (text) => {
    expect(ownPath(text)).toBeNull();
  });

  test.each([null, 7, ["/account"], { toString: () => "/account" }])("%j is refused", (value) => {
    expect(ownPath(value)).toBeNull();
  });

  test.each([
    "/",
    "/account",
    "/interviews/new",
    "/interviews/0b7c1a52-9f7e-4a3e-8c1d-2f4b6a8c0e1f",
    "/interviews/0b7c1a52-9f7e-4a3e-8c1d-2f4b6a8c0e1f/publish?from=mail#p-12",
  ])("%j is kept", (text) => {
    expect(ownPath(text)).toBe(text);
  });
});
