/** Starts a worker with a file's session. The page in one file has its own way (entry/one-file/workers.ts). */
export function startSession(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url));
}
