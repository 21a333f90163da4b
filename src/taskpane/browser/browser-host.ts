/**
 * The host in a plain browser: a worker with a session for each file. A new file gets a worker of its own, and the old
 * one goes only when the new one is open. To cancel is to end the worker; what was open is opened again behind the scenes.
 */
import type { SheetTab } from "../core/host";
import type { Choices } from "../../analysis/choices";
import type { Analysis } from "../../analysis/engine";
import type { ReadList } from "../../analysis/read-list";
import type { TextCheck, ToldFigure } from "../../analysis/numbers/told";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import type { Day } from "../../vietnamese/day";
import type { FigureId } from "../../documents/document";
import type { OutputKind } from "../../congress/outputs";
import type { ConvertedText } from "../../sheet/transform/sample";
import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";
import { isReadByOther, mostOfOther } from "../../workbook/file/limits";
import type { Situation } from "../../documents/phrases/situation";
import type { Placeholders } from "../../documents/placeholders/field";
import type { FormsFor } from "../core/branch-forms";
import {
  Cancelled,
  type Drawn,
  type FileJoiner,
  type FileToJoin,
  type JoinedFiles,
  type KnownFiles,
  type Making,
} from "../core/host";
import type { WorkbookHost } from "./workbook-host";
import { Link } from "./link";
import type { Opened, Place, Session, TypedText } from "./session";
import type { Method } from "./worker";

/** Why a worker was ended that reads a file which keeps it busy without end. */
class Endless extends Error {}

interface Open {
  readonly link: Link;
  /** Opens it in another worker. */
  readonly begin: (link: Link) => Promise<unknown>;
  /** Changes in their order, each as it can be made again after the worker had to be ended. */
  readonly changes: ((link: Link) => Promise<unknown>)[];
}

export class BrowserHost implements WorkbookHost, FileJoiner {
  readonly readsAnew = false;
  readonly isFollowing = true;
  private current: Open | null = null;
  private opening: Link | null = null;
  private joining: { readonly link: Link; isStopped: boolean } | null = null;
  /** Where files were being joined that nobody has gone on with. */
  private unjoined: Link | null = null;
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
        this.replace({ link, begin: (other) => other.call("open", file, name), changes: [] });
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
    const { current, joining } = this;
    if (joining) {
      joining.isStopped = true;
      // Its answer is that of the joining.
      void joining.link.call("stopJoining").catch(() => undefined);
      return;
    }
    if (!current?.link.isBusy()) return;
    current.link.end(new Cancelled());
    const link = new Link(() => undefined);
    this.current = { ...current, link };
    this.ready = current.begin(link).then(async () => {
      for (const change of current.changes) await change(link);
    });
  }

  /** Into the sheet of joined results that is open; where none is, that is a workbook in the place of what is open. */
  async join(
    files: readonly FileToJoin[],
    choices: Choices,
    today: Day,
    onRead: (done: number, file: string) => void,
  ): Promise<JoinedFiles> {
    await this.ready;
    const { current } = this;
    const open = current && (await current.link.call("tabs")).some(({ joined }) => joined) ? current : null;
    const link = open?.link ?? this.unjoined ?? new Link(() => undefined);
    this.unjoined = open ? this.unjoined : link;
    const joining = (this.joining = { link, isStopped: false });
    link.onJoining = onRead;
    try {
      const joined = await link.call("join", files, choices, today);
      const packed = joined.sheet === null ? null : await link.call("packedJoined");
      if (!packed) return joined;
      const restore = (other: Link): Promise<unknown> => other.call("restoreJoined", packed);
      if (open) open.changes.push(restore);
      else this.replace({ link, begin: restore, changes: [] });
      return joined;
    } catch (error) {
      throw joining.isStopped ? new Cancelled() : error;
    } finally {
      this.joining = null;
    }
  }

  async readList(file: FileToJoin): Promise<ReadList> {
    const { readListFile } = await import("../files/list-file");
    return readListFile(file);
  }

  joinedFiles(): Promise<KnownFiles> {
    return this.ask("joinedFiles");
  }

  private replace(open: Open): void {
    for (const link of [this.current?.link, this.unjoined])
      if (link && link !== open.link) link.end(new Cancelled());
    this.unjoined = null;
    this.current = open;
  }

  analyse(choices: Choices, today: Day): Promise<Analysis> {
    return this.ask("analyse", choices, today);
  }

  trace(question: TraceQuestion): Promise<Trace | null> {
    return this.ask("trace", question);
  }

  checkText(choices: Choices): Promise<TextCheck | null> {
    return this.ask("checkText", choices);
  }

  toldFigure(figure: FigureId, choices: Choices): Promise<ToldFigure | null> {
    return this.ask("toldFigure", figure, choices);
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

  wordFields(choices: Choices): Promise<Placeholders | null> {
    return this.ask("wordFields", choices);
  }

  situation(choices: Choices): Promise<Situation | null> {
    return this.ask("situation", choices);
  }

  untold(choices: Choices): Promise<readonly string[] | null> {
    return this.ask("untold", choices);
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

  async edit(edits: readonly TypedText[]): Promise<boolean> {
    const done = await this.ask("editAll", edits);
    if (done) this.current?.changes.push((link) => link.call("editAll", edits));
    return done;
  }

  async restore(place: Place | null): Promise<boolean> {
    const again = (link: Link): Promise<boolean> =>
      place ? link.call("restore", place) : link.call("restoreAll");
    await this.ready;
    const { current } = this;
    const done = current !== null && (await again(current.link));
    if (done) current.changes.push(again);
    return done;
  }

  corrected(): Promise<Uint8Array | null> {
    return this.ask("corrected");
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
