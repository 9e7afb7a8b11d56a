import { localPath } from "./read-targets";

/** What the other side of a local path must not take from its own repository: programs to run. */
const settings = [
  "core.hooksPath=/dev/null",
  // An empty command would run the path behind it; this one lists nothing.
  "core.alternateRefsCommand=true",
  "receive.autogc=false",
];

/**
 * For a repository on this machine git starts its other side by itself, with that repository's settings
 * and without ours. Settings of a command line are stronger than those of a file. None for https.
 */
export function otherSide(url: string, program: "upload-pack" | "receive-pack"): string[] {
  if (!localPath(url)) return [];
  const given = settings.map((setting) => `-c ${setting}`).join(" ");
  return [`--${program}=git ${given} ${program}`];
}
