import type { Post } from "../post/post";
export type Aligned = { originals: string[]; passages: string[]; sure: number };
export type Alignment = { links: Aligned[]; unlinked: { originals: string[]; passages: string[] } };
export type Held = { originals: string[]; passages: string[] };
export type Side = { post: Post; language: string; sources: Map<string, string> };
