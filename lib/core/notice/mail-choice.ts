/** What a person can switch off about one interview. All is on until they do. */
export const mailChoices = ["turn", "digest", "reminders", "published"] as const;

export type MailChoiceName = (typeof mailChoices)[number];

/** Which mails a person wants: when it becomes their turn, once a day while things wait, before a date, when it is out. */
export type MailChoice = Record<MailChoiceName, boolean>;
