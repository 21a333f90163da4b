/**
 * The term before, where a sheet has its figures beside this one's: the sheet is seen once more with nothing but that term, and
 * read by the same forms. So no figure can be in both tables, and one of the older term is understood by the rules of any.
 */
import { findingKey, type Finding } from "../../congress/findings";
import type { HeaderPlace } from "../../congress/source";
import { mainSource, type CongressTable } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { formatTerm, type Term } from "../../vietnamese/term";
import { readCount } from "../cells/count";
import { textOf } from "../cells/text";
import type { ReadSheet } from "../form";
import { hasResults } from "../gather/sheets";
import { latestTerm, ofTerm } from "../words/of-term";
import { onlyIn, termsAcross } from "./across";
import { withColumnsBefore, type BeforeView } from "./columns";
import { withRowsBefore } from "./rows";
import { areOfOneCommittee, lastLine, otherTables, unreadOf } from "./tables";

type Read = Extract<ReadSheet, { ok: true }>;

/** Reads a sheet, here one with a part of it alone. */
type ReadView = (view: Grid) => ReadSheet | undefined;

/** This term alone, of a sheet that cannot be read with the term before across; null where there is none. */
export function readNow(grid: Grid, read: ReadView): Read | null {
  const terms = termsAcross(grid);
  const now = terms && read(terms.now);
  return now?.ok ? now : null;
}

/** What was read of a sheet, with the term before that stands beside or in a second table; as it was where none does. */
export function withPrevious(now: Read, grid: Grid, read: ReadView): Read {
  if (now.previous) return answered(now, { table: now.previous, findings: [] });
  const beside = besideOn(grid, now.table, read);
  if (beside) return answered(now, beside);
  for (const view of otherTables(grid, now.table)) {
    const other = read(view);
    if (!other?.ok || !hasResults(other.table) || !areOfOneCommittee(now.table, other.table)) continue;
    const [own, its] = [now.table.term, other.table.term];
    if (!own || !its || own.first === its.first) continue;
    return own.first > its.first ? answered(now, other) : answered(other, now);
  }
  return now;
}

/** A table of the term before, and what its reading found. */
type Before = Pick<Read, "table" | "findings">;

function besideOn(grid: Grid, now: CongressTable, read: ReadView): Before | null {
  if (now.persons) return null;
  if (mainSource(now).lines !== "rows") return acrossOn(grid, now, read);
  const view = viewOf(grid, now);
  const found = view && read(view.grid);
  if (!view || !found?.ok || !hasResults(found.table)) return null;
  // What is not read of all branches is no whole to be compared with.
  if (view.branches !== null && found.table.rows.length !== view.branches) return null;
  if (view.term === null && areParts(grid, now, found.table)) return null;
  const table = { ...found.table, term: view.term ?? termBefore(grid, now), asOf: null };
  return { table, findings: found.findings };
}

/** "Tổng số | Khóa cũ | Khóa mới" where the last two add up to the first: who serves again, and who is new. */
function areParts(grid: Grid, now: CongressTable, before: CongressTable): boolean {
  const [whole, old] = [now, before].map(({ counts }) => counts.get("elected")?.values);
  if (!whole || !old || now.rows.length !== before.rows.length) return false;
  const others = now.rows.map((_row, i) => {
    const [all, part] = [whole[i], old[i]];
    return typeof all === "number" && typeof part === "number" ? all - part : null;
  });
  const [{ header }] = now.sources;
  return Array.from({ length: header.right - header.left + 1 }, (_, c) => header.left + c).some(
    (column) =>
      others.some((other) => other !== 0) &&
      ofTerm(headerTexts(grid, header, column), null)?.is === "now" &&
      now.rows.every((row, i) => readCount(grid.values[row]?.[column]) === others[i]),
  );
}

function headerTexts({ values }: Grid, { first, last }: HeaderPlace, column: number): readonly string[] {
  return values.slice(first, last + 1).map((row) => textOf(row[column]));
}

function acrossOn(grid: Grid, now: CongressTable, read: ReadView): Before | null {
  const terms = termsAcross(grid);
  const found = terms && read(terms.before);
  if (!terms || !found?.ok) return null;
  const table = onlyIn(found.table, terms.isBefore);
  if (!hasResults(table)) return null;
  const findings = found.findings.filter(({ cell }) => cell !== null && terms.isBefore(cell));
  return { table: { ...table, term: terms.term ?? termBefore(grid, now) }, findings };
}

function viewOf(grid: Grid, now: CongressTable): BeforeView | null {
  const source = mainSource(now);
  return withRowsBefore(grid, source) ?? withColumnsBefore(grid, source, now.rows);
}

/** The latest term before this one that the sheet names, down to the header or else anywhere. */
function termBefore({ values }: Grid, { term: now, sources }: CongressTable): Term | null {
  const [{ header }] = sources;
  const isBefore = (term: Term): boolean => now !== null && term.first < now.first;
  const latestIn = (rows: Grid["values"]): Term | null =>
    latestTerm(
      rows.flatMap((row) => row.map(textOf)),
      isBefore,
    );
  return latestIn(values.slice(0, header.last + 1)) ?? latestIn(values.slice(header.last + 1));
}

/** With the term before, without what doubted it, and with what could not be read of it. */
function answered(now: Read, { table: previous, findings }: Before): Read {
  const own = now.findings.filter((one) => !isAnswered(one, previous));
  const known = new Set(own.map(findingKey));
  const unread = unreadOf(findings).filter((one) => !known.has(findingKey(one)));
  return { ...now, previous, findings: [...own, ...unread] };
}

function isAnswered({ kind, cell, values }: Finding, previous: CongressTable): boolean {
  const { term, sources } = previous;
  if (kind === "several-terms") return term !== null && values["others"] === formatTerm(term);
  if (kind !== "other-table" || cell === null) return false;
  const { sheet, header } = sources[0];
  return cell.sheet === sheet && cell.row >= header.first && cell.row <= lastLine(previous);
}
