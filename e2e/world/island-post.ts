/** A small post for stories: two sections, a key point each, a number and a name to take out. */
export const islandPost = `---
layout: post
title: "A year on the island"
lang: en
---

A: Tomas, writes a blog.

B: Ines, kept a lighthouse.

---

### Table of Contents

1. [The lamp](#the-lamp)
   - What an ordinary day looked like
2. [The storm](#the-storm)
   - A night without the generator

---

## The lamp

**A:** What did an ordinary day look like?

**B:** You wake before the lamp goes out. They paid me nine hundred a month. It was enough.

**A:** Who else was there?

**A:** Or were you alone?

**B:** The second keeper was called Anton Mraz. He had stopped sleeping by then.

## The storm

**A:** And the night the generator failed?

**B:** We carried the lamp by hand. Four hours, in turns.

Nobody was lost that night.
`;
