/** A post for a review with much to settle: two of its words stand in the wrong mouth, and more is asked. */
export const harbourPost = `---
layout: post
title: "Ropes and wages"
lang: en
---

A: Tomas, writes a blog.

B: Ines, mended nets.

---

### Table of Contents

1. [The harbour](#the-harbour)
   - How a net is mended

---

## The harbour

**A:** When did you come to the harbour?

**B:** I came in spring. The hut was cold and the nets were older than me.

**A:** And was it well paid?

**B:** The wages were small, but there was soup.

**B:** Who showed you how a net is mended?

**B:** Old Berit did. She said that a knot is a promise.

**A:** Did you ever want to leave?

**B:** Every winter. Then came the herring and everybody sang. I still have the needle that Berit gave me.
`;
