/** A blog repository that this server's operator has configured; nobody else can add one. */
export type BlogTarget = {
  name: string;
  /** An absolute path on this machine, or https. Nothing else is spoken to (SECURITY.md 19). */
  url: string;
  branch: string;
  /** Whether the name in `url` may lead into a private network (SECURITY.md 20). */
  private: boolean;
  /** Folders that posts may go into, each with a slash at its end. */
  paths: string[];
  /** A file that only this user can read, holding the push token; never its value. */
  tokenFile: string | null;
  /** Where the blog is read, without a slash at its end: for links to its feed and the like. */
  site: string | null;
  /** Who the commits are by. */
  author: { name: string; email: string };
};

/** What lies at a path in the blog. `blocked`: a folder, link, submodule or huge file is in the way. */
export type PostThere = { kind: "absent" } | { kind: "file"; text: string } | { kind: "blocked" };

/** One file a publication writes; null takes it away. Approved words only. */
export type FileChange = { path: string; text: string | null };

/** `rejected`: somebody pushed meanwhile. `refused`: the other side does not let this one in. */
export type PushResult = "pushed" | "rejected" | "refused" | "unreachable";
