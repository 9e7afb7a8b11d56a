import { randomUUID } from "node:crypto";

/** A way of asking that ordinary browsers do not use, or only Next.js's own code. */
export type Oddity = {
  name: string;
  method?: string;
  headers?: (path: string) => Record<string, string>;
  path?: (path: string) => string;
  /** Next.js gives up on it with 500 before anything of ours runs; then it has told nothing. */
  fails?: true;
};

const header = (name: string, value: string | ((path: string) => string)): Oddity => ({
  name,
  headers: (path) => ({ [name]: typeof value === "string" ? value : value(path) }),
});

const theirs = (path: string) => path;
const middlewares = ["middleware", "src/middleware", "proxy", "src/proxy"];

const headers: Oddity[] = [
  header("rsc", "1"),
  { name: "prefetch", headers: () => ({ rsc: "1", "next-router-prefetch": "1" }) },
  {
    name: "segment",
    headers: () => ({
      ...{ rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    }),
  },
  {
    name: "state tree",
    headers: () => ({ rsc: "1", "next-router-state-tree": encodeURIComponent(stateTree) }),
  },
  {
    name: "broken state tree",
    headers: () => ({ rsc: "1", "next-router-state-tree": "%5B%22" }),
    fails: true,
  },
  ...middlewares.map((name) => ({
    name: `x-middleware-subrequest ${name}`,
    headers: () => ({ "x-middleware-subrequest": Array(5).fill(name).join(":") }),
  })),
  header("x-middleware-subrequest-id", randomUUID()),
  header("x-middleware-rewrite", theirs),
  header("x-middleware-next", "1"),
  header("x-middleware-invoke", "1"),
  header("x-middleware-prefetch", "1"),
  header("x-middleware-override-headers", "cookie"),
  header("x-middleware-set-cookie", "readback.session=x"),
  header("x-matched-path", theirs),
  header("x-invoke-path", theirs),
  header("x-invoke-status", "200"),
  header("x-invoke-output", theirs),
  header("x-now-route-matches", "1=x"),
  header("x-nextjs-data", "1"),
  header("x-nextjs-rewritten-path", theirs),
  header("next-url", theirs),
  header("next-action", "0".repeat(42)),
  header("x-http-method-override", "GET"),
  header("x-original-url", theirs),
  header("x-rewrite-url", theirs),
  header("x-forwarded-uri", theirs),
  header("x-forwarded-host", "evil.example"),
  header("x-forwarded-proto", "https"),
  header("x-forwarded-for", "127.0.0.1"),
  header("forwarded", "for=127.0.0.1;host=evil.example"),
  header("authorization", "Bearer rb_0000000000000000000000000000000000000000000"),
  header("x-prerender-revalidate", "1"),
  header("x-readback-person", "author"),
];

const paths: [string, (path: string) => string][] = [
  ["two slashes first", (path) => `/${path}`],
  ["two slashes inside", (path) => path.replace(/(.)\//, "$1//")],
  ["a dot", (path) => `/.${path}`],
  ["two dots", (path) => `/x/..${path}`],
  ["coded dots", (path) => `/x/..%2f${path.slice(1)}`],
  ["coded slashes", (path) => `/${path.slice(1).replaceAll("/", "%2f")}`],
  ["coded twice", (path) => `/${path.slice(1).replaceAll("/", "%252f")}`],
  ["backslashes", (path) => path.replaceAll("/", "\\")],
  ["coded backslashes", (path) => `/${path.slice(1).replaceAll("/", "%5c")}`],
  ["coded letters", (path) => path.replace(/i/g, "%69").replace(/a/g, "%61")],
  ["upper case", (path) => path.toUpperCase()],
  ["a slash at the end", (path) => `${path}/`],
  [".rsc", (path) => `${path}.rsc`],
  [".prefetch.rsc", (path) => `${path}.prefetch.rsc`],
  [".segments", (path) => `${path}.segments/_tree.segment.rsc`],
  [".segments of the page", (path) => `${path}.segments/__PAGE__.segment.rsc`],
  [".json", (path) => `${path}.json`],
  ["_next/data", (path) => `/_next/data/development${path}.json`],
  ["_next/image", (path) => `/_next/image?url=${encodeURIComponent(path)}&w=64&q=75`],
  ["_rsc", (path) => `${path}?_rsc=1`],
  ["nextInternalLocale", (path) => `${path}?__nextLocale=en&__nextDefaultLocale=en`],
  ["ids in the query", (path) => `${path}?nxtPid=${randomUUID()}`],
  ["a matrix parameter", (path) => `${path};a=b`],
  ["NUL", (path) => `${path}%00`],
  ["no UTF-8", (path) => `${path}%F0%28`],
  ["half a code", (path) => `${path}%`],
  ["a space", (path) => `${path}%20`],
  ["a whole address", (path) => `http://evil.example${path}`],
];

const methods = ["HEAD", "OPTIONS", "PATCH", "PROPFIND", "POST", "PUT", "DELETE"];

export const oddities: Oddity[] = [
  ...headers,
  ...paths.map(([name, path]) => ({ name, path })),
  ...methods.map((method) => ({ name: method, method })),
];

const stateTree = JSON.stringify([
  "",
  { children: ["sign-in", { children: ["__PAGE__", {}, null, null] }, null, null] },
  null,
  "refetch",
]);
