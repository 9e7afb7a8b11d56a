import type { DiffRow } from "./line-diff";

/** A blog that may be chosen, and where in it posts may go. */
export type TargetChoice = { name: string; branch: string; paths: string[] };

type Place = { branch: string; choices: TargetChoice[] };

/**
 * The blog against what would be published. `changed-there`: it holds neither what we exported last nor,
 * before the first export, nothing or the imported post. `rows` is what somebody changed, `after` what
 * publishing over it would change (null while there is no edition), `held` the digest of what lies there:
 * what an author names to replace it, null before the first export. `restores`: what would be published
 * is what was exported last. `ready` has no
 * rows while there is no edition; `first` when nothing lies at the path yet. `outside`: the blog was chosen,
 * and these paths lie where it takes no posts.
 */
export type ComparedTarget =
  | { kind: "unset"; choices: TargetChoice[] }
  | ({ kind: "outside"; paths: string[]; folders: string[] } & Place)
  | ({ kind: "unreachable" } & Place)
  | ({ kind: "blocked-path" } & Place)
  | ({
      kind: "changed-there";
      path: string;
      rows: DiffRow[];
      after: DiffRow[] | null;
      held: string | null;
      restores: boolean;
    } & Place)
  | ({
      kind: "ready";
      path: string;
      rows: DiffRow[] | null;
      unchanged: boolean;
      first: boolean;
    } & Place);
