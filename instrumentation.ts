/** Starts the queue with the server, and stops it before the process ends. Node.js only. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("./lib/env");
    // next-auth reads its own address from here and nowhere else.
    process.env.NEXTAUTH_URL = env().READBACK_URL;
    const { startBackground } = await import("./lib/jobs/start-background");
    await startBackground();
    if (process.env.NODE_ENV === "production") {
      const { guardConsole } = await import("./lib/adapters/log/guard-console");
      guardConsole();
    }
  }
}

/** A request that failed leaves a line with its class and reference, never its message. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { codeOf, log } = await import("./lib/adapters/log/log");
    const digest = typeof error === "object" && error && "digest" in error ? error.digest : null;
    log("error", "request.failed", {
      code: codeOf(error),
      ...(digest ? { id: String(digest) } : {}),
    });
  }
}
