/**
 * From a sheet to a CongressTable: locate the table, understand its header, take its rows, parse their values.
 * A sheet that holds no results of branches is refused with the reason; nothing is misread to please.
 */
import { finding, type Finding } from "../congress/findings";
import { indicators, type Indicator } from "../congress/indicators";
import { findColumn, type Source } from "../congress/source";
import type { Block, BranchCounts, CongressTable } from "../congress/table";
import { legacyWords } from "../i18n/messages";
import { fold } from "../vietnamese/fold";
import { detectLegacy } from "../vietnamese/legacy";
import { assignColumns, type Assignments } from "./table/assign";
import { isBlank, textOf } from "./cells/cells";
import { settleColumns, type Columns } from "./table/columns";
import { enter } from "./enter";
import { cellAt, type CellValue, type Grid } from "../sheet/grid";
import { latestTerm, termAbove } from "./table/header";
import { locateTable, type Located } from "./table/locate";
import { makeMatcher, type Matcher } from "./words/match";
import { listsPersons } from "./persons/persons";
import type { SheetRows, TotalRow } from "./branches/row-settle";
import { readRows } from "./branches/rows";
import { readTitleBlock } from "./table/title-block";
import { checkColumnRules, readReportedTotals } from "./branches/reported";
import { readValues, type Values } from "./branches/values";
import { readWhen } from "./branches/schedule";
import { settleZeros } from "./branches/zeros";

export interface ReadOptions {
  readonly registry?: readonly Indicator[];
  /** Columns that staff have corrected. */
  readonly assignments?: Assignments;
}

/** Why a sheet gives no table. `persons`, `transposed` and the old encodings are known, and not read yet. */
export type NoTable =
  | { readonly kind: "empty" }
  | { readonly kind: "not-found" }
  | { readonly kind: "no-branches"; readonly header: string }
  | { readonly kind: "persons" }
  | { readonly kind: "transposed" }
  | { readonly kind: "old-encoding"; readonly encoding: "tcvn3" | "vni" };

export type ReadSheet =
  | {
      readonly ok: true;
      readonly table: CongressTable;
      readonly findings: readonly Finding[];
      readonly score: number;
    }
  | { readonly ok: false; readonly reason: NoTable };

/** Reads one sheet. */
export function readSheet(sheet: Grid, options: ReadOptions = {}): ReadSheet {
  const grid = enter(sheet);
  const registry = options.registry ?? indicators;
  if (grid.values.every((row) => row.every(isBlank))) return refuse({ kind: "empty" });
  const matcher = makeMatcher(registry);
  const found = locateTable(grid, matcher);
  const located = found && { ...found, columns: assignColumns(found.columns, options.assignments ?? {}) };
  const other = otherKind(grid, located, matcher);
  if (!located || other) return refuse(other ?? { kind: "not-found" });

  const bodyTop = located.last + 1;
  const columns = settleColumns(grid, located.columns, located.window.bottom, bodyTop, registry, matcher);
  const branchColumn = findColumn(columns.matches, "branch");
  if (branchColumn === null) return refuse({ kind: "not-found" });
  const rows = readRows(grid, located, {
    number: findColumn(columns.matches, "number") ?? -1,
    branch: branchColumn,
    notes: columns.matches.filter(({ field }) => field === "note").map(({ column }) => column),
    data: columns.matches.filter(({ field }) => !TEXT_FIELDS.has(field)).map(({ column }) => column),
  });
  if (rows.rows.length === 0) return refuse({ kind: "no-branches", header: `${located.window.top + 1}` });
  return {
    ok: true,
    score: located.score,
    ...assemble(grid, located, columns, rows, matcher, registry),
  };
}

/** Fields whose cells are words; a figure in one says nothing of the row. */
const TEXT_FIELDS = new Set(["number", "branch", "block", "note", "status", "personName"]);

function refuse(reason: NoTable): ReadSheet {
  return { ok: false, reason };
}

