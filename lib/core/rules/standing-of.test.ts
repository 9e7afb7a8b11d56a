import fc from "fast-check";
import { expect, test } from "vitest";
import { standingOf } from "./standing-of";

const role = fc.constantFrom("author", "coauthor", "interviewee", "reader");
const parties = fc
  .array(role, { maxLength: 6 })
  .map((roles) => roles.map((role, at) => ({ id: `${at}`, role })));

test("agreed means every interviewee and somebody of the authors, and no reader counts", () => {
  const cases = parties.chain((people) =>
    fc.tuple(fc.constant(people), fc.subarray(people.map(({ id }) => id))),
  );
  fc.assert(
    fc.property(cases, ([people, yes]) => {
      const accepted = new Set(yes);
      const { agreed, missing } = standingOf(people, accepted);
      const gave = people.filter(({ role }) => role === "interviewee");
      const all = gave.length > 0 && gave.every(({ id }) => accepted.has(id));
      const author = people.some(({ id, role }) => /author/.test(role) && accepted.has(id));
      expect(agreed).toBe(all && author);
      expect(missing.every((id) => !accepted.has(id))).toBe(true);
      expect(people.filter(({ id }) => missing.includes(id)).map(({ role }) => role)).not.toContain(
        "reader",
      );
    }),
  );
});
