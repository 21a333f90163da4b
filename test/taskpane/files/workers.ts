/** Stands in for the browser's workers that join and read files: the same code in the same thread, asked and answering by messages. */
import { Joining, type JoinAsk } from "../../../src/taskpane/files/joining";
import { readOne, type ReadAsk } from "../../../src/taskpane/files/read-one";

type Asks = (ask: unknown, tell: (told: unknown) => void) => Promise<void>;

export class FileWorkers {
  /** The name of a file whose reading never comes to an end. */
  static endless: string | null = null;
  /** How many workers there are, and how many there have ever been at once. */
  static alive = 0;
  static most = 0;
  /** The names of files that were read, in their order. */
  static read: string[] = [];

  static begin(): void {
    Object.assign(globalThis, { Worker: FileWorkers });
    Object.assign(FileWorkers, { endless: null, alive: 0, most: 0, read: [] });
  }

  onmessage: (event: { readonly data: unknown }) => void = () => undefined;
  onerror: (event: { readonly message: string }) => void = () => undefined;
  private isEnded = false;
  private readonly asked: Asks;

  constructor(url: URL) {
    this.asked = url.href.includes("joining-worker") ? joins((told) => this.tell(told)) : reads;
    FileWorkers.alive++;
    FileWorkers.most = Math.max(FileWorkers.most, FileWorkers.alive);
  }

  postMessage(ask: unknown): void {
    const copy: unknown = structuredClone(ask);
    setImmediate(() => {
      if (!this.isEnded) void this.asked(copy, (told) => this.tell(told));
    });
  }

  terminate(): void {
    if (!this.isEnded) FileWorkers.alive--;
    this.isEnded = true;
  }

  private tell(told: unknown): void {
    if (!this.isEnded) this.onmessage({ data: structuredClone(told) });
  }
}

function joins(tell: (told: unknown) => void): Asks {
  const joining = new Joining(tell);
  return (ask) => joining.ask(ask as JoinAsk);
}

const reads: Asks = async (ask, tell) => {
  const { file } = ask as ReadAsk;
  FileWorkers.read.push(file.name);
  await readOne(ask as ReadAsk, (told) => {
    if (file.name !== FileWorkers.endless || told.kind === "begun") tell(told);
  });
};
