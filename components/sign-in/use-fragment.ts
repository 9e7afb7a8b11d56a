"use client";

import { useEffect, useState } from "react";

/** The secret of a link, from its fragment; undefined until the page has looked, null when there is none. */
export function useFragment(): string | null | undefined {
  const [secret, setSecret] = useState<string | null>();
  useEffect(() => {
    const read = () => {
      const found = window.location.hash.slice(1);
      // Out of the address bar at once: it must not stay in the history or on a shared screen.
      if (found) window.history.replaceState(window.history.state, "", window.location.pathname);
      const valid = /^[\w-]{43}$/.test(found) ? found : null;
      setSecret((known) => valid ?? known ?? null);
    };
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  return secret;
}
