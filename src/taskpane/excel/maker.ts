/**
 * Makes our sheets of what the reader reads, all of them or none, and tells which of them say something of before. Each making
 * can be taken back.
 */
import { defaultChoices, type Choices } from "../../analysis/choices";
import { outdatedKinds } from "../../analysis/freshness";
import type { SheetLayout } from "../../sheet/layout";
import type { Day } from "../../vietnamese/day";
import { ownSheet } from "../../workbook/excel/book";
import { outputKinds, type OutputKind } from "../../congress/outputs";
import type { Making } from "../core/host";
import type { TableRead } from "./formulas";
import type { History } from "./history";
import type { Reader } from "./reader";
import { onceMore, type Tasks } from "./tasks";

/** Whatever a summary can show. */
const EVERYTHING = { ...defaultChoices.summary, showPeople: true };

export class Maker {
  /** Our sheets that were of before when that was last told. */
  private before: readonly OutputKind[] = [];
  /** How many changes there were when keeping the summary up failed last; null where it did not. */
  private failedAt: number | null = null;
  /** All that the summary could say when that was last asked, or when it was made. */
  private said: string | null = null;

  constructor(
    private readonly tasks: Tasks,
    private readonly reader: Reader,
    private readonly history: History,
    /** Formulas for the total of the summary, by the indicator's id. */
    private readonly totals: (read: TableRead) => ReadonlyMap<string, string>,
  ) {}

  /** A click that finds the workbook changed by somebody else while it works is done once more, from the beginning. */
  make(kinds: readonly OutputKind[], choices: Choices, today: Day): Promise<Making> {
    return this.tasks.run((context) => onceMore(() => this.makeOnce(context, kinds, choices, today, true)));
  }

  /**
   * Makes the summary anew without being asked: it does not come to the front, and it stays as it is where another sheet's
   * figures would be read by now.
   */
  async keepUp(choices: Choices, today: Day): Promise<Making> {
    this.failedAt = this.reader.cells.edits;
    const making = await this.tasks.run((context) =>
      onceMore(() => this.makeOnce(context, ["summary"], choices, today, false)),
    );
    this.failedAt = null;
    return making;
  }

  /**
   * Whether a summary of the last analysis would say what it did not say when this was last asked, nor when it was last made:
   * any name, day, number or remark, whatever of them is chosen to be shown. Where it could not be made, any change is news.
   */
  hasNews(choices: Choices): boolean {
    const before = this.said;
    const everything = { ...choices, summary: { ...choices.summary, ...EVERYTHING } };
    this.said = JSON.stringify(this.reader.sheetOf("summary", everything)?.cells ?? null);
    const isStillDue = this.failedAt !== null && this.failedAt !== this.reader.cells.edits;
    return isStillDue || this.said !== before;
  }

  /** Whether the figures that were read last are those that our sheet is of. */
  isOf(kind: OutputKind): boolean {
    const { book, source } = this.reader;
    const tag = book && ownSheet(book, kind)?.tag;
    const isThere = book?.sheets.some(({ id }) => id === source?.id) ?? false;
    return source !== null && isThere && (tag?.sourceId === source.id || tag?.source === source.name);
  }

  /**
   * Our sheets that would be others if they were made now, told by their own tags, also after the pane was loaded anew. Where
   * somebody only looks at another sheet of results, nothing new is known of a sheet of ours that is of the one before.
   */
  outdated(choices: Choices, today: Day): readonly OutputKind[] {
    const { book } = this.reader;
    if (!book) return [];
    const made = outputKinds.flatMap((kind) => {
      const content = ownSheet(book, kind)?.tag?.content;
      return content === undefined ? [] : [{ kind, content }];
    });
    const known = made.filter(({ kind }) => choices.sheet !== null || this.isOf(kind));
    const told = outdatedKinds(known, (kind) => this.layoutOf(kind, choices, today));
    this.before = outputKinds.filter((kind) =>
      known.some((one) => one.kind === kind)
        ? told.includes(kind)
        : made.some((one) => one.kind === kind) && this.before.includes(kind),
    );
    return this.before;
  }

  private async makeOnce(
    context: Excel.RequestContext,
    kinds: readonly OutputKind[],
    choices: Choices,
    today: Day,
    isAsked: boolean,
  ): Promise<Making> {
    const { reader, tasks, history } = this;
    const { book } = reader;
    const remade = book ? kinds.filter((kind) => ownSheet(book, kind)) : [];
    const { makeOnce } = await import("./making");
    const { undo, ...making } = await makeOnce(context, reader, {
      ...{ kinds, choices, today, isAsked },
      isWanted: () => {
        const isWanted = isAsked || this.isOf("summary");
        // Its own news is still to be told.
        if (!isWanted) this.said = null;
        return isWanted;
      },
      layoutOf: (kind) => this.layoutOf(kind, choices, today),
      beforeSend: tasks.beforeSend,
    });
    if (!undo) return making;
    history.keep(undo, remade);
    if (choices.summary.automatic && kinds.includes("summary")) this.hasNews(choices);
    reader.bookChanged();
    return making;
  }

  /** A sheet of the last analysis as it would be made. */
  private layoutOf(kind: OutputKind, choices: Choices, today: Day): SheetLayout | null {
    const isLive = kind === "summary" && choices.summary.liveFormulas;
    const read = isLive ? this.reader.table(choices, today) : null;
    return this.reader.sheetOf(kind, choices, read ? this.totals(read) : undefined);
  }
}
