/** Longest address that mail servers must take (RFC 5321, 4.5.3.1), in characters. */
const LONGEST = 254;

const local = /^[a-z0-9!#$%&*+/=?^_{|}~-]+(?:\.[a-z0-9!#$%&*+/=?^_{|}~-]+)*$/;
const domain =
  /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/**
 * An e-mail address as it is stored and compared (SECURITY.md 12): trimmed, NFKC, lower-case, plain
 * ASCII, one `@`, without quotes, commas, spaces or controls. Null when it is not one. Two people
 * cannot share a look-alike: what NFKC does not turn into ASCII is refused.
 */
export function normaliseAddress(text: string): string | null {
  const address = text.trim().normalize("NFKC").toLowerCase();
  if (address.length > LONGEST) return null;
  const parts = address.split("@");
  if (parts.length !== 2) return null;
  const [name = "", host = ""] = parts;
  if (name.length > 64 || !local.test(name) || !domain.test(host)) return null;
  return address;
}
