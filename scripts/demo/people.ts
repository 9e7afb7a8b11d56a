/** The two people of the demo; their addresses lead nowhere (RFC 2606). */
export const demoPeople = {
  author: { name: "Tomas Lindqvist", email: "tomas@example.org" },
  interviewee: { name: "Ines Ferreira", email: "ines@example.org" },
};

/** Name of the demo's blog among the targets, the post's file name, and its translation's. */
export const demoBlog = "demo-blog";
export const demoPost = "2026-03-02-keeping-the-light-en.md";
export const demoTranslation = "2026-03-02-keeping-the-light-fr.md";
