/** Joins files away from the page, which goes on meanwhile; both places ask it. */
import type { Joined } from "../../analysis/joining";
import { Cancelled } from "../core/host";
import type { JoinAsk, JoinRequest, JoinTold } from "./joining";
import { startJoining } from "./start-joining";

/** What does not stop by itself in this time is ended. */
const PATIENCE_MS = 1000;

export class Joiner {
  /** It stays when it was stopped: it knows what it has read. */
  private worker: Worker | null = null;
  private stopping: (() => void) | null = null;

  /** Joins files; `onRead` is told how many are read. Throws `Cancelled` where it is stopped. One joining at a time. */
  async join(request: JoinRequest, onRead: (done: number, file: string) => void): Promise<Joined> {
    const worker = (this.worker ??= startJoining());
    const ask = (asked: JoinAsk): void => {
      worker.postMessage(asked);
    };
    let isStopped = false;
    try {
      return await new Promise<Joined>((resolve, reject) => {
        this.stopping = () => {
          isStopped = true;
          reject(new Cancelled());
          this.keepStopped(worker);
          ask({ kind: "stop" });
        };
        worker.onmessage = ({ data }: MessageEvent<JoinTold>) => {
          if (data.kind === "read") onRead(data.done, data.file);
          else if (data.kind === "joined") resolve(data.joined);
          else if (data.kind === "failed") reject(new Error(data.detail));
        };
        worker.onerror = (event) => {
          reject(new Error(event.message));
        };
        ask({ kind: "join", request });
      });
    } finally {
      this.stopping = null;
      if (!isStopped) this.end(worker);
    }
  }

  /** Stops the joining that goes on. What was read by then is not read again when the same files are joined next. */
  stop(): void {
    this.stopping?.();
  }

  /** A worker that says that it has stopped can go on; one that does not is lost. */
  private keepStopped(worker: Worker): void {
    this.worker = null;
    const timer = setTimeout(() => {
      // What it may have said meanwhile comes too late.
      worker.onmessage = null;
      worker.terminate();
    }, PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<JoinTold>) => {
      if (data.kind === "read") return;
      clearTimeout(timer);
      // Another one may have been begun meanwhile.
      if (this.worker === null && data.kind === "stopped") this.worker = worker;
      else worker.terminate();
    };
  }

  private end(worker: Worker): void {
    worker.terminate();
    if (this.worker === worker) this.worker = null;
  }
}
