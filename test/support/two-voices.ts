/**
 * What two independent readers, ours and SheetJS, say differently of the same .xlsx. Not compared, since it is known: cells
 * whose formula nobody has reckoned, which ours reckons, or leaves blank where a dummy stands.
 */
import { address } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { Budget, LIMITS } from "../../src/workbook/file/limits";
import { readWorkbook } from "../../src/workbook/file/read";
import { readBySheetJs } from "../../src/workbook/file/sheetjs";

/** One line each; none where both give the same sheets. Formats are compared where cells have values. */
export async function differences(bytes: Uint8Array): Promise<readonly string[]> {
  const ours = await readWorkbook(bytes, "a.xlsx");
  const theirs = await readByOther(bytes);
  if (!ours.ok || !theirs)
    return ours.ok === Boolean(theirs)
      ? []
      : [`${ours.ok ? "read" : ours.problem.code}, the other ${theirs ? "reads" : "fails"}`];
  const names = (sheets: readonly Grid[]): string => sheets.map(({ sheet }) => sheet).join(", ");
  if (names(ours.sheets) !== names(theirs))
    return [`sheets: ${names(ours.sheets)}, the other ${names(theirs)}`];
  return ours.sheets.flatMap((grid, i) =>
    sheetDifferences(grid, theirs[i]).map((one) => `${grid.sheet}: ${one}`),
  );
}

/** The library decides by itself what a file is. */
async function readByOther(bytes: Uint8Array): Promise<readonly Grid[] | null> {
  try {
    return await readBySheetJs(bytes, "xls", new Budget(LIMITS));
  } catch {
    return null;
  }
}

function sheetDifferences(ours: Grid, theirs: Grid | undefined): readonly string[] {
  if (!theirs) return ["is not there"];
  const told: string[] = [];
  const compare = (what: string, a: unknown, b: unknown): void => {
    const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
    if (x !== y) told.push(`${what} ${x?.slice(0, 80)}, the other ${y?.slice(0, 80)}`);
  };
  const open = new Set([...(ours.unreckoned ?? []), ...(ours.reckoned ?? [])].map((cell) => address(cell)));
  compare("hidden", ours.hidden, theirs.hidden);
  compare("merges", ours.merges, theirs.merges);
  compare("hidden rows", [...ours.hiddenRows], [...theirs.hiddenRows]);
  compare("hidden columns", [...ours.hiddenColumns], [...theirs.hiddenColumns]);
  if (open.size === 0) compare("rows", ours.values.length, theirs.values.length);
  ours.values.forEach((row, r) => {
    const other: readonly CellValue[] = theirs.values[r] ?? [];
    for (let c = 0; c < Math.max(row.length, other.length); c++) {
      if (open.has(address({ row: r, column: c }))) continue;
      compare(`row ${r}, column ${c}`, row[c] ?? null, other[c] ?? null);
      if ((row[c] ?? null) !== null)
        compare(`format of row ${r}, column ${c}`, ours.formats[r]?.[c], theirs.formats[r]?.[c]);
    }
  });
  return told;
}
