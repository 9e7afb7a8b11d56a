import { forgetLate } from "./device/late-drafts";

/**
 * Removes everything this origin keeps on the device: drafts, places, queued acts (SECURITY.md 8). The
 * server also asks the browser to (Clear-Site-Data), where the browser knows how.
 */
export async function forgetDevice(): Promise<void> {
  try {
    const known = await indexedDB.databases();
    for (const { name } of known) if (name) indexedDB.deleteDatabase(name);
    sessionStorage.clear();
    forgetLate();
  } catch {
    // A browser that keeps nothing (private mode) has nothing to forget.
  }
}
