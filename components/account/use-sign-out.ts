"use client";

import { useState } from "react";
import { forgetDevice } from "@/lib/client/forget-device";
import { sendJson } from "@/lib/client/send-json";

/** Signs out here or everywhere, forgets what is on this device, and leaves to the sign-in page. */
export function useSignOut() {
  const [state, setState] = useState<"idle" | "busy" | "problem">("idle");
  async function signOut(where: "here" | "everywhere"): Promise<void> {
    setState("busy");
    const path = where === "here" ? "/api/v1/session" : "/api/v1/session/everywhere";
    const sent = await sendJson("DELETE", path, { body: {} });
    if (!sent.ok && sent.code !== "not-found") return setState("problem");
    await forgetDevice();
    window.location.assign("/sign-in");
  }
  return { state, signOut };
}
