/** Stands in for the browser's worker: a session in the same thread that is asked, and answers, by messages. */
import { Session } from "../../../src/taskpane/browser/session";
import type { Call, Method, Reply } from "../../../src/taskpane/browser/worker";

export class WorkerStandIn {
  /** A question that takes so long that it is not answered while the test runs. */
  static endless: Method | null = null;

  onmessage: (event: { readonly data: Reply }) => void = () => undefined;
  onerror: (event: { readonly message: string }) => void = () => undefined;
  private isEnded = false;
  private last: Promise<unknown> = Promise.resolve();
  private readonly session = new Session((share) => {
    this.tell({ kind: "reading", share });
  });

  postMessage(call: Call): void {
    const { id, method, args } = structuredClone(call);
    this.last = this.last.then(async () => {
      await new Promise((resolve) => setImmediate(resolve));
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
