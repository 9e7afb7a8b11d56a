import type { Stage } from "@/lib/policy/table";
import type { Route } from "./built-routes";
import { type Actor, actors, ofInterviews, ofNone, type Prepared, partOf } from "./expected";

/**
 * Which interview is asked for: theirs, one they have no part in, theirs with a thing of the other in it, or
 * none that there is.
 */
export type Whose = "own" | "foreign" | "mixed" | "missing";

/** One question: this route, this person, this interview at this stage, and the status it should have. */
export type Cell = {
  route: Route;
  actor: Actor;
  on: Prepared;
  whose: Whose | "none";
  stage: Stage;
  status: number;
};

export const stages = ["draft", "in_review", "signed_off", "published", "withdrawn"] as const;
const letters: Record<Stage, string> = {
  draft: "d",
  in_review: "r",
  signed_off: "s",
  published: "p",
  withdrawn: "w",
};

/** A sentence for each route of the build without a row, and each row without a route. */
export function unlisted(routes: Route[]): string[] {
  const built = new Set(routes.map(({ name }) => name));
  const listed = new Set([...Object.keys(ofInterviews), ...Object.keys(ofNone)]);
  const without = [...built].filter((name) => !listed.has(name));
  const stale = [...listed].filter((name) => !built.has(name));
  return [
    ...without.map((name) => `${name} is in the build and not in expected.ts`),
    ...stale.map((name) => `${name} is in expected.ts and not in the build`),
  ];
}

/** Every cell of the matrix: own interviews at every stage, others under review. */
export function everyCell(routes: Route[]): Cell[] {
  return routes.flatMap((route) =>
    actors.flatMap((actor): Cell[] => {
      const status = ofNone[route.name]?.[actor];
      const base = { route, actor, on: "open" as const, stage: "in_review" as const };
      if (status !== undefined) return [{ ...base, whose: "none", status }];
      const row = ofInterviews[route.name];
      if (!row) return [];
      const { on } = row;
      const own = stages.map((stage): Cell => {
        return { ...base, on, whose: "own", stage, status: statusOf(route, actor, stage) };
      });
      const away = { ...base, on, status: noSuch(route, actor) };
      const two = route.path.split("[").length > 2;
      const mixed: Cell[] = two ? [{ ...away, whose: "mixed" }] : [];
      return [...own, { ...away, whose: "foreign" }, ...mixed, { ...away, whose: "missing" }];
    }),
  );
}

function statusOf(route: Route, actor: Actor, stage: Stage): number {
  const row = ofInterviews[route.name];
  const at = (stagesByRole: Partial<Record<string, string>> = {}) =>
    mayAsk(route, actor) && (stagesByRole[partOf(actor)]?.includes(letters[stage]) ?? false);
  if (at(row?.late)) return 409;
  if (!at(row?.may)) return noSuch(route, actor);
  return route.name.endsWith("/place") && route.method === "PUT" ? 204 : 200;
}

/** Tokens are for operations. */
function mayAsk({ page }: Route, actor: Actor): boolean {
  return !page || !actor.endsWith("token");
}

/** A revoked token is told that it is bad, by every operation alike. */
function noSuch({ page }: Route, actor: Actor): number {
  return actor === "revoked token" && !page ? 401 : 404;
}
