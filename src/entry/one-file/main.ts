/** Starts the page in one file, or what one of its workers is to be. Both run all of this program, and only their own part of it. */
import type { WorkerName } from "./program";

const WORKERS: Readonly<Record<WorkerName, () => Promise<unknown>>> = {
  session: () => import("../../taskpane/browser/worker"),
  joining: () => import("../../taskpane/files/joining-worker"),
  reading: () => import("../../taskpane/files/reading-worker"),
};

const isWorker = (name: string): name is WorkerName => Object.hasOwn(WORKERS, name);

// Nothing is waited for: a worker must listen before its first message comes.
if (typeof document !== "undefined") void import("../browser");
else if (isWorker(self.name)) void WORKERS[self.name]();
