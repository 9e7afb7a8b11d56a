import { lookup as resolve } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { localPath } from "./read-targets";
import type { BlogTarget } from "./targets";

/** Networks that nobody on the internet is reached in: this machine, the house, one link, many at once. */
const closed = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  closed.addSubnet(network, bits, "ipv4");
}
// Of IPv6 only what is given to the internet (2000::/3), without what carries an IPv4 address inside.
const given = new BlockList();
given.addSubnet("2000::", 3, "ipv6");
closed.addSubnet("2002::", 16, "ipv6");
closed.addSubnet("2001::", 32, "ipv6");

/** Whether an address belongs to the internet at large. */
export function publicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return publicAddress(mapped);
  if (isIP(address) === 4) return !closed.check(address, "ipv4");
  return given.check(address, "ipv6") && !closed.check(address, "ipv6");
}

type Lookup = (host: string, options: { all: true }) => Promise<{ address: string }[]>;

/**
 * git's settings that let it connect to a target's checked addresses alone (SECURITY.md 20): the name is
 * resolved here, once, and git does not ask again. A name that leads into a private network is refused
 * unless the target says that it may; an address that targets.json writes out is meant.
 * Null when nothing may be connected to. git before 2.37 resolves by itself again.
 */
export async function checkedAddresses(
  { url, private: mayBePrivate }: BlogTarget,
  lookup: Lookup = resolve,
): Promise<string[] | null> {
  if (localPath(url)) return [];
  const { hostname, port } = new URL(url);
  if (isIP(hostname.replace(/^\[(.*)\]$/, "$1"))) return [];
  const found = await lookup(hostname, { all: true }).catch(() => []); // no such name: not reached
  const may = found.filter(({ address }) => mayBePrivate || publicAddress(address));
  if (may.length === 0) return null;
  const list = may.map(({ address }) => (isIP(address) === 6 ? `[${address}]` : address));
  return [`http.curloptResolve=${hostname}:${port || 443}:${list.join(",")}`];
}
