/**
 * Tables that formulas give and that fill the cells beside and below theirs. The values are always those of the formula as it
 * is now; what is kept is how far each table reaches, so that an empty cell knows whom to ask.
 */
import { type Area, areaAt, columnsOf, isOnSheet, overlap, rowsOf, sameArea } from "./addresses";
import { isTable, type Operand, single } from "./formula-values";
import type { Grid } from "./grid";
import { CellError, type CellValue } from "./values";

export interface SheetOfSpills {
  readonly grid: Grid;
  readonly merges: readonly Area[];
  readonly tables: readonly { readonly area: Area }[];
}

interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** A table, by the cell of its formula. */
export interface Spill extends Anchor {
  readonly area: Area;
  readonly rows: readonly (readonly CellValue[])[];
}

export class Spills {
  /** The older ones first: where two meet, they keep their place. */
  private bySheet = new WeakMap<SheetOfSpills, readonly Spill[]>();

  /** The tables that reached over this cell when their formulas were last calculated. */
  over(sheet: SheetOfSpills, row: number, column: number): readonly Spill[] {
    return this.of(sheet).filter(({ area }) => overlap(area, areaAt(row, column)));
  }

  /** The value of a formula's own cell; a table that finds room is kept. */
  settle({ sheet, row, column }: Anchor & { readonly sheet: SheetOfSpills }, operand: Operand): CellValue {
    const before = this.of(sheet);
    const rows = isTable(operand) && operand.spills ? operand.rows : [];
    const area = { top: row, left: column, bottom: row + rows.length - 1, right: column + width(rows) - 1 };
    if (rows.length === 0 || rowsOf(area) * columnsOf(area) === 1) {
      this.put(
        sheet,
        before.filter((one) => !isAt(one, { row, column })),
      );
      return single(operand);
    }
    const known = before.findIndex((one) => isAt(one, { row, column }));
    const older = known < 0 ? before : before.slice(0, known);
    if (!hasRoom(sheet, { row, column }, area, older)) {
      this.put(
        sheet,
        before.filter((one) => !isAt(one, { row, column })),
      );
      return new CellError("#SPILL!");
    }
    const spill = { row, column, area, rows };
    this.put(sheet, known < 0 ? [...before, spill] : before.with(known, spill));
    return single(operand);
  }

  /** Those whose formula is still there. */
  private of(sheet: SheetOfSpills): readonly Spill[] {
    const all = this.bySheet.get(sheet) ?? [];
    return all.filter(({ row, column }) => typeof sheet.grid.contentAt(row, column)?.formula === "string");
  }

  private put(sheet: SheetOfSpills, spills: readonly Spill[]): void {
    this.bySheet.set(sheet, spills);
  }
}

function isAt(one: Anchor, { row, column }: Anchor): boolean {
  return one.row === row && one.column === column;
}

function width(rows: readonly (readonly CellValue[])[]): number {
  return rows[0]?.length ?? 0;
}

/** No cell of the area holds anything else, is merged, belongs to a table of Excel or to another formula's table. */
function hasRoom(sheet: SheetOfSpills, anchor: Anchor, area: Area, older: readonly Spill[]): boolean {
  if (!isOnSheet(area)) return false;
  const own = areaAt(anchor.row, anchor.column);
  for (const [row, column, { content }] of sheet.grid.stored(area))
    if (content !== null && !sameArea(areaAt(row, column), own)) return false;
  const others = [
    ...sheet.merges,
    ...sheet.tables.map((table) => table.area),
    ...older.map((one) => one.area),
  ];
  return !others.some((other) => overlap(other, area));
}
