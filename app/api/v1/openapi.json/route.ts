import { describeOperation, parameters } from "@/app/api/v1/_kit/describe-operation";
import { serve } from "@/app/api/v1/_kit/serve";
import * as description from "@/app/api/v1/_operations/description";
import { everyOperation } from "@/app/api/v1/_operations/every-operation";
import { cookieName } from "@/lib/access/session-cookie";
import { env } from "@/lib/env";

/** The API as OpenAPI 3.1, made of what the routes themselves are made of. Nothing in it is secret. */
export const GET = serve(description.describeApi, async () =>
  Response.json({
    openapi: "3.1.0",
    info: { title: "Readback", version: "1", description: about },
    servers: [{ url: `${env().READBACK_URL}/api/v1` }],
    paths: pathsOf(),
    components: {
      parameters,
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "Made and revoked in the account." },
        session: { type: "apiKey", in: "cookie", name: cookieName("session") },
      },
    },
  }),
);

const about = [
  "What you may do is what you may do in the app. What is not for you is answered like what is not there.",
  "With a session, a request that changes something must come from our own pages; with an access token it",
  "needs no Origin. A refusal carries a code, a sentence, and nothing has happened.",
].join(" ");

function pathsOf(): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, operation] of Object.entries(everyOperation)) {
    const { path, method } = operation;
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(name, operation) };
  }
  return paths;
}
