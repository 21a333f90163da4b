/** Keeps what was chosen for a workbook in the workbook itself, and what belongs to the machine in the browser's storage. */
import { browserStore, isOfWorkbook, type Store } from "../core/storage";
import type { ExcelHost } from "./excel-host";

/** Long enough for a sentence to be typed: each time the workbook is told something, Excel has it to undo and to save. */
const PAUSE_MS = 1_000;

/** `onFailure` is called where the workbook does not take it. */
export function workbookStore(host: ExcelHost, onFailure: () => void, pauseMs = PAUSE_MS): Store {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  return {
    get: (key) => (isOfWorkbook(key) ? (host.view()?.choices ?? null) : browserStore.get(key)),
    set: (key, value) => {
      if (!isOfWorkbook(key)) return browserStore.set(key, value);
      if (waiting !== null) clearTimeout(waiting);
      const { timesTakenOut } = host;
      waiting = setTimeout(() => {
        waiting = null;
        // What was chosen before it was all taken out is not put in again.
        if (host.timesTakenOut > timesTakenOut) return;
        host.keepChoices(value).catch(onFailure);
      }, pauseMs);
      return true;
    },
  };
}
