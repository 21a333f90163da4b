/** Starts a worker that reads one file after the other. The page in one file has its own way (entry/one-file/workers.ts). */
export function startReading(): Worker {
  return new Worker(new URL("./reading-worker.ts", import.meta.url));
}
