/** What was read, told in lines that a test can show beside the drawn sheet. */
import { address } from "../../src/sheet/address";
import type { Finding } from "../../src/congress/findings";
import { columnsOf, type CongressDate, type CongressTable, type Count } from "../../src/congress/table";
import type { Grid } from "../../src/sheet/grid";
import type { ReadSheet } from "../../src/reading/form";
import { readSheet, type ReadOptions } from "../../src/reading/read-sheet";
import { formatDay } from "../../src/vietnamese/date";

/** Reads a sheet that must read. */
export function readTable(
  grid: Grid,
  options?: ReadOptions,
): Pick<Extract<ReadSheet, { ok: true }>, "table" | "previous" | "findings"> {
  const read = readSheet(grid, options);
  if (!read.ok) throw new Error(`No table was found: ${read.reason.kind}`);
  return read;
}

/**
 * A line a branch: its name, then the fields asked for. "-" is not entered, "?" unreadable; `date`, `block`,
 * `state`, `note` and `row` (as Excel counts) stand for themselves, `secretaries.names` for the names.
 */
export function told(table: CongressTable, ...fields: readonly string[]): readonly string[] {
  return table.names.map((name, i) =>
    [name, ...fields.map((field) => toldField(table, i, field))].join(" | "),
  );
}

function toldField(table: CongressTable, i: number, field: string): string {
  if (field === "date") return toldDate(table.dates[i] ?? null);
  if (field === "block") return table.blocks[table.blockOf[i] ?? -1]?.name ?? "-";
  if (field === "state") return table.states[i] ?? "-";
  if (field === "note") return table.notes[i] ?? "-";
  if (field === "row") return String((table.rows[i] ?? 0) + 1);
  const [id = "", names] = field.split(".");
  if (names === "names") return table.people.get(id)?.[i]?.join(", ") ?? "(none)";
  const column = table.counts.get(id) ?? table.averages.get(id);
  return column ? toldCount(column.values[i] ?? null) : "(none)";
}

function toldCount(count: Count): string {
  return count === null ? "-" : count === "unreadable" ? "?" : String(count);
}

function toldDate(date: CongressDate | null): string {
  if (date === null) return "-";
  if (date.kind === "month") return `month ${date.month}/${date.year}`;
  if (date.kind === "quarter") return `quarter ${date.quarter}/${date.year}`;
  const [first, last] = [formatDay(date.first), formatDay(date.last)];
  return first === last ? first : `${first} to ${last}`;
}

/** "code cell" of every finding, in reading order. */
export function toldFindings(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, cell }) => (cell ? `${code} ${address(cell)}` : code));
}

/** "F Cấp ủy viên được bầu > Tái cử = reelected" for every column understood. */
export function toldColumns(table: CongressTable): readonly string[] {
  return columnsOf(table).map(
    ({ column, header, field, percent }) =>
      `${address({ row: 0, column }).slice(0, -1)} ${header.join(" > ")} = ${field}${percent ? "%" : ""}`,
  );
}
