import type { Lab } from "../../lab/open-lab";
import { origin } from "./visitor";

/** One way to get in where one should not. Returns how often it was tried. */
export type Attack = (given: {
  lab: Lab;
  tries: number;
  wrong: (sentence: string) => void;
  measure: (name: string, value: number | string) => void;
}) => Promise<number>;

/** Behind https, where one proxy's word about the network counts and cookies are pinned to the host. */
export async function startBehindProxy(lab: Lab): Promise<void> {
  await Promise.all(lab.instances.map((instance) => instance.stop()));
  await Promise.all(lab.instances.map((instance) => instance.start({ READBACK_URL: origin })));
}

/** kill -9 of every instance: what was counted in their memory is gone. */
export async function restart(lab: Lab): Promise<void> {
  await Promise.all(lab.instances.map((instance) => instance.kill()));
  await Promise.all(lab.instances.map((instance) => instance.start({ READBACK_URL: origin })));
}
