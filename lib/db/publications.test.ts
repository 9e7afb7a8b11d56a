import { expect, test } from "vitest";
import { act } from "./act";
import { database } from "./client";
import { appendPublication, lastPushed, listPublications } from "./publications";
import { ask } from "./testing/ask";
import { makeInterview } from "./testing/make-interview";

test("a list says what each publication does to its paths, and holds no text", async () => {
  const made = await makeInterview();
  const grant = await made.grant("author", "publication.publish");
  const path = "_posts/en/a.md";
  for (const text of ["By hand we carried it.", null]) {
    const about = { target: "blog", branch: "main", manifest: "0".repeat(64), replaces: null };
    await act(grant, ask(), async (scope) => {
      await appendPublication(scope, { ...about, files: [{ path, text }] });
      return { outcome: "done" };
    });
  }
  await database().publication.updateMany({ data: { state: "pushed" } });
  const rows = await listPublications(grant);
  expect(rows.map(({ paths, takesDown }) => [paths, takesDown])).toEqual([
    [[path], true],
    [[path], false],
  ]);
  expect(JSON.stringify(rows)).not.toContain("By hand");
  expect(lastPushed(rows)).toBe(rows[0]);
});
