/** git did not do what it should, on a repository that was reached: a damaged mirror, a full disk. */
export class GitFailed extends Error {}
