/** A value that changes, and who is told when it does. */
export type Store<S> = {
  read: () => S;
  /** Replaces parts of the value. */
  write: (part: Partial<S>) => void;
  subscribe: (listener: () => void) => () => void;
};

export function makeStore<S extends object>(first: S): Store<S> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write: (part) => {
      value = { ...value, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
