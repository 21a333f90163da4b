/** Starts a worker that joins files. The page in one file has its own way (entry/one-file/workers.ts). */
export function startJoining(): Worker {
  return new Worker(new URL("./joining-worker.ts", import.meta.url));
}
