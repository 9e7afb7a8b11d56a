import { localTime } from "../../rules/local-time";
import { type DueMail, mailsDue, type Seat } from "../due";

const STEP = 10 * 60_000;

/** A mail that was sent while the clock ran, with the time on its reader's wall. */
export type Sent = { at: string; mail: DueMail };

/** What happens at a time: it changes the seats, as an act would. */
export type Happening = { at: Date; change: () => void };

/**
 * Runs the clock in steps of ten minutes, as the queue does: what is due is sent and marked as sent. Whatever
 * happens is seen at the step after it.
 */
export function runClock(
  zone: string,
  seats: Seat[],
  { from, to, happenings = [] }: { from: Date; to: Date; happenings?: Happening[] },
): Sent[] {
  const sent: Sent[] = [];
  const waiting = [...happenings].sort((a, b) => Number(a.at) - Number(b.at));
  for (let time = Number(from); time <= Number(to); time += STEP) {
    const now = new Date(time);
    while (waiting[0] && waiting[0].at <= now) waiting.shift()?.change();
    for (const mail of mailsDue(zone, seats, now)) {
      mark(seats, mail, now);
      sent.push({ at: localTime(now, zone), mail });
    }
  }
  return sent;
}

function mark(seats: Seat[], mail: DueMail, now: Date): void {
  for (const seat of seats) {
    for (const told of seat.notices) if (mail.notices.includes(told.id)) told.mailedAt = now;
    if (mail.kind === "digest" && mail.participantIds.includes(seat.participantId)) {
      seat.digestAt = now;
    }
    if (mail.kind === "reminder" && mail.participantId === seat.participantId) {
      seat.deadline?.reminded.push(now);
    }
  }
}
