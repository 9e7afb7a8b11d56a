/**
 * Who sees a conversation: its maker alone, author and interviewee and its maker, or second readers too.
 * From the fewest to the most.
 */
export const visibilities = ["private", "sides", "all"] as const;

export type Visibility = (typeof visibilities)[number];

type Shown = {
  visibility: Visibility;
  /** Wants an answer, or a "Let's talk". */
  wants: boolean;
  /** Somebody else wrote in it. */
  answered: boolean;
};

/**
 * As what its maker may show a conversation instead: to more people always, to fewer while nobody answered, and
 * to nobody else unless it wants an answer.
 */
export function otherVisibilities({ visibility, wants, answered }: Shown): Visibility[] {
  const now = visibilities.indexOf(visibility);
  return visibilities.filter((one, at) => {
    if (at === now || (one === "private" && wants)) return false;
    return at > now || !answered;
  });
}