function assemble(
  grid: Grid,
  located: Located,
  columns: Columns,
  sheet: SheetRows,
  matcher: Matcher,
  registry: readonly Indicator[],
): { readonly table: CongressTable; readonly findings: readonly Finding[] } {
  const { rows, names } = sheet;
  const around = readTitleBlock(grid, located.window.top, sheet.end);
  const when = readWhen(grid, columns.matches, rows, names, around);
  const read = readValues(grid, columns, rows, names, matcher, registry);
  const settled = settleZeros(grid, columns, rows, read, registry);
  const { values } = settled;
  const averages = new Set(values.averages.keys());
  const figures = new Set([...values.counts.keys(), ...averages]);
  const { blocks, blockOf } = blocksOf(grid, columns, sheet);
  const totals = blocks === sheet.blocks ? sheet.totals : totalsOfColumn(sheet, blockOf);
  const used = columns.matches.map(({ column }) => column);
  // Terms side by side are there to be compared; the latest is the one reported.
  const compared = located.columns.some(({ header }) => latestTerm(header) !== null);
  const table: CongressTable = {
    sources: [
      {
        sheet: grid.sheet,
        lines: "rows",
        header: {
          first: located.window.top,
          last: located.last,
          left: Math.min(...used),
          right: Math.max(...used, ...columns.unread.map(({ column }) => column)),
        },
        columns: columns.matches,
        unread: columns.unread,
        figureColumns: figureColumnsOf(values),
      },
    ],
    organisation: around.organisation,
    ...(around.titled && { titled: around.titled }),
    ordinal: around.ordinal,
    term: compared ? (termAbove(grid, located.last + 1) ?? around.term) : around.term,
    asOf: around.asOf,
    rows,
    names,
    blocks,
    blockOf,
    dates: when.dates,
    states: when.marks,
    notes: when.notes,
    ...(when.putOff && { putOff: when.putOff }),
    counts: values.counts,
    averages: values.averages,
    people: values.people,
    branchCounts: branchCountsOf(values.counts),
    ageGroups: values.ageGroups,
    percents: values.percents,
    reportedTotals: readReportedTotals(grid, totals, columns.matches, figures, averages),
  };
  const findings = [
    ...columns.findings,
    ...values.findings,
    ...when.findings,
    ...rowFindings(grid, sheet, columns),
    ...(located.rules.length === 0 ? [] : checkColumnRules(settled.grid(), located.rules, rows, names)),
  ];
  return { table, findings };
}

function figureColumnsOf({ counts, averages, ageGroups }: Values): Source["figureColumns"] {
  return new Map([
    ...[...averages, ...counts].map(([field, { columns }]) => [field, columns] as const),
    ["ageGroup", ageGroups.flatMap(({ columns }) => columns)] as const,
  ]);
}

function branchCountsOf(counts: CongressTable["counts"]): BranchCounts | null {
  const total = counts.get("branches");
  if (!total) return null;
  return {
    total,
    held: counts.get("heldBranches") ?? null,
    pending: counts.get("pendingBranches") ?? null,
    exempt: counts.get("exemptBranches") ?? null,
  };
}

/** Blocks from a column where there is one (a name is carried inside its merge, never beyond), else from sections. */
function blocksOf(grid: Grid, columns: Columns, sheet: SheetRows): Pick<CongressTable, "blocks" | "blockOf"> {
  const column = findColumn(columns.matches, "block");
  if (column === null) return sheet;
  const merges = grid.merges.filter((merge) => merge.left <= column && column <= merge.right);
  const blocks: Block[] = [];
  const byKey = new Map<string, number>();
  const indexOf = (row: number, left: number): number => {
    const name = textOf(grid.values[row]?.[left]);
    if (name === "") return -1;
    const key = fold(name);
    const known = byKey.get(key) ?? blocks.push({ name, cell: cellAt(grid, row, left) }) - 1;
    byKey.set(key, known);
    return known;
  };
  /** Few names stand in many rows; each spelling is looked at once. */
  const seen = new Map<CellValue | undefined, number>();
  const blockOf = sheet.rows.map((row) => {
    const merge = merges.length === 0 ? undefined : merges.find((m) => m.top <= row && row <= m.bottom);
    const top = merge?.top ?? row;
    const left = merge?.left ?? column;
    const written = grid.values[top]?.[left];
    const known = seen.get(written);
    if (known !== undefined) return known;
    const index = indexOf(top, left);
    seen.set(written, index);
    return index;
  });
  return blocks.length === 0 ? sheet : { blocks, blockOf };
}

