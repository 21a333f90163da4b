/**
 * Which findings touch a figure: those at a cell that it was made from, in its column's heading or totals, and, of figures that tell how
 * branches stand, those beside a branch's name, day and notes. An error that has no cell is one of the whole.
 */
import type { Finding } from "../../congress/findings";
import type { Source } from "../../congress/source";
import type { TermStatistics } from "../../congress/statistics";
import { cellsOf, type CongressTable } from "../../congress/table";
import type { FigureId } from "../../documents/document";
import type { CellRef } from "../../sheet/address";
import { fieldsOf, isOfFigure } from "./cells-of-figure";

/** What a finding touches. */
interface Touched {
  readonly finding: Finding;
  /** By branch the fields at whose cell it stands; BESIDE where it stands on the branch's line, in no column of figures. */
  readonly at: ReadonlyMap<number, ReadonlySet<string>>;
  /** The fields in whose columns it stands, on no branch's line. */
  readonly columns: ReadonlySet<string>;
}

const BESIDE = "";

/** Answers for the figures of a text which of the findings touch them, in the findings' order. */
export function touchingFindings(
  statistics: TermStatistics,
  findings: readonly Finding[],
  figures: readonly FigureId[],
): (figure: FigureId) => readonly Finding[] {
  const { table } = statistics;
  const fields = new Set(figures.flatMap((figure) => fieldsOf(statistics, figure)));
  const touched = touchedBy(table, findings, fields);
  return (figure) => {
    const own = fieldsOf(statistics, figure);
    const isOf = isOfFigure(statistics, figure);
    const isTouched = ({ finding: { cell, severity }, at, columns }: Touched): boolean => {
      if ((cell === null && severity === "error") || own.some((field) => columns.has(field))) return true;
      return [...at].some(
        ([branch, hit]) =>
          isOf(branch) && (own.some((field) => hit.has(field)) || (own.length === 0 && hit.has(BESIDE))),
      );
    };
    return touched.filter(isTouched).map(({ finding }) => finding);
  };
}

function touchedBy(
  table: CongressTable,
  findings: readonly Finding[],
  fields: ReadonlySet<string>,
): readonly Touched[] {
  const own = findings.map((finding) => {
    const cells = [finding.cell, ...Object.values(finding.values)].filter(isCell);
    const columns = new Set(cells.flatMap((cell) => columnsAt(table, cell)));
    return { finding, cells, columns, at: new Map<number, Set<string>>() };
  });
  const byCell = new Map<string, typeof own>();
  const byLine = new Map<string, typeof own>();
  const add = (index: Map<string, typeof own>, key: string, one: (typeof own)[number]): void => {
    const there = index.get(key);
    if (there) there.push(one);
    else index.set(key, [one]);
  };
  for (const one of own) {
    for (const cell of one.cells) add(byCell, cellKey(cell), one);
    if (one.columns.size === 0) for (const cell of one.cells) add(byLine, lineKey(table, cell), one);
  }
  const hit = (one: (typeof own)[number], branch: number, field: string): void => {
    const hits = one.at.get(branch) ?? new Set();
    one.at.set(branch, hits.add(field));
  };
  if (byCell.size > 0)
    table.rows.forEach((_row, branch) => {
      for (const field of fields)
        for (const cell of cellsOf(table, branch, field))
          byCell.get(cellKey(cell))?.forEach((one) => {
            hit(one, branch, field);
          });
      for (const cell of cellsOf(table, branch, "branch"))
        byLine.get(lineKey(table, cell))?.forEach((one) => {
          hit(one, branch, BESIDE);
        });
    });
  return own.map(({ finding, at, columns }) => ({ finding, at, columns: at.size > 0 ? new Set() : columns }));
}

function isCell(value: Finding["cell"] | Finding["values"][string]): value is CellRef {
  return typeof value === "object" && value !== null && "row" in value;
}

function cellKey({ book = "", sheet, row, column }: CellRef): string {
  return `${book}]${sheet}]${row},${column}`;
}

/** What a cell's line is known by: its row, or its column where lines are columns. */
function lineKey(table: CongressTable, { book = "", sheet, row, column }: CellRef): string {
  const source = sourcesAt(table, { book, sheet })[0];
  return `${book}]${sheet}]${source?.lines === "columns" ? column : row}`;
}

function sourcesAt(
  { sources }: CongressTable,
  { book = "", sheet }: Pick<CellRef, "book" | "sheet">,
): readonly Source[] {
  return sources.filter((source) => source.sheet === sheet && (source.book ?? "") === book);
}

/** The fields whose figures were read from the column that a cell stands in. */
function columnsAt(table: CongressTable, cell: CellRef): readonly string[] {
  return sourcesAt(table, cell).flatMap(({ lines, figureColumns, columns }) => {
    if (typeof lines === "object") return [];
    const at = lines === "rows" ? cell.column : cell.row;
    const read = [...figureColumns].flatMap(([field, of]) => (of.includes(at) ? [field] : []));
    const shares = columns.flatMap(({ column, field, percent }) => (column === at && percent ? [field] : []));
    return [...read, ...shares];
  });
}
