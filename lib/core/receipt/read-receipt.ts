import { printReceipt, RECEIPT_FORMAT, type SignedReceipt } from "./receipt";

/**
 * What a receipt's text says, or why it is none: `other` is no receipt of this format, `altered` one whose
 * text is not as a server writes it, be it by a single space.
 */
export function readReceipt(text: string): SignedReceipt | "other" | "altered" {
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return "other";
  if ((value as { format?: unknown }).format !== RECEIPT_FORMAT) return "other";
  if (!isReceipt(value)) return "altered";
  return printReceipt(value) === text ? value : "altered";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is no receipt.
    return null;
  }
}

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const like =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === "string" && shape.test(value);
const or =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shaped =
  (fields: Record<string, Check>): Check =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(fields).every(([name, check]) =>
      check((value as Record<string, unknown>)[name]),
    );

const nothing: Check = (value) => value === null;
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const hash = like(/^[0-9a-f]{64}$/);
const time = like(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** Below the blog's folder, whatever machine it lies on: such a file may be opened when it is checked. */
const path = like(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^/\\\0:][^\\\0:]*$/);

const isShaped = shaped({
  format: text,
  about: listOf(text),
  act: like(/^(?:publish|take-down)$/),
  code: like(/^[0-9A-F]{4}-[0-9A-F]{4}$/),
  at: time,
  server: text,
  manifest: hash,
  files: listOf(shaped({ path, sha256: hash, bytes: count })),
  gone: listOf(path),
  signed: listOf(shaped({ name: text, role: like(/^(?:interviewee|author)$/), at: time })),
  blog: shaped({
    name: text,
    branch: or(text, nothing),
    commit: or(like(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), nothing),
  }),
  history: shaped({ asked: hash, line: count, head: hash }),
  key: hash,
  signature: like(/^[0-9a-f]{128}$/),
});

function isReceipt(value: unknown): value is SignedReceipt {
  return isShaped(value);
}
