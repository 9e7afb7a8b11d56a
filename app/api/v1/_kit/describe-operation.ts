import { z } from "zod";
import { PERSON_HEADER } from "@/lib/core/review/api";
import { type Door, type Operation, refusalsOf } from "./operation";
import { ORDINARY_LIMIT } from "./read-request";
import { refusals } from "./refuse";

/** A part of an OpenAPI document. */
type Described = Record<string, unknown>;

/** One operation as OpenAPI 3.1 describes it. */
export function describeOperation(name: string, operation: Operation): Described {
  const { summary, door, body, limit = ORDINARY_LIMIT } = operation;
  const may = "may" in door ? { "x-permissions": door.may } : {};
  return {
    operationId: name,
    tags: [name.split(".")[0]],
    summary,
    ...may,
    security: securityOf(door),
    parameters: parametersOf(operation),
    ...(body ? { requestBody: requestBodyOf(body, limit) } : {}),
    responses: { ...doneOf(operation), ...refusedOf(operation) },
  };
}

function securityOf(door: Door): Described[] {
  switch (door.for) {
    case "anybody":
      return [];
    case "browser":
      return [{ session: [] }];
    case "person":
    case "author":
    case "participant":
      return [{ token: [] }, { session: [] }];
  }
}

function parametersOf({ path, body, query = {}, door }: Operation): Described[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const inPath = names.map((name) => ({
    ...{ name, in: "path", required: true },
    // An act is also named by the key it was sent with.
    schema: name === "act" ? { type: "string" } : { type: "string", format: "uuid" },
  }));
  const inQuery = Object.entries(query).map(([name, description]) => ({
    ...{ name, in: "query", description, schema: { type: "string" } },
  }));
  const reference = (name: string) => ({ $ref: `#/components/parameters/${name}` });
  const headers = body ? [reference("key")] : [];
  if (body && door.for === "participant") headers.push(reference("person"));
  return [...inPath, ...inQuery, ...headers];
}

/** The headers of acts. */
export const parameters = {
  key: {
    ...{ name: "Idempotency-Key", in: "header", required: true },
    description:
      "New for each act. Sent again with the same body within seven days, the act happens once.",
    schema: { type: "string", pattern: "^[\\w-]{16,64}$" },
  },
  person: {
    ...{ name: PERSON_HEADER, in: "header" },
    description: "Your participant's id; the act is refused for anybody else.",
    schema: { type: "string", format: "uuid" },
  },
};

function requestBodyOf(body: z.ZodType, limit: number): Described {
  const content = { "application/json": { schema: schemaOf(body, "input") } };
  return { required: true, description: `At most ${limit} bytes.`, content, "x-max-bytes": limit };
}

function doneOf({ answer, status }: Operation): Described {
  if (!answer) return { 204: { description: "Done." } };
  const content = { "application/json": { schema: schemaOf(answer, "output") } };
  return { [status ?? 200]: { description: "Done.", content } };
}

/** By status, with the codes it may carry. */
function refusedOf(operation: Operation): Described {
  const codes = refusalsOf(operation);
  const statuses = [...new Set(codes.map((code) => refusals[code].status))];
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => refusals[code].status === status);
      const description = own.map((code) => `${code}: ${refusals[code].message}`).join(" ");
      const retry = status === 429 || status === 503 ? { headers: retryAfter } : {};
      const content = { "application/json": { schema: refusalSchema(own) } };
      return [status, { description, ...retry, content }];
    }),
  );
}

const retryAfter = { "Retry-After": { description: "Seconds.", schema: { type: "integer" } } };

function refusalSchema(codes: string[]): Described {
  return {
    type: "object",
    required: ["error", "message"],
    properties: {
      error: { enum: codes },
      message: { type: "string" },
      field: { type: "string", description: "What is wrong, for bad-input." },
      limit: { type: "integer", description: "Bytes, for too-large." },
      wait: { type: "integer", description: "Seconds, for too-many." },
    },
  };
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Described {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
