import type { GivenRole } from "@/lib/core/people/api";
import type { PersonView } from "@/lib/core/people/views";
import { PersonActs } from "./person-acts";
import { PersonFacts } from "./person-facts";

type Props = { interviewId: string; person: PersonView; change: boolean; only: boolean };

/** One person of the interview; whoever may tend to them has a menu. */
export function PersonRow({ interviewId, person, change, only }: Props) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 border-rule border-t px-4 py-3.5 first:border-t-0">
      <PersonFacts person={person} />
      {person.tend && isGiven(person) && <PersonActs {...{ interviewId, person, only, change }} />}
    </li>
  );
}

function isGiven(person: PersonView): person is PersonView & { role: GivenRole } {
  return person.role !== "author";
}
