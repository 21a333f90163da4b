/**
 * Files for joining, read one after the other in a worker of its own: whoever asks goes on meanwhile, and no more than one file is in the
 * memory. One that takes too long is ended with its worker and told as damaged; a fresh worker goes on with the next.
 */
import type { ReadFile } from "../../reading/read-books";
import type { ReadOptions } from "../../reading/read-sheet";
import type { FileToJoin } from "../core/host";
import { damagedFile, type ReadAsk, type ReadTold } from "./read-one";

/** The time that a file may take once its reader has come: an honest one takes less than a second. */
export const MOST_MS = 10_000;

/**
 * `onRead` is told after each file how many are read. Throws the signal's reason once it is aborted, and where the reader itself
 * cannot be had. What is `known` is not read again, and what is read is added to it.
 */
export async function readFilesForJoining(
  files: readonly FileToJoin[],
  options: ReadOptions,
  onRead: (done: number, file: string) => void,
  signal: AbortSignal,
  known = new Map<string, ReadFile>(),
): Promise<readonly ReadFile[]> {
  const reader = new Reader(options, signal);
  const read: ReadFile[] = [];
  try {
    for (const file of files) {
      signal.throwIfAborted();
      const key = JSON.stringify([file.name, file.blob.size, file.saved, options]);
      const one = known.get(key) ?? (await reader.read(file));
      known.set(key, one);
      read.push(one);
      onRead(read.length, file.name);
    }
    return read;
  } finally {
    reader.end();
  }
}

/** A worker, and another one after it was ended. */
class Reader {
  private worker: Worker | null = null;

  constructor(
    private readonly options: ReadOptions,
    private readonly signal: AbortSignal,
  ) {}

  async read(file: FileToJoin): Promise<ReadFile> {
    const worker = (this.worker ??= new Worker(new URL("./reading-worker.ts", import.meta.url)));
    let timer: ReturnType<typeof setTimeout> | null = null;
    let stop = (): void => undefined;
    try {
      return await new Promise<ReadFile>((resolve, reject) => {
        const isDamaged = (): void => {
          this.end();
          resolve(damagedFile(file));
        };
        stop = () => {
          this.end();
          reject(this.signal.reason);
        };
        this.signal.addEventListener("abort", stop);
        worker.onmessage = ({ data }: MessageEvent<ReadTold>) => {
          if (data.kind === "begun") timer = setTimeout(isDamaged, MOST_MS);
          else if (data.kind === "read") resolve(data.read);
          else reject(new Error(data.detail));
        };
        worker.onerror = (event) => {
          if (timer) isDamaged();
          else reject(new Error(event.message));
        };
        const ask: ReadAsk = { file, options: this.options };
        worker.postMessage(ask);
      });
    } finally {
      if (timer) clearTimeout(timer);
      this.signal.removeEventListener("abort", stop);
    }
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
