import { afterEach, describe, expect, test, vi } from "vitest";
import type { PassageView } from "../../core/review/passage-view";
import { makeAct, makeView } from "../testing/make-view";
import type { Deed } from "./deed";
import { makeOutbox } from "./outbox";
import type { QueuedAct } from "./queued-act";
import { memoryShelf, type Shelf, sturdyShelf } from "./shelf";

const progress = { total: 1, fine: 1, out: 0, waiting: 0, minutesLeft: 0 };
const place = { person: "ines", interview: "island" };
const fine = (passage: string): Deed => ({ verb: "fine", passage });
const seen = { revisionId: "r1", digest: "d1" };

type Request = { path: string; key: string; body: unknown };

/** A server that remembers what it was sent; `answer` may fail as networks do. */
function serve(answer: (request: Request, count: number) => Response | Promise<Response>) {
  const requests: Request[] = [];
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    const headers = (init?.headers ?? {}) as Record<string, string>;
    const body = init?.body ? JSON.parse(String(init.body)) : null;
    const request = { path, key: headers["idempotency-key"] ?? "", body };
    requests.push(request);
    return answer(request, requests.length);
  });
  return requests;
}

const accept = () =>
  Response.json({ act: "act-1", id: null, passages: [makeView({ status: "fine" })], progress });

function open(shelf: Shelf = memoryShelf(), foreseen: PassageView[] = []) {
  const told = { queue: [] as QueuedAct[], links: [] as string[], answers: [] as string[] };
  const outbox = makeOutbox(place, shelf, {
    queue: (acts) => {
      told.queue = acts;
    },
    link: (link) => void told.links.push(link),
    answered: (act, answered) => void told.answers.push(`${act.key} ${answered.kind}`),
    foreseen: () => foreseen,
  });
  outbox.start();
  return { outbox, told };
}

