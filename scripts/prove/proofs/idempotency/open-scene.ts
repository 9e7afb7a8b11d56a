import { idsOf } from "@/e2e/world/ids-of";
import type { MadeInterview } from "@/e2e/world/make-world";
import type { PassageView, ReviewView } from "@/lib/core/review/passage-view";
import type { Client } from "../../lab/client";
import type { Lab } from "../../lab/open-lab";

/** An interview of its own for one operation, and its two people at their browsers. */
export type Scene = {
  lab: Lab;
  made: MadeInterview;
  author: Client;
  interviewee: Client;
  /** Turns as the interviewee sees them. */
  turns: PassageView[];
  /** An id of a kind of thing that the interview has now (e2e/world/ids-of.ts). */
  id: (kind: string) => Promise<string>;
  /** Something done before, by the interviewee. Returns its act. */
  done: (path: string, body: unknown) => Promise<string>;
};

export async function openScene(lab: Lab): Promise<Scene> {
  const made = await lab.world.interview();
  const [author, interviewee] = await Promise.all([
    lab.enter(made.author),
    lab.enter(made.interviewee),
  ]);
  const { body } = await interviewee.json<ReviewView>(`/api/v1/interviews/${made.id}/review`);
  return {
    ...{ lab, made, author, interviewee },
    turns: body.passages.filter(({ kind }) => kind === "turn"),
    id: async (kind) => {
      const id = (await idsOf(made.id, true))[kind];
      if (!id) throw new Error(`the interview has none of ${kind}`);
      return id;
    },
    done: async (path, given) => {
      const answer = await interviewee.json<{ act: string }>(path, { body: given });
      if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
      return answer.body.act;
    },
  };
}
