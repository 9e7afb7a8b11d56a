import { z } from "zod";

/** One mebibyte. */
const MB = 1024 * 1024;

/** How much of a table goes into one entry of the archive, in bytes. */
export const CHUNK = 4 * MB;

const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,62}$/);

/** `backup.json`, the archive's first entry: what has to be known before any row can be read. */
export const header = z.strictObject({
  format: z.literal("readback-backup"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The migrations the database was at, in order. */
  migrations: z.array(z.strictObject({ name, checksum: z.string() }).extend({ name: z.string() })),
  /** Parents first. */
  tables: z.array(z.strictObject({ name, columns: z.array(name) })),
  sequences: z.array(z.strictObject({ table: name, column: name, value: z.string() })),
  /** Whether the keys of sealed secrets are in it. */
  keys: z.boolean(),
});

export type Header = z.infer<typeof header>;

/** What the manifest says of one entry. */
export type Entry = { size: number; sha256: string };

/** `manifest.json`, the archive's last entry: every other entry, and how many rows each table had. */
export const manifest = z.strictObject({
  entries: z.record(
    z.string(),
    z.strictObject({ size: z.number(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
  rows: z.record(z.string(), z.number()),
});

export type Manifest = z.infer<typeof manifest>;

/** Where everything lies in the archive, and how large it may be. Nothing else is read. */
const places: [RegExp, number][] = [
  [/^backup\.json$/, 4 * MB],
  [/^database\/[A-Za-z_][A-Za-z0-9_]{0,62}\/\d{6}$/, CHUNK],
  [/^jobs\/\d{6}$/, CHUNK],
  [/^home\/(?:targets\.json|keys|secret)$/, MB],
  [
    /^home\/recordings\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}\/){0,4}[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}$/,
    4096 * MB,
  ],
  [/^manifest\.json$/, 64 * MB],
];

/** The largest size of an entry with that name; null when no backup has such an entry. */
export function largest(entry: string): number | null {
  return places.find(([shape]) => shape.test(entry))?.[1] ?? null;
}

/** What is wrong with a backup or with where it should go, as a sentence for whoever runs the server. */
export class Refused extends Error {}

/** What is answered to anything that no backup has. */
export const DAMAGED = "That is not a backup of Readback's, or it is damaged. Nothing was changed.";
