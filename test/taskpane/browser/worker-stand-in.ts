/** Stands in for the browser's worker: a session in the same thread that is asked, and answers, by messages. */
import { Session } from "../../../src/taskpane/browser/session";
import { FileWorkers } from "../files/workers";
import type { Call, Method, Reply } from "../../../src/taskpane/browser/worker";

export class WorkerStandIn {
  /** A question that takes so long that it is not answered while the test runs. */
  static endless: Method | null = null;

  onmessage: (event: { readonly data: Reply }) => void = () => undefined;
  onerror: (event: { readonly message: string }) => void = () => undefined;
  private isEnded = false;
  private readonly session = new Session(
    (share) => {
      this.tell({ kind: "reading", share });
    },
    (done, file) => {
      this.tell({ kind: "joining", done, file });
    },
  );

  /** In a page in which sessions have workers of their own, with those below them that read files. */
  static withFileWorkers(): void {
    FileWorkers.begin();
    Object.assign(globalThis, {
      Worker: function (url: URL) {
        return url.href.includes("/files/") ? new FileWorkers(url) : new WorkerStandIn();
      },
    });
  }

  postMessage(call: Call): void {
    const { id, method, args } = structuredClone(call);
    // What waits for something lets the next one begin.
    setImmediate(async () => {
      if (method === "open" && WorkerStandIn.endless === "open") this.tell({ kind: "reading", share: null });
      if (this.isEnded || method === WorkerStandIn.endless) return;
      try {
        this.tell({ kind: "done", id, value: await Reflect.apply(this.session[method], this.session, args) });
      } catch (error) {
        this.tell({ kind: "failed", id, detail: String(error) });
      }
    });
  }

  terminate(): void {
    this.isEnded = true;
  }

  private tell(reply: Reply): void {
    if (!this.isEnded) this.onmessage({ data: structuredClone(reply) });
  }
}
