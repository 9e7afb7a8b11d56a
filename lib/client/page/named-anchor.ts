/** The id that an address names after its `#`; one that is no text at all (`#%E0`) is taken as it stands. */
export function namedAnchor(hash: string): string {
  const named = hash.replace(/^#/, "");
  try {
    return decodeURIComponent(named);
  } catch {
    // Cut off or mistyped on its way here: no reason to show no page.
    return named;
  }
}
