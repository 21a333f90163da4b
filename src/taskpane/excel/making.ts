/**
 * The work of making our sheets of what the reader reads: what of ours is there, the cells read anew, the sheets written. It comes
 * when something is made for the first time, and most who open the pane only look.
 */
import { contentOf } from "../../analysis/freshness";
import type { Choices } from "../../analysis/choices";
import { say } from "../../i18n/messages";
import type { OutputKind } from "../../congress/outputs";
import type { SheetLayout } from "../../sheet/layout";
import type { Day } from "../../vietnamese/day";
import type { Loaded } from "../../workbook/excel/book";
import { makeSheets } from "../../workbook/excel/make";
import type { OwnSheet } from "../../workbook/excel/own-sheet";
import { loadOwnSheets } from "../../workbook/excel/own-sheets";
import { undoSheets } from "../../workbook/excel/undo";
import type { Making } from "../core/host";
import type { Undo } from "./history";
import type { Reader } from "./reader";

export interface Wish {
  readonly kinds: readonly OutputKind[];
  readonly choices: Choices;
  readonly today: Day;
  /** Somebody has asked for it: what is made comes to the front. */
  readonly isAsked: boolean;
  /** Whether the sheets are still wanted of what was read just now. */
  readonly isWanted: () => boolean;
  /** A sheet of the last analysis as it would be made. */
  readonly layoutOf: (kind: OutputKind) => SheetLayout | null;
  readonly beforeSend: () => void;
}

/** What was made, and how it is taken back; null where nothing was. */
export interface Made extends Making {
  readonly undo: Undo | null;
}

export async function makeOnce(
  context: Excel.RequestContext,
  reader: Reader,
  { kinds, choices, today, isAsked, isWanted, layoutOf, beforeSend }: Wish,
): Promise<Made> {
  const book = await reader.refreshBook(context);
  const before = reader.changes;
  let own: Loaded<readonly OwnSheet[]> = () => [];
  const loadOwn = (): void => {
    own = loadOwnSheets(context, book, kinds);
  };
  reader.cells.forgetGrids();
  const analysis = await reader.read(context, book, choices, today, loadOwn);
  const nothing = { sheets: [], analysis, outdated: false, undo: null };
  if (!isWanted()) return nothing;
  const wanted = kinds.flatMap((kind) => {
    const layout = layoutOf(kind);
    return layout ? [{ kind, layout, content: contentOf(layout) }] : [];
  });
  const { source } = reader;
  if (!analysis.ok || !source || wanted.length === 0) return nothing;
  const steps = await makeSheets(context, {
    book,
    wanted,
    own: own(),
    source,
    run: crypto.randomUUID(),
    activate: isAsked,
    previousName: (name) => say("excel.previous-name", { name }),
    beforeSend,
  });
  const sheets = wanted.flatMap(({ kind }) =>
    steps.flatMap(({ kind: made, name, tag }) => (made === kind ? [{ kind, name, rows: tag.rows }] : [])),
  );
  const undo: Undo = (later) => undoSheets(later, steps);
  return { sheets, analysis, outdated: reader.changes > before, undo };
}
