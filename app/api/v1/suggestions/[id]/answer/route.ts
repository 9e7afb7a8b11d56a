import { enter } from "@/lib/access/door";
import { answerSuggestion } from "@/lib/commands/answer-suggestion";
import { actRoute } from "../../../_kit/act-route";

type Context = { params: Promise<{ id: string }> };

/** The author accepts or declines a proposed wording; its maker withdraws it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return actRoute(
    request,
    async () =>
      (await enter("suggestion", id, "suggestion.answer")) ??
      (await enter("suggestion", id, "passage.suggest")),
    (grant, input) => answerSuggestion(grant, id, input),
  );
}
