import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { database } from "@/lib/db/client";
import { POST } from "./[...nextauth]/route";

vi.mock("next/headers", () => ({ cookies: async () => ({ get: () => undefined }) }));

const context = { params: Promise.resolve({ nextauth: ["signin", "github"] }) };

async function post(size: number): Promise<number> {
  const init = { method: "POST", body: "a".repeat(size) };
  return (
    await POST(new NextRequest("http://localhost:3000/api/auth/signin/github", init), context)
  ).status;
}

test("a form of next-auth's has a largest size, and is counted", async () => {
  expect(await post(16 * 1024 + 1)).toBe(413);
  expect(await post(16 * 1024)).toBe(404); // no provider is set up
  await database().limitCount.updateMany({ data: { points: 1_000_000 } });
  expect(await post(10)).toBe(429);
});