const settled = (told: { queue: QueuedAct[] }, length = 0) =>
  vi.waitFor(() => expect(told.queue).toHaveLength(length));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("the queue", () => {
  test("sends acts in order, each once, with its key", async () => {
    const requests = serve(accept);
    const { outbox, told } = open();
    await outbox.add({ key: "key-a", deed: fine("one"), seen });
    await outbox.add({ key: "key-b", deed: fine("two"), seen });
    await vi.waitFor(() => expect(told.answers).toHaveLength(2));
    expect(requests.map(({ key }) => key)).toEqual(["key-a", "key-b"]);
    outbox.stop();
  });

  test("what is pressed while an act is away is sent on what its answer says", async () => {
    let release = () => {};
    const away = new Promise<void>((done) => {
      release = done;
    });
    const fresh = makeView({ status: "fine", digest: "d2" });
    const requests = serve(async () => {
      await away;
      return Response.json({ act: "act-1", id: null, passages: [fresh], progress });
    });
    const { outbox, told } = open(memoryShelf(), [makeView({ status: "fine" })]);
    await outbox.add({ key: "key-a", deed: fine("one"), seen });
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    await outbox.add({ key: "key-b", deed: { verb: "not_me", passage: "one" }, seen });
    await outbox.add({
      key: "key-c",
      deed: { verb: "undo", of: "key-b", passages: ["one"] },
      seen,
    });
    release();
    await settled(told);
    expect(requests.map(({ path }) => path)).toEqual([
      "/api/v1/passages/one/decision",
      "/api/v1/passages/one/decision",
      "/api/v1/interviews/island/acts/key-b/undo",
    ]);
    expect(requests[1]?.body).toEqual({ verb: "not_me", revisionId: "r1", digest: "d2" });
    outbox.stop();
  });

  test("tries again with the same key after no answer, and keeps the act until then", async () => {
    const requests = serve((_, count) => {
      if (count === 1) throw new TypeError("network");
      return accept();
    });
    const { outbox, told } = open();
    await outbox.add({ key: "key-a", deed: fine("one"), seen });
    await vi.waitFor(() => expect(told.links).toContain("offline"));
    expect(told.answers).toEqual([]);
    await outbox.drain(true);
    await settled(told);
    expect(requests.map(({ key }) => key)).toEqual(["key-a", "key-a"]);
    outbox.stop();
  });

  test("a server error or somebody else's page is no answer", async () => {
    serve((_, count) =>
      count === 1
        ? Response.json({ error: "crashed" }, { status: 500 })
        : new Response("<h1>Bad gateway</h1>", { status: 502 }),
    );
    const { outbox, told } = open();
    await outbox.add({ deed: fine("one"), seen });
    await vi.waitFor(() => expect(told.links).toContain("failing"));
    await outbox.drain(true);
    expect(told.links).not.toContain("offline");
    expect(told.queue).toMatchObject([{ tries: 2, held: null }]);
    outbox.stop();
  });

  test("a session that ended keeps everything", async () => {
    serve(() => Response.json({ error: "not-found" }, { status: 404 }));
    const { outbox, told } = open();
    await outbox.add({ deed: fine("one"), seen });
    await vi.waitFor(() => expect(told.links).toContain("signed-out"));
    expect(told.queue).toHaveLength(1);
    expect(told.queue[0]?.held).toBeNull();
    outbox.stop();
  });

  test("somebody else's session sends nothing of one's own", async () => {
    const persons: unknown[] = [];
    vi.stubGlobal("fetch", async (_: string, init?: RequestInit) => {
      persons.push(new Headers(init?.headers).get("readback-person"));
      return Response.json({ error: "other-person" }, { status: 409 });
    });
    const { outbox, told } = open();
    await outbox.add({ deed: { verb: "comment", passage: "one", thread: "t", body: "Hm." }, seen });
    await vi.waitFor(() => expect(told.links).toContain("other-person"));
    expect(new Set(persons)).toEqual(new Set(["ines"]));
    expect(told.queue).toMatchObject([{ held: null }]);
    expect(told.answers).toEqual([]);
    outbox.stop();
  });

  test("two queues over one shelf send every act once", async () => {
    const requests = serve(async () => {
      await new Promise((done) => setTimeout(done, 2));
      return accept();
    });
    const shelf = memoryShelf();
    const [one, two] = [open(shelf), open(shelf)];
    for (let count = 0; count < 10; count++) {
      await (count % 2 ? one : two).outbox.add({ deed: fine(`p${count}`), seen });
    }
    await vi.waitFor(async () => expect(await shelf.list()).toEqual([]));
    expect(new Set(requests.map(({ key }) => key)).size).toBe(requests.length);
    expect(requests).toHaveLength(10);
    one.outbox.stop();
    two.outbox.stop();
  });
});

describe("a device that keeps nothing", () => {
  const refuses: Shelf = {
    list: () => Promise.reject(new Error("private mode")),
    put: () => Promise.reject(new Error("private mode")),
    settle: () => Promise.reject(new Error("private mode")),
  };

  test("that cannot be read for a moment hides no act that waits", async () => {
    let reads = true;
    const inner = memoryShelf();
    const list = () => (reads ? inner.list() : Promise.reject(new Error("closed")));
    const shelf = sturdyShelf({ ...inner, list }, () => {});
    await shelf.put(makeAct(1, fine("one")));
    await shelf.list();
    reads = false;
    expect(await shelf.list()).toHaveLength(1);
    await shelf.settle(["key-1"], []);
    expect(await shelf.list()).toEqual([]);
  });

  test("still sends, and says that it keeps nothing", async () => {
    const requests = serve(accept);
    const unkept = vi.fn();
    const { outbox, told } = open(sturdyShelf(refuses, unkept));
    await outbox.add({ key: "key-a", deed: fine("one"), seen });
    await vi.waitFor(() => expect(told.answers).toEqual(["key-a done"]));
    expect(requests).toHaveLength(1);
    expect(unkept).toHaveBeenCalled();
    outbox.stop();
  });
});
