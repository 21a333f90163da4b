/**
 * Our functions in cells of the stand-in for Excel: functions.json as it is built tells what is passed, and Microsoft's runtime
 * calls the code that the build associates with each id.
 */
import { functionsById, metadata, type Metadata } from "../../scripts/functions-data";
import { ExcelHost, type HostOptions, type SheetData } from "../excel-host/host";
import { installOffice } from "../excel-host/load-office";

/** The forms in which Excel passes an empty cell: 0 on the desktop, nothing on the web. */
export const PLATFORMS = ["desktop", "web"] as const;
export type Platform = (typeof PLATFORMS)[number];

/** As built; null until the page has the functions. */
let built: Metadata | null = null;

export async function excelWithFunctions(options: HostOptions): Promise<ExcelHost> {
  const known = built ?? (await metadata());
  const excel = new ExcelHost({ ...options, functions: { namespace: "DAIHOI", metadata: known } });
  await installOffice(excel);
  if (!built) for (const [id, code] of await functionsById()) CustomFunctions.associate(id, code);
  built = known;
  return excel;
}

/** A sheet of formulas of ours beside the workbook's own: each stands alone, so that a table has room. */
export interface Formulas {
  readonly excel: ExcelHost;
  /** What a formula's cell shows: its value, or of an error the code and the sentence. */
  readonly shown: (formula: string) => unknown;
  /** The table that a formula fills, row by row. */
  readonly table: (formula: string) => readonly (readonly unknown[])[];
}

const SHEET = "Công thức";
/** More than any table of ours has. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 8;

/** Types all of these formulas and waits until they are calculated. */
export async function calculate(
  sheets: readonly SheetData[],
  platform: Platform,
  formulas: readonly string[],
): Promise<Formulas> {
  const excel = await excelWithFunctions({ platform, sheets: [...sheets, { name: SHEET }] });
  const sheet = excel.workbook.sheet(SHEET);
  const rowOf = (formula: string): number => {
    const at = formulas.indexOf(formula);
    if (at < 0) throw new Error(`${formula} was not typed.`);
    return at * MOST_ROWS;
  };
  for (const formula of formulas) sheet.type(`A${rowOf(formula) + 1}`, formula);
  await excel.calculated();
  return {
    excel,
    shown: (formula) => {
      const { value, sentence } = sheet.cellAt(`A${rowOf(formula) + 1}`);
      return sentence === null ? value : [value, sentence];
    },
    table: (formula) => {
      const top = rowOf(formula);
      const rows = Array.from({ length: MOST_ROWS - 1 }, (_, r) =>
        Array.from({ length: MOST_COLUMNS }, (__, c) => sheet.valueAt(top + r, c)),
      );
      const isBlank = (value: unknown): boolean => value === null;
      const height = rows.findIndex((row) => row.every(isBlank));
      const width = rows[0]?.findIndex(isBlank) ?? 0;
      return rows.slice(0, height).map((row) => row.slice(0, width));
    },
  };
}
