import { createServer } from "node:net";

/** @throws a sentence that names the setting when something else listens on the port. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((done, fail) => {
    server.once("error", () => {
      fail(
        new Error(`Something already listens on port ${port}. Stop it, or set PORT to another.`),
      );
    });
    server.listen(port, () => done());
  });
  await new Promise((done) => server.close(done));
}
