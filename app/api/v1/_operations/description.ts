import { z } from "zod";
import { operation } from "../_kit/operation";

export const describeApi = operation({
  method: "GET",
  path: "/openapi.json",
  summary: "This description.",
  door: { for: "anybody" },
  body: null,
  answer: z.looseObject({ openapi: z.string() }),
});
