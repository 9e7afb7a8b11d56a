import { ninePosts } from "@/lib/core/testing/nine-posts";
import type { Lab } from "../prove/lab/open-lab";
import { type Line, quantile } from "./measure";
import { presses, visits } from "./open-and-decide";

/** The review of an interview in nine languages against the same one in its own language alone. */
export async function nineLanguages(lab: Lab): Promise<Line[]> {
  const [original, ...others] = ninePosts();
  const alone = await lab.world.interview(original?.source);
  const nine = await lab.world.interview(original?.source);
  for (const { code, source } of others) await lab.world.translate(nine.id, source, code);
  const measured = [];
  for (const { id, interviewee } of [nine, alone]) {
    const { cookie } = await lab.enter(interviewee);
    const url = `${lab.url}/interviews/${id}`;
    const seen = await visits(lab, url, cookie);
    const pressed = await presses(lab, url, cookie, true);
    measured.push({
      "text visible": quantile(seen.map(({ text }) => text)),
      usable: quantile(seen.map(({ usable }) => usable)),
      "press to paint": quantile(pressed.painted),
      "press to acknowledged": quantile(pressed.answered),
    });
  }
  const [ours, base] = measured;
  if (!ours || !base) throw new Error("nothing was measured");
  return (Object.keys(ours) as (keyof typeof ours)[]).map((name) => ({
    name: `${name}, nine languages against one`,
    ours: ours[name],
    base: base[name],
    unit: "ms",
    goal: "1.2",
  }));
}
