/** What every part of the pane can ask for: the state, the words, the controller and the host. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Say } from "../../i18n/messages";
import type { BrowserController } from "../browser/browser-controller";
import type { WorkbookHost } from "../browser/workbook-host";
import type { ExcelController } from "../excel/excel-controller";
import type { ExcelHost } from "../excel/excel-host";
import type { Action, State } from "../core/state";
import type { StateStore } from "../core/store";

interface Shared {
  readonly store: StateStore<State, Action>;
}

/** The pane beside a file in a plain browser, or inside Excel. */
export type Pane =
  | (Shared & {
      readonly place: "browser";
      readonly controller: BrowserController;
      readonly host: WorkbookHost;
    })
  | (Shared & { readonly place: "excel"; readonly controller: ExcelController; readonly host: ExcelHost });

type BrowserPane = Extract<Pane, { readonly place: "browser" }>;

interface Now {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
}

export const PaneContext = createContext<Pane | null>(null);
export const WordsContext = createContext<Say | null>(null);

export function usePane(): Pane & Now {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("Outside of the pane.");
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.getState);
  return { ...pane, state, dispatch: pane.store.dispatch };
}

/** What only the page in a plain browser has. */
export function useBrowserPane(): BrowserPane & Now {
  const pane = usePane();
  if (pane.place !== "browser") throw new Error("There is no workbook view inside Excel.");
  return pane;
}

/** Says a sentence in the pane's language. */
export function useWords(): Say {
  const say = useContext(WordsContext);
  if (!say) throw new Error("Outside of the pane.");
  return say;
}
