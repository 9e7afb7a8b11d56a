import { openDevice } from "./open-device";

/** How many things lie on this device that were typed or pressed and are not at the server. */
export async function countUnsent(): Promise<number> {
  try {
    const device = await openDevice();
    return (await device.count("drafts")) + (await device.count("acts"));
  } catch {
    // A browser that keeps nothing has nothing to lose here.
    return 0;
  }
}
