import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Identity } from "@/lib/policy/identity";
import { countRequest } from "./count-request";
import { currentIdentity } from "./session";

/** Who opens a page, null when signed out; each page asks once. Who opens too many is sent to wait. */
export const visitor = cache(async (): Promise<Identity | null> => {
  const identity = await currentIdentity();
  if ((await countRequest(identity)) > 0) redirect("/wait");
  return identity;
});
