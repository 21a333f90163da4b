/** One worker with a session, and the calls that wait for its answers. */
import type { Session } from "./session";
import { startSession } from "./start-session";
import type { Call, Method, Reply } from "./worker";

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class Link {
  private readonly worker = startSession();
  private readonly asked = new Map<number, Asked>();
  private last = 0;
  /** Told how many of several files are read. */
  onJoining: (done: number, file: string) => void = () => undefined;

  constructor(onReading: (share: number | null) => void) {
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === "reading") {
        onReading(data.share);
        return;
      }
      if (data.kind === "joining") {
        this.onJoining(data.done, data.file);
        return;
      }
      const asked = this.asked.get(data.id);
      this.asked.delete(data.id);
      if (data.kind === "done") asked?.resolve(data.value);
      else asked?.reject(new Error(data.detail));
    };
    this.worker.onerror = (event) => {
      this.end(new Error(event.message));
    };
  }

  /** Why the worker was ended; what is asked of it after that has no answer. */
  private ended: Error | null = null;

  call<M extends Method>(
    method: M,
    ...args: Parameters<Session[M]>
  ): Promise<Awaited<ReturnType<Session[M]>>> {
    if (this.ended) return Promise.reject(this.ended);
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.asked.set(id, {
        resolve: (value) => {
          Reflect.apply(resolve, undefined, [value]);
        },
        reject,
      });
      const call: Call = { id, method, args };
      this.worker.postMessage(call);
    });
  }

  isBusy(): boolean {
    return this.asked.size > 0;
  }

  end(reason: Error): void {
    this.ended = reason;
    this.worker.terminate();
    this.asked.forEach(({ reject }) => {
      reject(reason);
    });
    this.asked.clear();
  }
}
