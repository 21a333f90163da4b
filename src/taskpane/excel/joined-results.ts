/**
 * The sheet of joined results in the workbook: as it stands, with all that was written on it by hand, and made anew of what files were
 * joined to it, as a whole or not at all.
 */
import { contentOf } from "../../analysis/freshness";
import type { Joined } from "../../analysis/joining";
import { withToldBefore } from "../../analysis/told-before";
import { say } from "../../i18n/messages";
import { readJoined } from "../../reading/gather/of-joined";
import type { Grid } from "../../sheet/grid";
import { keptByHalf, ownSheet, type BookView } from "../../workbook/excel/book";
import { makeSheets } from "../../workbook/excel/make";
import type { OwnSheet } from "../../workbook/excel/own-sheet";
import { loadOwnSheets } from "../../workbook/excel/own-sheets";
import { ExcelProblem } from "../../workbook/excel/problem";
import { UNFINISHED, type SheetTag } from "../../workbook/excel/sheet-tag";
import { undoSheets } from "../../workbook/excel/undo";
import type { JoinedFiles } from "../core/host";
import type { Undo } from "./history";
import { toldText } from "./joined-told";
import type { Reader } from "./reader";

/** What was joined, and how it is taken back; null where nothing was made. */
export interface Put extends JoinedFiles {
  readonly undo: Undo | null;
}

/** What is to be put into the workbook. */
export interface ToPut {
  /** The names of the files that were joined. */
  readonly came: ReadonlySet<string>;
  readonly joined: Joined;
  /** The sheet as it stood when they were. */
  readonly before: Grid | null;
  readonly beforeSend: () => void;
}

/** The sheet with its cells as they are; null where there is none, or nothing on it. */
export async function standing(context: Excel.RequestContext, reader: Reader): Promise<Grid | null> {
  return standingIn(context, reader, await reader.refreshBook(context));
}

/**
 * Makes the sheet of what was joined to it as it stood (`before`); null where it stands otherwise by now. Throws an ExcelProblem
 * "joined-unread" where it does not read as results any more: nothing of it is to be lost.
 */
export async function putJoined(
  context: Excel.RequestContext,
  reader: Reader,
  { came, joined, before, beforeSend }: ToPut,
): Promise<Put | null> {
  const book = await reader.refreshBook(context);
  const now = await standingIn(context, reader, book);
  if (now !== before && JSON.stringify(now?.values) !== JSON.stringify(before?.values)) return null;
  const there = now && readJoined(now);
  if (now && !there) throw new ExcelProblem("joined-unread", now.sheet);
  const known = reader.told.in(book);
  const told = { ...joined, ...withToldBefore(joined, { ...known, sent: known.sent ?? [] }, came) };
  const { layout, files, sent } = told;
  if (!layout) return { files, sent, sheet: null, undo: null };
  const loaded = loadOwnSheets(context, book, ["joined"], (tag) => (there ? withPart(tag, there) : tag));
  let own: readonly OwnSheet[] = [];
  if (ownSheet(book, "joined")) {
    beforeSend();
    await context.sync();
    own = loaded();
  }
  // Whatever comes of it, what was read is of before.
  reader.cells.forgetGrids();
  const [step] = await makeSheets(context, {
    book,
    wanted: [{ kind: "joined", layout, content: contentOf(layout), told: toldText(told) }],
    own,
    source: book.active ?? { id: "", name: "" },
    run: crypto.randomUUID(),
    activate: true,
    previousName: (name) => say("excel.previous-name", { name }),
    beforeSend,
  });
  if (!step) return { files, sent, sheet: null, undo: null };
  reader.told.keep(step.tag.run, told);
  const undo: Undo = (later) => {
    reader.cells.forgetGrids();
    return undoSheets(later, [step]);
  };
  return { files, sent, sheet: step.name, undo };
}

async function standingIn(
  context: Excel.RequestContext,
  reader: Reader,
  book: BookView,
): Promise<Grid | null> {
  const sheet = ownSheet(book, "joined");
  // One that was begun and never finished says nothing.
  if (!sheet || sheet.tag?.run === UNFINISHED) return null;
  const grid = await reader.cells.grid(context, book, keptByHalf(book, sheet) ?? sheet);
  const isEmpty = grid.values.every((cells) => cells.every((value) => value === null || value === ""));
  if (isEmpty) return null;
  return grid.sheet === sheet.name && !grid.hidden ? grid : { ...grid, sheet: sheet.name, hidden: false };
}

/** What is ours of the sheet as it stands: rows and columns that people have put into the table are made anew with it. */
function withPart(
  tag: SheetTag,
  { part, headerTop }: { readonly part: Pick<SheetTag, "rows" | "columns">; readonly headerTop: number },
): SheetTag {
  // All that we leave empty is above the header, which stands lower where rows were put in above it.
  const known = Math.max(0, ...tag.gaps.map(({ bottom }) => bottom + 1));
  const down = headerTop - known;
  const right = part.columns - 1;
  const gaps = [
    ...tag.gaps.map((gap) => ({ ...gap, top: Math.max(0, gap.top + down), bottom: gap.bottom + down })),
    { top: 0, left: 0, bottom: down - 1, right },
    { top: Math.max(0, down), left: tag.columns, bottom: headerTop - 1, right },
  ];
  return {
    ...tag,
    ...part,
    gaps: gaps.filter((gap) => gap.bottom >= gap.top && gap.right >= gap.left),
  };
}
