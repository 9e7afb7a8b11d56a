import { expect, test } from "vitest";
import { listenOn } from "./listen-on";

test.each([
  ["http://localhost:3000", "127.0.0.1"],
  ["http://127.0.0.1:3000", "127.0.0.1"],
  ["http://[::1]:3000", "::1"],
  ["https://readback.example.org", null],
  ["http://localhost.example.org", null],
])("%s listens on %s", (url, address) => expect(listenOn(url)).toBe(address));
