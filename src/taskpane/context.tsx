/** What every part of the pane can ask for: the state, the words, the controller and the host. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Say } from "../i18n/messages";
import type { Controller } from "./controller";
import type { Host } from "./host";
import type { Action, State } from "./state";
import type { StateStore } from "./store";

export interface Pane {
  readonly store: StateStore<State, Action>;
  readonly controller: Controller;
  readonly host: Host;
}

export const PaneContext = createContext<Pane | null>(null);
export const WordsContext = createContext<Say | null>(null);

export function usePane(): Pane & { readonly state: State; readonly dispatch: (action: Action) => void } {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("Outside of the pane.");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.getState);
  return { ...pane, state, dispatch: pane.store.dispatch };
}

/** Says a sentence in the pane's language. */
export function useWords(): Say {
  const say = useContext(WordsContext);
  if (!say) throw new Error("Outside of the pane.");
  return say;
}
