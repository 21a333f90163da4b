/**
 * Columns of a list of persons that speak of the branch: "ĐV dự/ĐV được triệu tập" over "19/21", merged down its persons or written beside
 * each. Such a figure is taken where a branch has one alone; else the column is told.
 */
import { finding, type Finding } from "../../congress/findings";
import { isOfMembers } from "../../congress/group-facts";
import type { Indicator } from "../../congress/indicators";
import { quotedHeaders, type PairPart } from "../../congress/source";
import type { Count, LineCell } from "../../congress/table";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { joinWords } from "../../vietnamese/list";
import { readCount } from "../cells/count";
import { holdPairs, pairOf, readPart } from "../cells/pairs";
import { isBlank } from "../cells/text";
import { headerKey } from "../table/header";
import type { Matcher } from "../words/match";
import type { Counted } from "./count";
import type { Layout } from "./layout";
import type { PersonColumn } from "./roles";
import type { ReadPerson } from "./telling";

interface Input {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly persons: readonly ReadPerson[];
  /** Along the persons. */
  readonly branchOf: readonly number[];
  readonly branches: number;
  readonly matcher: Matcher;
  readonly registry: readonly Indicator[];
}

interface BranchColumn {
  readonly column: number;
  readonly field: string;
  readonly part: PairPart | null;
}

/** The counts of a list with those of its branches' columns, and what of such columns is not read. */
export function withBranchFigures(
  counted: Counted,
  input: Input,
): { readonly counted: Counted; readonly findings: readonly Finding[] } {
  const { grid, layout } = input;
  const unknown = layout.columns.filter(({ role }) => role.is === "unknown");
  const read: string[] = [];
  const counts = new Map(counted.counts);
  const cells = new Map(counted.cells);
  const unread = unknown.filter((one) => {
    const columns = meant(one, input);
    const figures = columns.map((column) => ({ column, ...figuresOf(column, input) }));
    const isRead =
      figures.length > 0 && figures.every(({ isSure, column: { field } }) => isSure && !counts.has(field));
    if (!isRead) return columns.length > 0 && valuesIn(one.column, input).length > 0;
    for (const { column, values, places } of figures) {
      counts.set(column.field, { values });
      cells.set(column.field, places);
      read.push(column.field);
    }
    return false;
  });
  const [first] = unread;
  const told = first
    ? [
        finding("unread-column", cellAt(grid, layout.located.window.bottom, first.column), {
          columns: joinWords(quotedHeaders(unread)),
        }),
      ]
    : [];
  return { counted: read.length > 0 ? { ...counted, counts, cells } : counted, findings: told };
}

/** What a column says of members, of those who came and of how many were to be elected; of two figures both. */
function meant(
  { column, header }: PersonColumn,
  { matcher, registry, ...input }: Input,
): readonly BranchColumn[] {
  const isOfBranch = (field: string): boolean =>
    registry.some(
      (one) => one.id === field && (isOfMembers(one) || field === "planned" || field === "candidates"),
    );
  const pair = pairOf(header, matcher);
  if (pair && isOfBranch(pair.first) && isOfBranch(pair.second) && holdPairs(valuesIn(column, input), pair))
    return (["first", "second"] as const).map((which) => ({
      column,
      field: pair[which],
      part: { sign: pair.sign, which, word: pair.word },
    }));
  const match = matcher.match(header.map(headerKey));
  return match.kind === "field" && !match.percent && isOfBranch(match.field)
    ? [{ column, field: match.field, part: null }]
    : [];
}

/** Along the branches what stands beside their persons; not sure where a branch has two, or one that is no count. */
function figuresOf(
  { column, part }: BranchColumn,
  { grid, persons, branchOf, branches }: Input,
): {
  readonly values: readonly Count[];
  readonly places: readonly (readonly LineCell[])[];
  readonly isSure: boolean;
} {
  const values = new Array<Count>(branches).fill(null);
  const places = Array.from({ length: branches }, (): LineCell[] => []);
  let isSure = true;
  persons.forEach(({ row }, i) => {
    const branch = branchOf[i] ?? -1;
    const value = grid.values[row]?.[column] ?? null;
    if (branch < 0 || isBlank(value)) return;
    const count = part ? readPart(value, part) : readCount(value);
    const before = values[branch] ?? null;
    if (typeof count !== "number" || (before !== null && before !== count)) isSure = false;
    else if (before === null) {
      values[branch] = count;
      places[branch]?.push({ line: row, column });
    }
  });
  return { values, places, isSure: isSure && values.some((value) => value !== null) };
}

function valuesIn(column: number, { grid, persons }: Pick<Input, "grid" | "persons">): readonly CellValue[] {
  return persons.map(({ row }) => grid.values[row]?.[column] ?? null).filter((value) => !isBlank(value));
}
