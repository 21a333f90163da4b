/** Holds the one state; whoever shows it subscribes. */
export interface StateStore<State, Action> {
  getState(): State;
  dispatch(action: Action): void;
  /** Gives the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function createStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): StateStore<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Whether something in a list of what is looked at is no longer the same as in the list of before. */
export function differ(now: readonly unknown[], before: readonly unknown[]): boolean {
  return now.length !== before.length || now.some((value, i) => value !== before[i]);
}
