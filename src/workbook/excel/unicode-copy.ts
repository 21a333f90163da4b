/**
 * A copy of somebody's sheet with its texts in Unicode, beside it: Excel copies the sheet, so looks, formulas and page set-up are
 * its own, and only what is in an old encoding is written anew. The copy carries a mark of ours, and is read as any other sheet:
 * people go on with it. After a failure there is none.
 */
import type { Grid } from "../../sheet/grid";
import { rectanglesOf } from "../../sheet/rectangles";
import { freeSheetName } from "../../sheet/sheet-name";
import { inUnicode } from "../../sheet/transform/unicode";
import { encodingOfFont } from "../../vietnamese/legacy-fonts";
import type { BookView, Loaded, SheetView } from "./book";
import { bytesOfContents, putContents, type Content } from "./cell-contents";
import { orDone } from "./certain";
import { ExcelProblem } from "./problem";
import { Queue } from "./queue";

/** Under this name the mark is kept with the copy. */
const MARK = "DaiHoi.Unicode";
/** Until all of it stands there. */
const UNFINISHED = "";
const FONT = "Times New Roman";

export interface UnicodeCopy {
  readonly id: string;
  readonly name: string;
}

/** Makes the copy, which is looked at then. `run` tells this making from any other. */
export async function copyInUnicode(
  context: Excel.RequestContext,
  { sheets, structureProtected }: BookView,
  source: SheetView,
  grid: Grid,
  run: string,
  beforeSend: () => void,
): Promise<UnicodeCopy> {
  if (structureProtected) throw new ExcelProblem("structure-protected");
  const { worksheets } = context.workbook;
  const name = freeSheetName(
    `${source.name} (Unicode)`,
    sheets.map((sheet) => sheet.name),
  );
  const known = new Set(sheets.map(({ id }) => id));
  const queue = new Queue(context, beforeSend);
  const original = worksheets.getItem(source.id);
  original.protection.load("protected");
  await queue.send();
  if (original.protection.protected) throw new ExcelProblem("cells-protected", source.name);
  const madeNow = async (): Promise<Marked | null> => {
    const loaded = loadMarks(context);
    await context.sync();
    const now = loaded();
    const next = now[now.findIndex(({ id }) => id === source.id) + 1];
    return (
      now.find((sheet) => sheet.name === name && !known.has(sheet.id) && sheet.mark !== undefined) ??
      // Excel copied it and did no more: under a name of Excel's own, or under ours, and without a mark.
      (next && !known.has(next.id) && (next.name === name || isCopyOf(next.name, source.name)) ? next : null)
    );
  };
  try {
    const copy = original.copy("After", original);
    copy.name = name;
    copy.customProperties.add(MARK, UNFINISHED);
    copy.load("id");
    await queue.send();
    const sheet = worksheets.getItem(copy.id);
    await convert(sheet, grid, queue);
    sheet.customProperties.add(MARK, run);
    sheet.activate();
    await queue.send();
    return { id: copy.id, name };
  } catch (error) {
    const added = await madeNow();
    // Excel has done all of it and failed to say so.
    if (added?.mark === run) return { id: added.id, name };
    if (added) worksheets.getItem(added.id).delete();
    await context.sync();
    throw error;
  }
}

/** "KQ (2)", as Excel calls a copy of "KQ"; of a long name it cuts the end off. */
function isCopyOf(name: string, source: string): boolean {
  const [, begin] = /^(.+) \(\d+\)$/.exec(name) ?? [];
  return begin !== undefined && source.startsWith(begin);
}

/** Takes the copy away; false where it is there no more, or `isLeft` says that somebody has changed it. */
export async function removeCopy(
  context: Excel.RequestContext,
  run: string,
  isLeft: (id: string) => Promise<boolean>,
): Promise<boolean> {
  const find = async (): Promise<string | null> => {
    const loaded = loadMarks(context);
    await context.sync();
    return loaded().find(({ mark }) => mark === run)?.id ?? null;
  };
  const id = await find();
  if (id === null || !(await isLeft(id))) return false;
  await orDone(
    async () => {
      context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    },
    async () => (await find()) === null,
  );
  return true;
}

interface Marked {
  readonly id: string;
  readonly name: string;
  /** Undefined for a sheet that is no copy of ours, or was copied a moment ago. */
  readonly mark: string | undefined;
}

function loadMarks(context: Excel.RequestContext): Loaded<readonly Marked[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  return () =>
    worksheets.items.map(({ id, name, customProperties }) => ({
      id,
      name,
      mark: customProperties.items.find(({ key }) => key === MARK)?.value,
    }));
}

async function convert(sheet: Excel.Worksheet, grid: Grid, queue: Queue): Promise<void> {
  const { values } = inUnicode(grid).grid;
  const changed = values.flatMap((cells, row) =>
    cells.flatMap((after, column) => (after === grid.values[row]?.[column] ? [] : [{ row, column }])),
  );
  // What stands in a font of the old encodings would show what is typed there later in its letters.
  const inOldFont = (grid.fonts ?? []).flatMap((fonts = [], row) =>
    fonts.flatMap((font, column) =>
      font !== undefined && encodingOfFont(font) !== null ? [{ row, column }] : [],
    ),
  );
  for (const { top, left, bottom, right } of rectanglesOf(changed.map((cell) => ({ ...cell, key: "" })))) {
    const cells = values
      .slice(top, bottom + 1)
      .map((row) =>
        row.slice(left, right + 1).map((text): Content => ({ kind: "text", text: String(text) })),
      );
    const formats = cells.map((row, r) =>
      row.map((_cell, c) => grid.formats[top + r]?.[left + c] ?? "General"),
    );
    const contents = { cells, formats };
    putContents(rangeIn(sheet, { top, left, bottom, right }), contents);
    await queue.add(bytesOfContents(contents));
  }
  for (const area of rectanglesOf([...changed, ...inOldFont].map((cell) => ({ ...cell, key: "" })))) {
    rangeIn(sheet, area).format.font.name = FONT;
    await queue.add(BYTES_PER_LOOK);
  }
}

/** What one look takes of a request, about. */
const BYTES_PER_LOOK = 400;

function rangeIn(
  sheet: Excel.Worksheet,
  {
    top,
    left,
    bottom,
    right,
  }: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
