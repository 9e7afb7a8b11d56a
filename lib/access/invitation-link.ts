import "server-only";
import { env } from "@/lib/env";

/** Where an invitation is opened. Its token stands in the fragment, which no server is sent. */
export function invitationLink(token: string): string {
  return `${env().READBACK_URL}/invitation#${token}`;
}
