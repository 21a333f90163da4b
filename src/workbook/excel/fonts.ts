/**
 * What only the look of cells tells: which are struck out, and which stand in a font of an old encoding. One answer for the whole
 * sheet comes with its values; only where its cells differ are rows asked, and only of rows that differ in themselves the cells.
 */
import type { Grid } from "../../sheet/grid";
import { encodingOfFont } from "../../vietnamese/legacy-fonts";
import type { Loaded, UsedArea } from "./book";
import type { Queue } from "./queue";

/** Null where not all that was asked about is the same. */
export interface WholeFont {
  readonly name: string | null;
  readonly strikethrough: boolean | null;
}

/** What a row or a cell takes in an answer. */
const BYTES_PER_FONT = 80;
const MOST_ROWS = 20_000;
const MOST_CELLS = 40_000;

/** What is the same for all that is used. */
export function loadFont(worksheet: Excel.Worksheet, used: UsedArea): Loaded<WholeFont> {
  const range = worksheet.getRangeByIndexes(used.row, used.column, used.rows, used.columns);
  range.load("format/font/name,format/font/strikethrough");
  return () => fontOf(range.format.font);
}

/** `whole` is what is the same for all. Fonts are told where one of an old encoding is among them and `mayBeOld` says that it may matter. */
export async function readFonts(
  worksheet: Excel.Worksheet,
  used: UsedArea,
  whole: WholeFont,
  mayBeOld: () => boolean,
  queue: Queue,
): Promise<Pick<Grid, "fonts" | "struck">> {
  const asksNames = (whole.name === null || encodingOfFont(whole.name) !== null) && mayBeOld();
  if (whole.strikethrough === false && !asksNames) return {};
  const wanted = { format: { font: { name: true, strikethrough: true } } };
  const rows: Loaded<readonly WholeFont[]>[] = [];
  for (let row = 0; row < used.rows; row += MOST_ROWS) {
    const count = Math.min(MOST_ROWS, used.rows - row);
    const asked = worksheet
      .getRangeByIndexes(used.row + row, used.column, count, used.columns)
      .getRowProperties(wanted);
    rows.push(() => asked.value.map(({ format }) => fontOf(format?.font)));
    await queue.add(0, count * BYTES_PER_FONT);
  }
  await queue.send();
  const byRow = rows.flatMap((loaded) => loaded());
  const differs = ({ name, strikethrough }: WholeFont): boolean =>
    strikethrough === null || (asksNames && name === null);
  const cells = new Map<number, Loaded<readonly WholeFont[]>>();
  for (const { first, count } of runs(
    byRow.map(differs),
    Math.max(1, Math.floor(MOST_CELLS / used.columns)),
  )) {
    const asked = worksheet
      .getRangeByIndexes(used.row + first, used.column, count, used.columns)
      .getCellProperties(wanted);
    for (let row = 0; row < count; row++)
      cells.set(first + row, () => (asked.value[row] ?? []).map(({ format }) => fontOf(format?.font)));
    await queue.add(0, count * used.columns * BYTES_PER_FONT);
  }
  await queue.send();
  const fonts = byRow.map(
    (font, row) => cells.get(row)?.() ?? Array.from({ length: used.columns }, () => font),
  );
  return { ...struckIn(fonts, used), ...(asksNames && namesIn(fonts, used)) };
}

function fontOf(font: { readonly name?: unknown; readonly strikethrough?: unknown } | undefined): WholeFont {
  const { name, strikethrough } = font ?? {};
  return {
    name: typeof name === "string" ? name : null,
    strikethrough: typeof strikethrough === "boolean" ? strikethrough : null,
  };
}

/** Rows one below the other for which it is so, no more than `most` at once. */
function runs(
  is: readonly boolean[],
  most: number,
): readonly { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  is.forEach((so, row) => {
    if (!so) return;
    const last = found.at(-1);
    if (last && last.first + last.count === row && last.count < most) last.count++;
    else found.push({ first: row, count: 1 });
  });
  return found;
}

function struckIn(fonts: readonly (readonly WholeFont[])[], used: UsedArea): Pick<Grid, "struck"> {
  const struck = new Map<number, ReadonlySet<number>>();
  fonts.forEach((row, r) => {
    const columns = row.flatMap(({ strikethrough }, c) => (strikethrough ? [used.column + c] : []));
    if (columns.length > 0) struck.set(used.row + r, new Set(columns));
  });
  return struck.size > 0 ? { struck } : {};
}

function namesIn(fonts: readonly (readonly WholeFont[])[], used: UsedArea): Pick<Grid, "fonts"> {
  if (!fonts.some((row) => row.some(({ name }) => name !== null && encodingOfFont(name) !== null))) return {};
  const left = Array.from({ length: used.column }, () => undefined);
  return {
    fonts: [
      ...Array.from({ length: used.row }, () => undefined),
      ...fonts.map((row) => [...left, ...row.map(({ name }) => name ?? undefined)]),
    ],
  };
}
