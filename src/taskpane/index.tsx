/** Starts the pane where it finds itself; in a plain browser beside a workbook, with the sample open. */
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { BrowserHost } from "./browser/host";
import { Desk } from "./browser/desk";
import { today } from "./clock";
import { Controller } from "./controller";
import { browserStore, recallPreferences } from "./remember";
import { initialState, reduce } from "./state";
import { createStore } from "./store";

/** Between a change and its analysis: short enough to seem at once, long enough for a word being typed. */
const PAUSE_MS = 120;
const SAMPLE = "ket-qua-mau.xlsx";

const host = new BrowserHost();
const store = createStore(reduce, { ...initialState, preferences: recallPreferences(browserStore) });
const controller = new Controller(store, {
  host,
  kept: browserStore,
  today,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
});

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the pane.");
createRoot(root).render(
  <App store={store} controller={controller} host={host}>
    <Desk />
  </App>,
);

void controller.openFrom(SAMPLE);
