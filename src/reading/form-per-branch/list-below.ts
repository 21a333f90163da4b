/** The elected of the one branch of a form, listed below it: they tell what the form does not. */
import type { Finding } from "../../congress/findings";
import type { CongressTable } from "../../congress/table";
import type { CellPosition } from "../../sheet/address";
import type { SeenSheet } from "../form";
import { besideFindings, OF_ITS_BRANCHES, withListed } from "../persons/beside";
import { listBelow } from "../persons/form";
import type { Card } from "./cards";
import { largest } from "../../sheet/very-many";

/**
 * The form's table with what the list tells besides, and what is to be checked of it. Without a table where it is no list of the
 * elected, or names more or fewer than the form says were elected: it may be of others.
 */
export function withListBelow(
  sheet: SeenSheet,
  table: CongressTable,
  { row: top }: CellPosition,
  cards: readonly Card[],
): { readonly table: CongressTable | null; readonly findings: readonly Finding[] } {
  const { registry } = sheet.options;
  const [card, another] = cards;
  if (!card || another) return { table: null, findings: [] };
  const above = card.entries.map(({ pair }) => pair.at.row).filter((row) => row < top);
  const read = listBelow(sheet, largest(above, -1) + 1);
  if (!read || read.table.names.length !== 1) return { table: null, findings: [] };
  // "KẾT QUẢ BẦU CHI ỦY" over the form reads as a label with nothing behind it: the list says how many they are.
  const filled = { ...table, counts: filledCounts(table, read.table) };
  const beside = { table: filled, list: read.table, listedAt: [0] };
  const differing = besideFindings(beside, registry);
  const [typed, listed] = [table, read.table].map(({ counts }) => counts.get("elected")?.values[0]);
  if (typeof typed === "number" && typed !== listed) return { table: null, findings: differing };
  const doubts = read.findings.filter(({ kind }) => !OF_ITS_BRANCHES.has(kind));
  return { table: withListed(beside, registry), findings: [...doubts, ...differing] };
}

function filledCounts({ counts }: CongressTable, list: CongressTable): CongressTable["counts"] {
  return new Map([...counts].filter(([field, { values }]) => values[0] !== null || !list.counts.has(field)));
}
