import "server-only";
import { isIPv6 } from "node:net";
import { headers } from "next/headers";
import { onLoopback } from "@/lib/env";

/**
 * What limits count as one network. On loopback that is this machine, whatever a header says. Elsewhere
 * one reverse proxy stands in front, and only the last address of X-Forwarded-For is its own word; what
 * stands before it was sent by the client.
 */
export async function networkOf(): Promise<string> {
  if (onLoopback()) return "loopback";
  const chain = (await headers()).get("x-forwarded-for")?.split(",") ?? [];
  return networkAt(chain.at(-1)?.trim() || "unknown");
}

/**
 * The network of an address: itself for IPv4, its first 64 bits for IPv6, of which anybody has all the
 * addresses behind them. A port that some proxies write beside it is left out.
 */
export function networkAt(address: string): string {
  const bare = address
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(:\d+)?$/i, "$1")
    .replace(/%.*$/, "");
  if (!isIPv6(bare)) return bare;
  const groups = new URL(`http://[${bare}]`).hostname.slice(1, -1).split(":");
  const gap = groups.indexOf("");
  if (gap !== -1) groups.splice(gap, 1, ...Array<string>(9 - groups.length).fill("0"));
  return `${groups
    .map((group) => group || "0")
    .slice(0, 4)
    .join(":")}::/64`;
}
