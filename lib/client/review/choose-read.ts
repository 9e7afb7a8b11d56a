import type { Desk } from "./desk";
import type { Read } from "./facts";

/** Shows both languages, or one of them; its counterpart is read on from the same place. */
export function chooseRead({ store }: Desk, read: Read, top: number): void {
  keepTop(top, () => store.write({ read }));
}

/** The passage at a line of the screen stays where it is, whatever is shown of it after a change. */
export function keepTop(top: number, change: () => void): void {
  const at = passageAt(top);
  const before = at?.getBoundingClientRect().top ?? 0;
  change();
  requestAnimationFrame(() => {
    if (at?.isConnected) window.scrollBy(0, at.getBoundingClientRect().top - before);
  });
}

/** The first passage that reaches below a line of the screen. */
function passageAt(top: number): HTMLElement | undefined {
  const all = document.querySelectorAll<HTMLElement>(".passage");
  return [...all].find((one) => one.getBoundingClientRect().bottom > top);
}
