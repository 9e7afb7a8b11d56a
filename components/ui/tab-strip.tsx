"use client";

import { type ReactNode, useEffect, useRef } from "react";

type Props = { label: string; className?: string; children: ReactNode };

/**
 * Ways in one row. Where they do not fit, the row scrolls, begins at the one that is open, and fades at the
 * sides that have more.
 */
export function TabStrip({ label, className = "", children }: Props) {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const nav = strip.current;
    if (!nav) return;
    const open = nav.querySelector<HTMLElement>("[aria-current]");
    // By hand: scrollIntoView would move the page, too.
    if (open) nav.scrollLeft = open.offsetLeft - (nav.clientWidth - open.offsetWidth) / 2;
    const tell = () => {
      const far = Math.abs(nav.scrollLeft);
      nav.toggleAttribute("data-before", far > 2);
      nav.toggleAttribute("data-after", far + nav.clientWidth < nav.scrollWidth - 2);
    };
    tell();
    nav.addEventListener("scroll", tell, { passive: true });
    const watch = new ResizeObserver(tell);
    watch.observe(nav);
    return () => {
      nav.removeEventListener("scroll", tell);
      watch.disconnect();
    };
  }, []);
  return (
    <nav ref={strip} aria-label={label} className={`tab-strip ${className}`}>
      {children}
    </nav>
  );
}
