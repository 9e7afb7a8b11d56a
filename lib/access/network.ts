import "server-only";
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
  return chain.at(-1)?.trim() || "unknown";
}
