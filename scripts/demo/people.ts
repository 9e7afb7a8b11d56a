/** The two people of the demo; their addresses lead nowhere (RFC 2606). */
export const demoPeople = {
  author: { name: "Tomas Lindqvist", email: "tomas@example.org" },
  interviewee: { name: "Ines Ferreira", email: "ines@example.org" },
};

/** Name of the demo's blog among the targets, and the post's file name. */
export const demoBlog = "demo-blog";
export const demoPost = "2026-03-02-keeping-the-light-en.md";
