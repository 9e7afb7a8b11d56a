import { readHealth } from "@/lib/queries/health";

export const dynamic = "force-dynamic";

/** 200 only while the database answers and holds every migration this build knows. No session needed. */
export async function GET(): Promise<Response> {
  const healthy = await readHealth();
  const body = { status: healthy ? "ok" : "unavailable" };
  return Response.json(body, { status: healthy ? 200 : 503 });
}
