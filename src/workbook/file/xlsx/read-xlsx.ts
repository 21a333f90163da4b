/** An .xlsx (or .xlsm) as grids, in one pass over its parts, and with them, where asked for, what its cells look like. */
import type { Grid } from "../../../sheet/grid";
import { expectedSize, findEntry } from "../archive";
import { damaged } from "../problem";
import { reckonMissing } from "../recalculate";
import { sheetFormats, type SheetFormats } from "./cell-formats";
import { fontsOf } from "./fonts";
import { mainPart, readRelations, scanEntry, type Package, type Relation } from "./part";
import { RunStyles } from "./runs";
import { readSharedStrings } from "./shared-strings";
import { SheetReader, type SheetContext } from "./sheet";
import { PLAIN, readStyles, type Style } from "./styles";
import { readTables } from "./tables";
import { readTheme } from "./theme-part";
import { readWorkbookPart } from "./workbook-part";

/** The part that a workbook usually begins with. */
export const WORKBOOK = "xl/workbook.xml";

export interface ReadSheet {
  readonly grid: Grid;
  readonly formats: SheetFormats | null;
}

/** Reads all sheets; what is hidden as well. */
export async function readXlsx(file: Package, wantsFormats: boolean): Promise<readonly ReadSheet[]> {
  const part = (await mainPart(file)) || WORKBOOK;
  const relations = await readRelations(file, part);
  const { from1904, asksToReckon, ...workbook } = await readWorkbookPart(file, part);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const target = (kind: string, usual: string): string =>
    relations.find((one) => one.kind === kind)?.target ?? folder + usual;
  const stylesPart = target("styles", "styles.xml");
  const stringsPart = target("sharedStrings", "sharedStrings.xml");
  const themePart = target("theme", "theme/theme1.xml");
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets = workbook.sheets.map((sheet, i) => {
    const usual = { kind: WORKSHEET, target: `${folder}worksheets/sheet${i + 1}.xml` };
    return { ...sheet, part: byId.get(sheet.relation) ?? usual };
  });
  const worksheets = sheets.filter(({ part }) => part.kind === WORKSHEET).map(({ part }) => part.target);
  const others = wantsFormats ? [stylesPart, stringsPart, themePart] : [stylesPart, stringsPart];
  const entries = [...others, ...worksheets].map((one) => findEntry(file.archive, one));
  file.budget.expect(entries.reduce((sum, entry) => sum + (entry ? expectedSize(entry) : 0), 0));
  const styles = [...(await readStyles(file, stylesPart))];
  if (styles.length === 0) styles.push(PLAIN);
  const shared = await readSharedStrings(file, stringsPart);
  const theme = wantsFormats ? await readTheme(file, themePart) : [];
  const { budget } = file;
  const runStyles = new RunStyles(styles, budget);
  const context = {
    ...shared,
    styles,
    runStyles,
    from1904,
    asksToReckon,
    keepsFormulas: wantsFormats,
    budget,
  };
  const read: ReadSheet[] = [];
  for (const { name, hidden, part } of sheets) {
    let reader = await readSheet(file, part, context);
    // The texts of formulas are kept only where they are needed.
    if (!wantsFormats && isToReckon(reader, file, part.target))
      reader = await readSheet(file, part, { ...context, keepsFormulas: true });
    const tables = await readTables(file, part.target);
    read.push({
      grid: {
        ...reckoned(gridOf(name, hidden, reader, styles), reader, from1904),
        ...(tables.length > 0 && { tables }),
      },
      formats: wantsFormats ? sheetFormats(reader, styles, theme) : null,
    });
  }
  return read;
}

const WORKSHEET = "worksheet";

/** A chart on a sheet of its own, and whatever else is no worksheet, is a sheet with nothing in it. */
async function readSheet(
  { archive, budget }: Package,
  { kind, target }: Pick<Relation, "kind" | "target">,
  context: SheetContext,
): Promise<SheetReader> {
  const reader = new SheetReader(context);
  if (kind === WORKSHEET) {
    const entry = findEntry(archive, target);
    if (!entry) throw damaged(`${target} is not there`);
    await scanEntry(entry, budget, reader.scanner);
    await reader.end();
  }
  return reader;
}

/** A sheet that is larger, unpacked, is not read twice: what nobody has reckoned in it stays so. */
const MOST_TO_RECKON = 16 * 1024 ** 2;

function isToReckon({ formulas }: SheetReader, { archive }: Package, part: string): boolean {
  return formulas.unreckoned.length > 0 && (findEntry(archive, part)?.declared ?? 0) <= MOST_TO_RECKON;
}

/** Days counted from 1904 are counted from 1900 in the grid, which formulas know nothing of. */
function reckoned(grid: Grid, { formulas }: SheetReader, from1904: boolean): Grid {
  if (!grid.unreckoned) return grid;
  const { unreckoned = [], ...read } = reckonMissing(grid, from1904 ? new Map() : formulas.kept);
  return { ...read, ...(unreckoned.length > 0 && { unreckoned }) };
}

function gridOf(sheet: string, hidden: boolean, reader: SheetReader, styles: readonly Style[]): Grid {
  const { rows, merges, hiddenRows, columns } = reader;
  const { unreckoned } = reader.formulas;
  return {
    sheet,
    values: rows.values,
    merges,
    formats: formatsOf(rows.styles.slice(0, rows.values.length), styles),
    hiddenRows,
    hiddenColumns: columns.hidden,
    ...fontsOf(rows, styles),
    ...(unreckoned.length > 0 && { unreckoned }),
    hidden,
  };
}

/** Rows alike share their formats as they share their styles. */
function formatsOf(
  rows: readonly (readonly number[] | undefined)[],
  styles: readonly Style[],
): Grid["formats"] {
  const known = new Map<readonly number[], readonly (string | undefined)[] | undefined>();
  return rows.map((row) => {
    if (!row) return undefined;
    if (known.has(row)) return known.get(row);
    const formats = row.map((style) => {
      const format = styles[style]?.format ?? "General";
      return format === "General" ? undefined : format;
    });
    const kept = formats.some((format) => format !== undefined) ? formats : undefined;
    known.set(row, kept);
    return kept;
  });
}
