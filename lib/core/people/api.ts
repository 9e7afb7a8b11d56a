/** The bodies of the acts on people, as the browser sends them to /api/v1, and what is answered. */

/** The roles an author can give. There is one author, and nobody is invited as one. */
export const givenRoles = ["interviewee", "coauthor", "reader"] as const;
export type GivenRole = (typeof givenRoles)[number];

/** How an invitation reaches its person: by mail, or as a link the author passes on. */
export const ways = ["mail", "link"] as const;
export type Way = (typeof ways)[number];

/** POST /api/v1/interviews/{id}/participants; `locale` is the language of the mail. */
export type InviteBody = {
  name: string;
  email: string;
  role: GivenRole;
  locale: string;
  by: Way;
};
/** POST /api/v1/participants/{id}/invitation */
export type RenewBody = { by: Way };
/** PUT /api/v1/participants/{id}/role */
export type RoleBody = { role: GivenRole };

/**
 * The answer to both invitations. `link` is told once: null for a mail, and when a request is repeated;
 * then a new link has to be made.
 */
export type InvitedAnswer = { act: string; id: string; link: string | null };
