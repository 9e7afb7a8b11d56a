/** The only texts a commit of ours can have: nothing in them comes from an interview. */
const subjects = {
  publish: "Publish approved interview",
  "take-down": "Take down interview",
} as const;

export type CommitAbout = {
  subject: keyof typeof subjects;
  /** SHA-256 of the manifest, lower-case hex. */
  manifest: string;
  /** Head of the interview's history at that moment, lower-case hex (SECURITY.md 23). */
  history: string;
};

/** The whole commit message; also what the leak check looks at. */
export function commitText({ subject, manifest, history }: CommitAbout): string {
  for (const hash of [manifest, history]) {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error("not a hash");
  }
  const trailers = `Approval-Digest: sha256:${manifest}\nHistory-Head: sha256:${history}`;
  return `${subjects[subject]}\n\n${trailers}\n`;
}
