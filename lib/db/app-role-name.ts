/**
 * SQL for the name of the role that an installation's connections work as. Each login has its own: roles
 * belong to the whole server, and one role for all would open every installation's tables to the others.
 */
export const APP_ROLE = "left('readback_app_' || session_user, 63)";
