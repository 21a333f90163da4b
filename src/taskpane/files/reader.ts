/** The worker that reads files, as whoever asks it sees it: it answers, or is ended with a file that takes too long. */
import type { ReadAsk, ReadTold } from "./read-one";
import { startReading } from "./start-reading";

/** The time that a file may take once its reader has come: an honest one takes less than a second. */
export const MOST_MS = 10_000;

/** A worker, and another one after it was ended. */
export class Reader {
  private worker: Worker | null = null;

  constructor(private readonly signal: AbortSignal) {}

  /** Null where the file takes too long, or the worker stumbles over it. Throws the signal's reason, and where there is no worker. */
  async ask(ask: ReadAsk): Promise<ReadTold | null> {
    const worker = (this.worker ??= startReading());
    let timer: ReturnType<typeof setTimeout> | null = null;
    let stop = (): void => undefined;
    try {
      return await new Promise<ReadTold | null>((resolve, reject) => {
        const isDamaged = (): void => {
          this.end();
          resolve(null);
        };
        stop = () => {
          this.end();
          reject(this.signal.reason);
        };
        this.signal.addEventListener("abort", stop);
        worker.onmessage = ({ data }: MessageEvent<ReadTold>) => {
          if (data.kind === "begun") timer = setTimeout(isDamaged, MOST_MS);
          else if (data.kind === "failed") reject(new Error(data.detail));
          else resolve(data);
        };
        worker.onerror = (event) => {
          if (timer) isDamaged();
          else reject(new Error(event.message));
        };
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
