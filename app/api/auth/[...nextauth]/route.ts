import { NextRequest } from "next/server";
import { readBytes } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { admit } from "@/lib/access/admit";
import { answerOauth } from "@/lib/access/answer-oauth";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Bytes of the largest form that signing in with GitHub or Google sends. */
const LIMIT = 16 * 1024;

/** next-auth's routes, counted and read like ours. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const admitted = await admit(request, { tokens: false });
  if ("wait" in admitted) return refuse("too-many", { wait: admitted.wait });
  return await answerOauth(request, context);
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const body = await readBytes(request, LIMIT);
  if (body === null) return refuse("too-large", { limit: LIMIT });
  const { url, method, headers } = request;
  return await GET(new NextRequest(url, { method, headers, body: Buffer.from(body) }), context);
}
