/** One thing that was looked at: a sentence, and when it is not fine, another one that says what to do. */
export type Finding = { about: string; fine: boolean; says: string; todo: string | null };

export function fine(about: string, says: string): Finding {
  return { about, fine: true, says, todo: null };
}

export function wrong(about: string, says: string, todo: string): Finding {
  return { about, fine: false, says, todo };
}
