"use client";

import { useState } from "react";
import { countUnsent } from "@/lib/client/device/count-unsent";
import { forgetDevice } from "@/lib/client/forget-device";
import { sendJson } from "@/lib/client/send-json";

/**
 * Signs out here or everywhere, forgets what is on this device, and leaves to the sign-in page. Where
 * something on it was not sent yet, the first call only says how much (`unsent`); the second goes.
 */
export function useSignOut() {
  const [state, setState] = useState<"idle" | "busy" | "problem">("idle");
  const [unsent, setUnsent] = useState(0);
  async function signOut(where: "here" | "everywhere"): Promise<void> {
    const count = unsent === 0 ? await countUnsent() : 0;
    if (count > 0) return setUnsent(count);
    setState("busy");
    const path = where === "here" ? "/api/v1/session" : "/api/v1/session/everywhere";
    const sent = await sendJson("DELETE", path, { body: {} });
    if (!sent.ok && sent.code !== "not-found") return setState("problem");
    await forgetDevice();
    window.location.assign("/sign-in");
  }
  return { state, unsent, signOut };
}
