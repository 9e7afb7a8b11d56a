import type { Operation } from "../_kit/operation";
import * as account from "./account";
import * as description from "./description";
import * as interviews from "./interviews";
import * as notices from "./notices";
import * as passages from "./passages";
import * as people from "./people";
import * as pointedOut from "./pointed-out";
import * as provenance from "./provenance";

import * as publishing from "./publishing";
import * as receipts from "./receipts";
import * as removed from "./removed";
import * as rules from "./rules";
import * as terms from "./terms";
import * as transcripts from "./transcripts";

/** Every operation of /api/v1 by its name: the noun it stands under and its verb. */
export const everyOperation: Record<string, Operation> = Object.fromEntries(
  Object.entries({
    interviews,
    transcripts,
    terms,
    passages,
    provenance,
    people,
    notices,
    pointedOut,
    publishing,
    receipts,
    removed,
    rules,
    account,
    description,
  }).flatMap(([noun, verbs]) =>
    Object.entries(verbs).map(([verb, one]) => [`${noun}.${verb}`, one]),
  ),
);
