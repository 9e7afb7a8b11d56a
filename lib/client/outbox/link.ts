/** How the server was last met: reached, not reached, in trouble, not knowing us, or knowing another. */
export type Link = "fine" | "offline" | "failing" | "signed-out" | "other-person";
