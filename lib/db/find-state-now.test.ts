import { expect, test } from "vitest";
import { act } from "./act";
import { findPassageNow, findStateNow } from "./passages";
import { ask } from "./testing/ask";
import { makeInterview } from "./testing/make-interview";

test("one passage by itself stands as it does among all, and only in its own interview", async () => {
  const made = await makeInterview();
  const other = await makeInterview();
  const grant = await made.grant("interviewee", "passage.decide");
  await act(grant, ask({}), async (scope) => {
    for (const id of made.passages) {
      const all = await findPassageNow(scope, id);
      const one = await findStateNow(scope, id);
      expect(one).toMatchObject({ ...all?.state, rows: { id } });
    }
    expect(await findStateNow(scope, other.passages[0] ?? "")).toBeNull();
    return { outcome: "done" };
  });
});
