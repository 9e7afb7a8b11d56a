import { freshAddress } from "@/e2e/world/world";
import type { Scene } from "./open-scene";
import type { Cases } from "./sending";

/** The operations on what is asked for after publication. */
export const requestCases: Cases = {
  "POST /api/v1/interviews/[id]/requests": async (scene) => {
    await scene.lab.world.finish(scene.made.id);
    const body = { kind: "change", body: "One more thing." };
    const other = { body: { ...body, body: "Two more things." } };
    return { who: "interviewee", path: requestsOf(scene), body, other };
  },
  "DELETE /api/v1/interviews/[id]/requests/[request]": async (scene) => {
    await scene.lab.world.finish(scene.made.id);
    const requests = requestsOf(scene);
    await scene.done(requests, { kind: "take_down", body: "" });
    const path = `${requests}/${await scene.id("request")}`;
    const other = { path: requests, method: "POST", body: { kind: "change", body: "" } };
    return { who: "interviewee", path, body: {}, other };
  },
  "PUT /api/v1/interviews/[id]/requests/[request]/copies": async (scene) => {
    await scene.lab.world.finish(scene.made.id);
    const requests = requestsOf(scene);
    await scene.done(requests, { kind: "take_down", body: "" });
    const path = `${requests}/${await scene.id("request")}/copies`;
    const other = { body: { place: "feed", done: false } };
    return { who: "interviewee", path, body: { place: "feed", done: true }, other };
  },
  "POST /api/v1/interviews/[id]/requests/[request]/take-down": async (scene) => {
    await scene.lab.world.finish(scene.made.id);
    const requests = requestsOf(scene);
    await scene.done(requests, { kind: "take_down", body: "" });
    const path = `${requests}/${await scene.id("request")}/take-down`;
    const participants = `/api/v1/interviews/${scene.made.id}/participants`;
    const person = { name: "Rita", email: freshAddress("Rita"), role: "reader", locale: "en" };
    const other = { path: participants, body: { ...person, by: "link" } };
    return { who: "author", path, body: {}, other };
  },
};

function requestsOf({ made }: Scene): string {
  return `/api/v1/interviews/${made.id}/requests`;
}
