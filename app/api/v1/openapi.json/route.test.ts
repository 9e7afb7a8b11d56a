import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test, vi } from "vitest";
import { call } from "@/app/api/v1/_kit/testing/call";
import { everyRoute } from "@/app/api/v1/_kit/testing/every-route";
import { everyOperation } from "@/app/api/v1/_operations/every-operation";
import { GET } from "./route";

vi.mock("next/headers", () => ({ cookies: async () => ({ get: () => undefined }) }));
vi.mock("next-intl/server", () => ({ getLocale: async () => "en" }));

test("is a valid OpenAPI 3.1 document", async () => {
  const { status, body } = await call(GET, { method: "GET" });
  expect(status).toBe(200);
  const validator = new Validator();
  expect(await validator.validate(body)).toMatchObject({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("describes what the folders hold, and nothing else", async () => {
  const found = await everyRoute();
  for (const [name, { operation }] of found) {
    expect(`${operation?.method} ${operation?.path}`).toBe(name);
  }
  const { body } = await call(GET, { method: "GET" });
  const described = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual([...found.keys()].sort());
  expect(Object.keys(everyOperation)).toHaveLength(found.size);
});
