import "server-only";
import { cache } from "react";
import type { Identity } from "@/lib/policy/identity";

/** Who sent this request, by its session cookie; null when signed out or expired. */
export const currentIdentity = cache(async (): Promise<Identity | null> => {
  return null;
});