/** Where a column names the blocks, "Cộng" below the last branch of one is its subtotal, unless nothing follows. */
function totalsOfColumn({ rows, totals }: SheetRows, blockOf: readonly number[]): readonly TotalRow[] {
  return totals.map((total) => {
    const last = rows.findLastIndex((row) => row < total.row);
    const block = blockOf[last] ?? -1;
    const isClosed = block >= 0 && blockOf[last + 1] !== block;
    const goesOn =
      last + 1 < rows.length || totals.some(({ kind, row }) => kind === "total" && row > total.row);
    return total.kind === "total" && total.bare && isClosed && goesOn
      ? { ...total, kind: "subtotal", block }
      : total;
  });
}

function rowFindings(grid: Grid, sheet: SheetRows, columns: Columns): readonly Finding[] {
  const column = findColumn(columns.matches, "branch") ?? 0;
  const findings = sheet.nameless.map((row) =>
    finding("nameless-row", cellAt(grid, row, column), { row: String(row + 1) }),
  );
  const [counted] = sheet.hiddenCounted;
  const [dropped] = sheet.hiddenDropped;
  if (counted !== undefined) {
    findings.push(
      finding("hidden-rows-counted", cellAt(grid, counted, column), { count: sheet.hiddenCounted.length }),
    );
  }
  if (dropped !== undefined) {
    findings.push(
      finding("hidden-rows-dropped", cellAt(grid, dropped, column), { count: sheet.hiddenDropped.length }),
    );
  }
  if (sheet.otherTable) findings.push(finding("other-table", sheet.otherTable));
  // From the cells, not the cleaned names: TCVN3 has a letter that Unicode takes for nothing.
  for (const row of sheet.rows) {
    const written = grid.values[row]?.[column];
    const encoding = typeof written === "string" ? detectLegacy(written) : null;
    if (encoding === null) continue;
    findings.push(finding("old-encoding", cellAt(grid, row, column), legacyWords(encoding)));
    break;
  }
  return findings;
}

/** Sheets of persons, transposed forms and old encodings: known by sight, so that they are named and not misread. */
function otherKind(grid: Grid, located: Located | null, matcher: Matcher): NoTable | null {
  const fields = new Set(located?.columns.map(({ field }) => field));
  if (fields.has("personName") && (fields.has("birth") || !fields.has("elected"))) return { kind: "persons" };
  if (located && listsPersons(grid, located, matcher.isFigure)) return { kind: "persons" };
  if (located && fields.has("branch") && located.score >= 4) return null;
  if (isTransposed(grid)) return { kind: "transposed" };
  const texts = grid.values
    .slice(0, 60)
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? value : [])));
  const legacy = texts.flatMap((text) => detectLegacy(text) ?? []);
  const [first] = legacy;
  return first && legacy.length >= Math.max(2, texts.length / 5)
    ? { kind: "old-encoding", encoding: first }
    : null;
}

/** Criteria down the first columns ("Tổng số", "Trong đó: - Nữ", "Dân tộc thiểu số", "Tái cử") instead of branches. */
function isTransposed(grid: Grid): boolean {
  const criteria =
    /^(?:trong do )?(?:nu|dan toc thieu so|dtts|tai cu|tham gia lan dau|lan dau|tuoi doi|tuoi binh quan|trinh do|chuyen mon|ly luan chinh tri|dai hoc|thac si|tien si|trung cap|cao cap|tu \d\d tuoi|duoi \d\d|tren \d\d|ton giao)/;
  return [0, 1, 2].some((column) => {
    const found = grid.values.slice(0, 80).filter((row) => {
      const text = fold(textOf(row[column])).replace(/^\d+ /, "");
      return criteria.test(text);
    });
    return found.length >= 4;
  });
}
