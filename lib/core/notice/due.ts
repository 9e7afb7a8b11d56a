import { addDays } from "../rules/local-time";
import { type NoticeKind, noticeRules } from "./kind";
import type { MailChoice } from "./mail-choice";
import { isNight } from "./night";
import { MOST_REMINDERS, reminderTimes } from "./reminder-times";

/** A notice as far as its mail goes by it. `open`: it still waits for its reader. */
export type Told = { id: string; kind: NoticeKind; at: Date; mailedAt: Date | null; open: boolean };

/** A date that was agreed on, as it stands to one person. */
export type Ahead = {
  at: Date;
  since: Date;
  /** They did their part, or said no: nobody reminds them. */
  finished: boolean;
  reminded: Date[];
};

/** One person in one interview. */
export type Seat = {
  participantId: string;
  choice: MailChoice;
  digestAt: Date | null;
  notices: Told[];
  deadline: Ahead | null;
};

/** A mail that is due, with the notices that it says and that need no other. */
export type DueMail =
  | { kind: "turn"; participantId: string; what: NoticeKind; notices: string[] }
  | { kind: "reminder"; participantId: string; notices: string[] }
  | { kind: "digest"; participantIds: string[]; notices: string[] };

/** Milliseconds between two mails to one person about one interview. */
export const PAUSE = 30 * 60_000;

/** A reminder that could not be sent for so long comes too late to be one. */
const LATEST = 24 * 3_600_000;

/**
 * The mails that are due to one person now, over all their interviews: one about an interview when the first
 * thing waits for them there; at most one digest a day about what came beside it, by day; reminders of a date.
 * What they did meanwhile is not mailed.
 * @param zone the reader's time zone.
 */
export function mailsDue(zone: string, seats: Seat[], now: Date): DueMail[] {
  const looks = seats.map((seat) => ({ seat, ...lookAt(seat, zone, now) }));
  const digest = digestDue(looks, zone, now);
  return [...looks.flatMap(({ mail }) => mail ?? []), ...(digest ? [digest] : [])];
}

type Look = { mail: DueMail | null; fresh: Told[]; digest: "no" | "with others" | "due" };

function lookAt(seat: Seat, zone: string, now: Date): Look {
  const { participantId, choice } = seat;
  const open = seat.notices.filter(({ open, kind }) => open && noticeRules[kind].waits);
  const fresh = open
    .filter(({ mailedAt, kind }) => mailedAt === null && noticeRules[kind].mail === "turn")
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const notices = fresh.map(({ id }) => id);
  if (choice.reminders && reminderDue(seat, zone, now)) {
    return { mail: { kind: "reminder", participantId, notices }, fresh, digest: "no" };
  }
  const [first] = fresh;
  if (!first) return { mail: null, fresh, digest: "no" };
  const last = latest(seat.notices.map(({ mailedAt }) => mailedAt));
  if (choice.turn && open.every(({ mailedAt }) => mailedAt === null)) {
    const due = !last || now.getTime() >= last.getTime() + PAUSE;
    const mail = { kind: "turn" as const, participantId, what: first.kind, notices };
    return { mail: due ? mail : null, fresh, digest: "no" };
  }
  if (!choice.digest) return { mail: null, fresh, digest: "no" };
  const due = !last || now >= addDays(last, 1, zone);
  return { mail: null, fresh, digest: due ? "due" : "with others" };
}

function digestDue(looks: (Look & { seat: Seat })[], zone: string, now: Date): DueMail | null {
  if (isNight(now, zone) || !looks.some(({ digest }) => digest === "due")) return null;
  const last = latest(looks.map(({ seat }) => seat.digestAt));
  if (last && now < addDays(last, 1, zone)) return null;
  const said = looks.filter(({ digest }) => digest !== "no");
  return {
    kind: "digest",
    participantIds: said.map(({ seat }) => seat.participantId),
    notices: said.flatMap(({ fresh }) => fresh.map(({ id }) => id)),
  };
}

/** Whether the last of the times that came has not been mailed yet. */
function reminderDue({ deadline }: Seat, zone: string, now: Date): boolean {
  if (!deadline || deadline.finished || now >= deadline.at || isNight(now, zone)) return false;
  const { at, since, reminded } = deadline;
  if (reminded.length >= MOST_REMINDERS) return false;
  const time = reminderTimes(at, since, zone).findLast((one) => one <= now);
  if (!time || now.getTime() - time.getTime() > LATEST) return false;
  return !reminded.some((sent) => sent >= time);
}

function latest(times: (Date | null)[]): Date | null {
  const known = times.filter((time) => time !== null).map((time) => time.getTime());
  return known.length > 0 ? new Date(Math.max(...known)) : null;
}
