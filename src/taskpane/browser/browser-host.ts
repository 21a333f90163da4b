/**
 * The host in a plain browser: a worker with a session for each file. A new file gets a worker of its own, and the old
 * one goes only when the new one is open. To cancel is to end the worker; what was open is opened again behind the scenes.
 */
import type { SheetTab } from "../core/host";
import type { Choices } from "../../analysis/choices";
import type { Analysis } from "../../analysis/engine";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import type { Day } from "../../vietnamese/day";
import type { OutputKind } from "../../congress/outputs";
import type { ConvertedText } from "../../sheet/transform/sample";
import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";
import { isReadByOther, mostOfOther } from "../../workbook/file/limits";
import type { FormsFor } from "../core/branch-forms";
import { Cancelled, type Drawn, type Making } from "../core/host";
import type { WorkbookHost } from "./workbook-host";
import type { Opened, Place, Session } from "./session";
import type { Call, Method, Reply } from "./worker";

interface Asked {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One worker and the calls that wait for its answers. */
class Link {
  private readonly worker = new Worker(new URL("./worker.ts", import.meta.url));
  private readonly asked = new Map<number, Asked>();
  private last = 0;

  constructor(onReading: (share: number | null) => void) {
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.kind === "reading") {
        onReading(data.share);
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

/** Why a worker was ended that reads a file which keeps it busy without end. */
class Endless extends Error {}

interface Open {
  readonly link: Link;
  readonly file: Blob;
  readonly name: string;
  /** Changes in their order, each as it can be made again after the worker had to be ended. */
  readonly changes: ((link: Link) => Promise<unknown>)[];
}

export class BrowserHost implements WorkbookHost {
  readonly readsAnew = false;
  readonly isFollowing = true;
  private current: Open | null = null;
  private opening: Link | null = null;
  /** While what was open is opened again, questions wait for it. */
  private ready: Promise<unknown> = Promise.resolve();

  async open(file: Blob, name: string, onReading: (share: number | null) => void): Promise<Opened> {
    this.opening?.end(new Cancelled());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const link = new Link((share) => {
      onReading(share);
      // Its code and the file have come; what takes so long now will not come to an end.
      if (isReadByOther(name))
        timer ??= setTimeout(() => {
          link.end(new Endless());
        }, mostOfOther(file.size).ms);
    });
    this.opening = link;
    try {
      const opened = await link.call("open", file, name);
      if (opened.ok) {
        this.current?.link.end(new Cancelled());
        this.current = { link, file, name, changes: [] };
      } else {
        link.end(new Cancelled());
      }
      return opened;
    } catch (error) {
      link.end(new Cancelled());
      if (error instanceof Endless) return { ok: false, problem: { code: "damaged" } };
      throw error;
    } finally {
      clearTimeout(timer);
      if (this.opening === link) this.opening = null;
    }
  }

  cancel(): void {
    if (this.opening) {
      this.opening.end(new Cancelled());
      return;
    }
    const { current } = this;
    if (!current?.link.isBusy()) return;
    current.link.end(new Cancelled());
    const link = new Link(() => undefined);
    this.current = { ...current, link };
    this.ready = link.call("open", current.file, current.name).then(async () => {
      for (const change of current.changes) await change(link);
    });
  }

  analyse(choices: Choices, today: Day): Promise<Analysis> {
    return this.ask("analyse", choices, today);
  }

  trace(question: TraceQuestion): Promise<Trace | null> {
    return this.ask("trace", question);
  }

  preview(choices: Choices): Promise<Drawn | null> {
    return this.ask("preview", choices);
  }

  /** Of the last analysis. */
  async make(kinds: readonly OutputKind[], choices: Choices, today: Day): Promise<Making> {
    const sheets = await this.ask("makeAll", kinds, choices);
    if (sheets.length > 0)
      this.current?.changes.push(async (link) => {
        await link.call("analyse", choices, today);
        await link.call("makeAll", kinds, choices);
      });
    return { sheets, analysis: null, outdated: false };
  }

  /** Before any file is open as well. */
  async forms(forms: FormsFor, choices: Choices): Promise<Uint8Array | null> {
    if (this.current) return this.ask("forms", forms, choices);
    const link = new Link(() => undefined);
    try {
      return await link.call("forms", forms, choices);
    } finally {
      link.end(new Cancelled());
    }
  }

  async undo(): Promise<boolean> {
    const undone = await this.ask("undo");
    if (undone) this.current?.changes.pop();
    return undone;
  }

  outdated(choices: Choices): Promise<readonly OutputKind[]> {
    return this.ask("outdated", choices);
  }

  tabs(): Promise<readonly SheetTab[]> {
    return this.ask("tabs");
  }

  rendered(tab: number): Promise<RenderedSheet | null> {
    return this.ask("rendered", tab);
  }

  cells(tab: number, from: number, to: number): Promise<readonly RenderedCell[]> {
    return this.ask("cells", tab, from, to);
  }

  async edit(place: Place, text: string): Promise<boolean> {
    const done = await this.ask("edit", place, text);
    if (done) this.current?.changes.push((link) => link.call("edit", place, text));
    return done;
  }

  workbook(): Promise<Uint8Array> {
    return this.ask("workbook");
  }

  converted(most: number): Promise<readonly ConvertedText[]> {
    return this.ask("converted", most);
  }

  unicodeCopy(): Promise<Uint8Array | null> {
    return this.ask("unicodeCopy");
  }

  private async ask<M extends Method>(
    method: M,
    ...args: Parameters<Session[M]>
  ): Promise<Awaited<ReturnType<Session[M]>>> {
    await this.ready;
    if (!this.current) throw new Cancelled();
    return this.current.link.call(method, ...args);
  }
}
