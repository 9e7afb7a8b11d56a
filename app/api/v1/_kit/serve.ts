import { admit } from "@/lib/access/admit";
import { enterAs } from "@/lib/access/enter-as";
import { inTime } from "@/lib/access/in-time";
import { PERSON_HEADER } from "@/lib/core/review/api";
import type { Grant } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import type { Permission } from "@/lib/policy/table";
import type { Door, Operation } from "./operation";
import { ORDINARY_LIMIT, type ReadRequest, readRequest } from "./read-request";
import { fresh, refuse } from "./refuse";

type NamesIn<Path> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type GrantOf<P> = P extends Permission ? Grant<P> : never;

type WhoOf<D extends Door> = D extends { may: readonly (infer P)[] }
  ? GrantOf<P>
  : D extends { for: "anybody" }
    ? null
    : Identity;

/** One request that passed the door. `input` is empty where the operation has no body. */
export type Call<Path extends string, D extends Door> = {
  request: Request;
  params: Record<NamesIn<Path>, string>;
  input: ReadRequest;
  /** The proof its door gives. */
  who: WhoOf<D>;
  identity: Identity | null;
};

type Params = Record<string, string>;
type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/**
 * A route made of an operation's declaration: who sent it, not too often, read by SECURITY.md 5, the door,
 * then `run`; given up with a sentence when it takes too long. Answers are never stored on the way.
 */
export function serve<Path extends string, D extends Door>(
  operation: Operation<Path, D>,
  run: (call: Call<Path, D>) => Promise<Response>,
): Handler & { operation: Operation } {
  const handle: Handler = async (request, context) => {
    const params = (await context.params) ?? {};
    const answer = await inTime(() => pass(operation, { request, params }, run));
    return fresh(answer ?? refuse("too-slow"));
  };
  return Object.assign(handle, { operation });
}

async function pass<Path extends string, D extends Door>(
  operation: Operation<Path, D>,
  { request, params }: { request: Request; params: Params },
  run: (call: Call<Path, D>) => Promise<Response>,
): Promise<Response> {
  const door: Door = operation.door;
  const admitted = await admit(request, { tokens: door.for !== "browser" });
  if ("wait" in admitted) return refuse("too-many", { wait: admitted.wait });
  if ("bad" in admitted) return refuse(door.for === "browser" ? "not-found" : "bad-token");
  const { identity, byToken } = admitted;
  if (door.for === "author" && !identity?.author) return refuse("not-found");
  const { body, limit = ORDINARY_LIMIT } = operation;
  const input = body ? await readRequest(request, { limit, byToken }) : { key: "", body: null };
  if (input instanceof Response) return input;
  const who = await passDoor(door, identity, params);
  if (who === undefined) return refuse("not-found");
  if (body && door.for === "participant" && !isTheirPage(request, who as Grant)) {
    return refuse("other-person");
  }
  return await run({ request, params, input, who, identity } as Call<Path, D>);
}

/** The proof, null where none is needed, or undefined. */
async function passDoor(door: Door, identity: Identity | null, params: Params) {
  if (door.for === "anybody") return null;
  if (door.for !== "participant") return identity ?? undefined;
  return (await enterAs(identity, door.of, params[door.by] ?? "", door.may)) ?? undefined;
}

/** A page stays open while somebody else signs in beside it: their acts would be the wrong person's. */
function isTheirPage(request: Request, { participantId }: Grant): boolean {
  const person = request.headers.get(PERSON_HEADER);
  return person === null || person === participantId;
}
