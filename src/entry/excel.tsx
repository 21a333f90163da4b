/** Starts the pane inside Excel: the same page serves the pane, the ribbon's buttons and the functions. */
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
// The build adds to it what tells Excel which code belongs to which id of functions.json.
import "../functions/functions";
import { say } from "../i18n/messages";
import { App } from "../taskpane/app";
import { now, today } from "../clock";
import { ExcelController } from "../taskpane/excel/excel-controller";
import { ExcelHost } from "../taskpane/excel/excel-host";
import { workbookStore } from "../taskpane/excel/workbook-store";
import { joinDropped } from "../taskpane/files/dropped";
import { PaneView } from "../taskpane/pane";
import { browserStore, recallPreferences } from "../taskpane/core/storage";
import { initialState, reduce } from "../taskpane/core/state";
import { createStore } from "../taskpane/core/store";

/** Between a change and its analysis: a table that is being typed into is not read at every cell. */
const PAUSE_MS = 300;

/** In the place of the pane, with a link to the page that goes on elsewhere. */
function waitingSays(key: "excel.outside" | "excel.too-old"): void {
  const address = "index.html";
  const [before = "", after = ""] = say(key).split(address);
  const link = document.createElement("a");
  link.href = address;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = address;
  document.getElementById("waiting")?.replaceChildren(before, link, after);
}

const host = new ExcelHost((done, all) => {
  store.dispatch({ type: "progress", progress: done < all ? { done, all } : null });
});
const store = createStore(reduce, { ...initialState, preferences: recallPreferences(browserStore) });
const controller = new ExcelController(store, {
  host,
  joiner: host,
  kept: workbookStore(host, () => {
    store.dispatch({ type: "notice", notice: { kind: "not-kept" } });
  }),
  today,
  now,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
});

// Excel asks for these as soon as the page is there, before it says that it is ready.
associateCommands({ controller, store, showPane: () => Office.addin.showAsTaskpane() });

void Office.onReady().then(({ host: program }) => {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no place for the pane.");
  if (program !== Office.HostType.Excel) {
    waitingSays("excel.outside");
    return;
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    waitingSays("excel.too-old");
    return;
  }
  createRoot(root).render(
    <App place="excel" store={store} controller={controller} host={host}>
      <PaneView />
    </App>,
  );
  joinDropped((files) => controller.joinFiles(files));
  void controller.connect();
});
