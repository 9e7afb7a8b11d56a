/** The list of files of a publication (DOMAIN.md, "Manifest"); `hash` is what is signed. */
export type Manifest = { files: { path: string; sha: string; bytes: number }[]; hash: string };

/** The manifest of exact files: sorted by path, sizes in bytes of UTF-8, in one canonical form. */
export function manifestOf(
  files: { path: string; text: string }[],
  hash: (text: string) => string,
): Manifest {
  const listed = files
    .map(({ path, text }) => ({
      path,
      sha: hash(text),
      bytes: new TextEncoder().encode(text).length,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    files: listed,
    hash: manifestHash(
      listed.map(({ sha, ...one }) => ({ ...one, sha256: sha })),
      hash,
    ),
  };
}

/** The manifest's hash from what it lists, sorted by path. */
export function manifestHash(
  files: { path: string; sha256: string; bytes: number }[],
  hash: (text: string) => string,
): string {
  const lines = files.map(({ path, sha256, bytes }) => JSON.stringify([path, sha256, bytes]));
  return hash(["readback manifest 1", ...lines, ""].join("\n"));
}
