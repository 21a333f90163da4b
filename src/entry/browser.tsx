/** Starts the page in a plain browser: the pane beside a workbook, with the sample open. */
import { createRoot } from "react-dom/client";
import { App } from "../taskpane/app";
import { BrowserHost } from "../taskpane/browser/browser-host";
import { WorkbookView } from "../taskpane/workbook-view";
import { BrowserController, SAMPLE } from "../taskpane/browser/browser-controller";
import { now, today } from "../clock";
import { browserStore, recallPreferences } from "../taskpane/core/storage";
import { forgetOld, noteOpened } from "../taskpane/core/kept-here";
import { initialState, reduce } from "../taskpane/core/state";
import { createStore } from "../taskpane/core/store";

/** Between a change and its analysis: short enough to seem at once, long enough for a word being typed. */
const PAUSE_MS = 120;

const host = new BrowserHost();
const store = createStore(reduce, {
  ...initialState,
  preferences: recallPreferences(browserStore),
  // It is opened as soon as the pane is drawn: nobody is told until then that nothing is.
  opening: { name: SAMPLE, share: null },
});
const controller = new BrowserController(store, {
  host,
  joiner: host,
  kept: browserStore,
  today,
  now,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
});

const root = document.getElementById("root");
if (!root) throw new Error("The page has no place for the pane.");
createRoot(root).render(
  <App place="browser" store={store} controller={controller} host={host}>
    <WorkbookView />
  </App>,
);

forgetOld(browserStore, today());
let opened: string | null = null;
store.subscribe(() => {
  const { workbook } = store.getState();
  if (workbook === null || workbook === opened) return;
  opened = workbook;
  noteOpened(browserStore, workbook, today());
});

// The pane is drawn first: a worker that starts beside it takes the time of a machine of two cores.
setTimeout(() => void controller.openSample());
