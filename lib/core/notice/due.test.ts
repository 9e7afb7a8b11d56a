import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, instantOf } from "../rules/local-time";
import type { Seat, Told } from "./due";
import type { NoticeKind } from "./kind";
import { isNight } from "./night";
import { type Happening, runClock, type Sent } from "./testing/run-clock";

const all = { turn: true, digest: true, reminders: true, published: true };
const zone = "Europe/Berlin";
const berlin = (local: string) => instantOf(local, zone);

function seatOf(participantId: string, more: Partial<Seat> = {}): Seat {
  return {
    participantId,
    choice: { ...all },
    digestAt: null,
    notices: [],
    deadline: null,
    ...more,
  };
}

/** Something that waits from a time on, and until it is done. */
function wait(seat: Seat, at: Date, kind: NoticeKind = "asked", until?: Date): Happening[] {
  const told: Told = {
    id: `${kind} ${Number(at)} ${seat.participantId}`,
    kind,
    at,
    mailedAt: null,
    open: true,
  };
  const begin = { at, change: () => void seat.notices.push(told) };
  const end = () => {
    told.open = false;
  };
  return until ? [begin, { at: until, change: end }] : [begin];
}

const said = (sent: Sent[]) => sent.map(({ at, mail }) => `${at} ${mail.kind}`);

