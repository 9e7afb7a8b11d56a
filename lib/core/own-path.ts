const path = /^\/(?:[\w-]+(?:\/[\w-]+)*)?(?:\?[\w=&.~-]*)?(?:#[\w.-]*)?$/;

/**
 * A place to go after sign-in, or null. Only plain paths of our own pages (SECURITY.md 13): no host, no
 * scheme, no backslash, dot segment, escape or control, and nothing under /api or /sign-in.
 */
export function ownPath(text: unknown): string | null {
  if (typeof text !== "string" || text.length > 300 || !path.test(text)) return null;
  if (/[\r\n]/.test(text) || /^\/(?:api|sign-in|invitation|_next)(?:[/?#]|$)/.test(text))
    return null;
  return text;
}