describe("what waits for somebody", () => {
  test("is mailed once when it is the first, then in one digest a day, by day, while new things come", () => {
    const seat = seatOf("ines");
    const happenings = [
      ...wait(seat, berlin("2026-03-27T18:00")),
      ...wait(seat, berlin("2026-03-27T18:20"), "suggested"),
      ...wait(seat, berlin("2026-03-28T11:00"), "talk"),
      ...wait(seat, berlin("2026-03-28T23:30"), "mentioned"),
      ...wait(seat, berlin("2026-03-30T03:00"), "answered"),
    ];
    // The clocks are set forward in the night to the 29th.
    const span = { from: berlin("2026-03-27T12:00"), to: berlin("2026-04-03T12:00") };
    expect(said(runClock(zone, [seat], { ...span, happenings }))).toEqual([
      "2026-03-27T18:00 turn",
      "2026-03-28T18:00 digest",
      "2026-03-29T18:00 digest",
      "2026-03-30T18:00 digest",
    ]);
  });

  test("is the first again once everything is done, but not within half an hour", () => {
    const seat = seatOf("ines");
    const happenings = [
      ...wait(seat, berlin("2026-05-04T10:00"), "asked", berlin("2026-05-04T10:05")),
      ...wait(seat, berlin("2026-05-04T10:10"), "asked", berlin("2026-05-04T10:15")),
      ...wait(seat, berlin("2026-05-04T10:20")),
    ];
    const span = { from: berlin("2026-05-04T09:00"), to: berlin("2026-05-05T09:00") };
    expect(said(runClock(zone, [seat], { ...span, happenings }))).toEqual([
      "2026-05-04T10:00 turn",
      "2026-05-04T10:30 turn",
    ]);
  });

  test("is in no mail when it was done before one was due", () => {
    const seat = seatOf("ines");
    const happenings = [
      ...wait(seat, berlin("2026-05-04T10:00")),
      ...wait(seat, berlin("2026-05-04T11:00"), "talk", berlin("2026-05-04T19:00")),
    ];
    const span = { from: berlin("2026-05-04T09:00"), to: berlin("2026-05-08T09:00") };
    expect(said(runClock(zone, [seat], { ...span, happenings }))).toEqual([
      "2026-05-04T10:00 turn",
    ]);
  });

  test("in several interviews comes as one digest", () => {
    const seats = [seatOf("ines here"), seatOf("ines there")];
    const happenings = seats.flatMap((seat, at) => [
      ...wait(seat, berlin(`2026-05-04T1${at}:00`)),
      ...wait(seat, berlin(`2026-05-04T1${at}:30`), "talk"),
      ...wait(seat, berlin(`2026-05-05T2${at}:30`), "mentioned"),
    ]);
    const span = { from: berlin("2026-05-04T09:00"), to: berlin("2026-05-08T09:00") };
    const sent = runClock(zone, seats, { ...span, happenings });
    expect(said(sent)).toEqual([
      "2026-05-04T10:00 turn",
      "2026-05-04T11:00 turn",
      "2026-05-05T10:00 digest",
      "2026-05-06T10:00 digest",
    ]);
    expect(sent.at(-1)?.mail).toMatchObject({ participantIds: ["ines here", "ines there"] });
  });

  test.each([
    [{ digest: false }, ["2026-05-04T10:00 turn"]],
    [{ turn: false }, ["2026-05-04T10:00 digest", "2026-05-05T10:00 digest"]],
    [{ turn: false, digest: false }, []],
  ])("keeps to the switches %o", (off, mails) => {
    const seat = seatOf("ines", { choice: { ...all, ...off } });
    const happenings = [
      ...wait(seat, berlin("2026-05-04T10:00")),
      ...wait(seat, berlin("2026-05-04T10:30"), "talk"),
    ];
    const span = { from: berlin("2026-05-04T09:00"), to: berlin("2026-05-08T09:00") };
    expect(said(runClock(zone, [seat], { ...span, happenings }))).toEqual(mails);
  });

  test("is never mailed twice, nor a digest by night or twice in a day, whatever happens when", () => {
    const minutes = fc.integer({ min: 0, max: 6 * 24 * 60 });
    const thing = fc.record({
      seat: fc.nat(1),
      from: minutes,
      lasts: fc.option(fc.integer({ min: 1, max: 3000 })),
      kind: fc.constantFrom<NoticeKind>("asked", "talk", "suggested", "rules"),
    });
    const start = berlin("2026-10-22T00:00"); // the clocks are set back on the 25th
    const minute = (count: number) => new Date(start.getTime() + count * 60_000);
    fc.assert(
      fc.property(
        fc.array(thing, { maxLength: 8 }),
        fc.constantFrom(zone, "America/New_York"),
        (things, where) => {
          const seats = [seatOf("a"), seatOf("b")];
          const happenings = things.flatMap(({ seat, from, lasts, kind }) =>
            wait(seats[seat] as Seat, minute(from), kind, lasts ? minute(from + lasts) : undefined),
          );
          const sent = runClock(where, seats, { from: start, to: minute(8 * 24 * 60), happenings });
          const named = sent.flatMap(({ mail }) => mail.notices);
          expect(new Set(named).size).toBe(named.length);
          const digests = sent.filter(({ mail }) => mail.kind === "digest").map(({ at }) => at);
          expect(digests.some((at) => isNight(instantOf(at, where), where))).toBe(false);
          digests.slice(1).forEach((at, before) => {
            expect(
              at >=
                addDays(new Date(`${digests[before]}Z`), 1, "UTC")
                  .toISOString()
                  .slice(0, 16),
            ).toBe(true);
          });
          const left = seats.flatMap(({ notices }) =>
            notices.filter(({ open, mailedAt }) => open && !mailedAt),
          );
          expect(left).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a date ahead", () => {
  const deadline = (at: Date, more: object = {}) => ({
    at,
    since: addDays(at, -14, zone),
    finished: false,
    reminded: [],
    ...more,
  });
  const span = { from: berlin("2026-10-11T00:00"), to: berlin("2026-10-30T00:00") };
  const until = berlin("2026-10-26T12:00"); // the clocks are set back the day before

  test("is recalled three times, by each reader's own clock", () => {
    const of = (where: string) =>
      said(runClock(where, [seatOf("ines", { deadline: deadline(until) })], span));
    expect(of(zone)).toEqual([
      "2026-10-19T12:00 reminder",
      "2026-10-24T12:00 reminder",
      "2026-10-26T08:00 reminder",
    ]);
    // Noon in Berlin after the change is seven in the morning in New York, which changes a week later.
    expect(of("America/New_York")).toEqual([
      "2026-10-19T08:00 reminder",
      "2026-10-24T08:00 reminder",
      "2026-10-25T21:00 reminder",
    ]);
  });

  test("is recalled no more after somebody finished, nor to who wants no reminders", () => {
    const ahead = deadline(until);
    const finish = {
      at: berlin("2026-10-20T15:00"),
      change: () => void Object.assign(ahead, { finished: true }),
    };
    const sent = runClock(zone, [seatOf("ines", { deadline: ahead })], {
      ...span,
      happenings: [finish],
    });
    expect(said(sent)).toEqual(["2026-10-19T12:00 reminder"]);
    const choice = { ...all, reminders: false };
    expect(runClock(zone, [seatOf("ines", { deadline: deadline(until), choice })], span)).toEqual(
      [],
    );
  });

  test("that is put off brings no fourth reminder", () => {
    const ahead = deadline(until);
    const put = (at: string, days: number) => ({
      at: berlin(at),
      change: () => void Object.assign(ahead, { at: addDays(ahead.at, days, zone) }),
    });
    const happenings = [put("2026-10-25T10:00", 3), put("2026-10-28T10:00", 3)];
    const longer = { from: span.from, to: berlin("2026-11-10T00:00"), happenings };
    const sent = runClock(zone, [seatOf("ines", { deadline: ahead })], longer);
    expect(said(sent)).toEqual([
      "2026-10-19T12:00 reminder",
      "2026-10-24T12:00 reminder",
      "2026-10-27T12:00 reminder",
    ]);
  });

  test("is recalled once when nothing could be sent for days", () => {
    const seat = seatOf("ines", { deadline: deadline(until) });
    const late = { from: berlin("2026-10-24T20:00"), to: berlin("2026-10-25T20:00") };
    expect(said(runClock(zone, [seat], late))).toEqual(["2026-10-24T20:00 reminder"]);
  });

  test("takes what waits into the reminder", () => {
    const seat = seatOf("ines", { deadline: deadline(until) });
    const happenings = [
      ...wait(seat, berlin("2026-10-18T14:00")),
      ...wait(seat, berlin("2026-10-18T15:00"), "talk"),
    ];
    const sent = runClock(zone, [seat], { ...span, to: berlin("2026-10-21T00:00"), happenings });
    expect(said(sent)).toEqual(["2026-10-18T14:00 turn", "2026-10-19T12:00 reminder"]);
  });
});
