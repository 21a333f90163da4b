/** A list of persons as a table: a line for each branch, with what its persons were counted for. */
import type { Indicator } from "../../congress/indicators";
import type { Fact } from "../../congress/persons";
import type { ColumnMatch, Source } from "../../congress/source";
import type { Block, CongressTable } from "../../congress/table";
import { datedByTitle } from "../../congress/title-days";
import { cellAt, type Grid } from "../../sheet/grid";
import { fold, textKey } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import { daysTitled, type TitleBlock } from "../table/title-block";
import { readReportedTotals } from "../branches/reported";
import { readsAsUnit } from "../words/branch-named";
import { rowWord } from "../words/row-words";
import type { Belonging } from "./branches";
import { isElected, type Counted } from "./count";
import type { ReadPerson } from "./telling";
import type { Layout } from "./layout";
import { branchInTitle, titlesBody, type ListKind } from "./list-kind";
import { withLevelsNamed } from "./named-levels";
import type { PersonRows } from "./rows";

/** A list as it was read. */
export interface ReadList {
  readonly layout: Layout;
  readonly rows: PersonRows;
  readonly belonging: Belonging;
  readonly persons: readonly ReadPerson[];
  readonly told: ReadonlySet<Fact>;
  readonly kind: ListKind;
}

/** Where no line names a branch, the title does, or the sheet's name; else all are of one whose name is not known. */
export function withBranches(grid: Grid, layout: Layout, belonging: Belonging, title: TitleBlock): Belonging {
  const { branches, branchOf } = belonging;
  if (branches.length > 0) {
    // Of lists under each other the first has its branch in the title above the header.
    const first = branchInTitle(grid, layout);
    const isInColumn = layout.columns.some(({ role }) => role.is === "branch");
    if (first === null || isInColumn || !branchOf.includes(-1)) return belonging;
    const cell = { line: layout.located.window.top, column: layout.name.column };
    return {
      ...belonging,
      branches: [{ name: first, cell, block: null, date: null }, ...branches],
      branchOf: branchOf.map((branch) => branch + 1),
    };
  }
  const named = branchInTitle(grid, layout) ?? (readsAsUnit(grid.sheet) ? textOf(grid.sheet) : null);
  const body = named === null && titlesBody(grid, layout) ? title.organisation : null;
  const name = named ?? title.organisation ?? textOf(grid.sheet);
  const cell = { line: layout.located.window.top, column: layout.name.column };
  return {
    ...belonging,
    branches: [{ name, cell, block: null, date: null }],
    branchOf: branchOf.map(() => 0),
    named: named !== null ? "whole" : body !== null ? "lines" : null,
  };
}

/** The table of a list. */
export function personsTable(
  grid: Grid,
  list: ReadList,
  counted: Counted,
  title: TitleBlock,
  registry: readonly Indicator[],
): CongressTable {
  const { belonging, persons, rows } = list;
  const { branches, branchOf } = belonging;
  const source = sourceOf(grid, list, counted, registry);
  const { blocks, blockOf } = blocksOf(grid, belonging);
  const firstOf = branches.map(({ cell }, i) => rows.persons[branchOf.indexOf(i)]?.row ?? cell.line);
  const { organisation, superior, titled, titledPart, ordinal, term, asOf, documentDay } = title;
  return datedByTitle({
    sources: [source],
    organisation,
    ...(superior !== undefined && { superior }),
    ...(title.office !== undefined && { office: title.office }),
    paper: title.paper,
    ...(titled && { titled }),
    ...(titledPart !== undefined && { titledPart }),
    ordinal,
    term,
    asOf,
    ...(documentDay && { documentDay }),
    ...daysTitled(title, branches.length),
    rows: firstOf,
    names: branches.map(({ name }) => name),
    blocks,
    blockOf,
    dates: branches.map(({ date }) => date),
    states: branches.map(({ state = null }) => state),
    notes: branches.map(({ note = null }) => note),
    counts: withLevelsNamed(grid, counted, registry),
    averages: new Map(),
    people: counted.people,
    branchCounts: null,
    ageGroups: [],
    percents: [],
    reportedTotals: totalsOf(grid, list, source, counted),
    persons: {
      cells: new Map([...counted.cells, ["branch", branches.map(({ cell }) => [cell])]]),
      ages: counted.ages,
      listed: persons.length,
      ...(saysAll(grid, branches.length) && ({ ofAll: true } as const)),
      ...(list.kind === "officers" && ({ officersOnly: true } as const)),
      last: rows.last,
    },
  });
}

/** "Tổng số: 38 đồng chí, 12/12 chi bộ", "Cộng: 08/09 CB": so many of as many as are listed. */
function saysAll({ values }: Grid, branches: number): boolean {
  return values.some((row) =>
    row.some((value) => {
      const [, held, all] = typeof value === "string" ? (OF_ALL.exec(value.normalize("NFC")) ?? []) : [];
      return Number(held) <= branches && Number(all) === branches;
    }),
  );
}

const OF_ALL =
  /(?<![\d/])(\d+)\s*\/\s*(\d+)\s+(?:chi bộ|CB|đảng bộ|chi,? đảng bộ|tổ chức (?:cơ sở )?đảng)(?!\p{L})/iu;

function blocksOf(grid: Grid, { branches }: Belonging): Pick<CongressTable, "blocks" | "blockOf"> {
  const blocks: Block[] = [];
  const byKey = new Map<string, number>();
  const blockOf = branches.map(({ block }) => {
    if (!block) return -1;
    const key = textKey(block.name);
    const index =
      byKey.get(key) ??
      blocks.push({ name: block.name, cell: cellAt(grid, block.cell.line, block.cell.column) }) - 1;
    byKey.set(key, index);
    return index;
  });
  return { blocks, blockOf };
}

function sourceOf(
  grid: Grid,
  { layout }: ReadList,
  counted: Counted,
  registry: readonly Indicator[],
): Source {
  const { located, columns, name } = layout;
  const matches = columns.flatMap(({ column, header, field, limit }): readonly ColumnMatch[] =>
    field === null ? [] : [{ column, header, field, percent: false, limit }],
  );
  const used = columns.map(({ column }) => column);
  const columnsBehind = ({ id, person }: Indicator): readonly number[] => {
    if (person === "elected") return [name.column];
    const used = new Set<number>();
    for (const cells of counted.cells.get(id) ?? []) for (const { column } of cells) used.add(column);
    return [...used].sort((a, b) => a - b);
  };
  return {
    sheet: grid.sheet,
    ...(grid.tableRows && { tableRows: grid.tableRows }),
    lines: "rows",
    header: {
      first: located.window.top,
      last: located.last,
      left: Math.min(...used),
      right: Math.max(...used),
    },
    columns: matches,
    unread: columns.filter(({ field }) => field === null).map(({ column, header }) => ({ column, header })),
    figureColumns: new Map(
      registry
        .filter(({ id, person }) => counted.counts.has(id) || person === "age")
        .map((indicator) => [indicator.id, columnsBehind(indicator)] as const),
    ),
  };
}

/** "13 đ/c" in a total's line, in whatever column, is the number of persons. */
const COUNTED = /^(\d+)\s*(?:đ\/c|đc|đồng chí|người)\.?$/iu;

/** "Cộng: 02" and "Cộng: 03" are sums of the same kind. */
function wordsOf(label: string): string {
  return fold(label.replace(/\d+/g, ""));
}

function totalsOf(
  grid: Grid,
  { layout, rows, persons }: ReadList,
  source: Source,
  counted: Counted,
): CongressTable["reportedTotals"] {
  const last = persons.at(-1)?.row ?? 0;
  const first = persons[0]?.row ?? 0;
  // A total of all that are listed is none of the elected.
  if (!persons.every(isElected)) return [];
  // Where those of the sections before have one in the same words, "Cộng" below is the last section's.
  const ofSections = new Set(
    rows.totals.filter(({ row }) => row > first && row < last).map(({ label }) => wordsOf(label)),
  );
  const outside = rows.totals.filter(({ row }) => row > last || row < first);
  const totals = outside
    .filter(({ label }, i) => !ofSections.has(wordsOf(label)) || (i > 0 && i === outside.length - 1))
    .filter(({ label }) => rowWord(label)?.kind === "total")
    .map(({ row, label }) => ({
      kind: "total" as const,
      bare: true,
      label,
      row,
      block: null,
      branches: null,
    }));
  const figures = new Set(counted.counts.keys());
  return totals.flatMap((total) => {
    const cells = grid.values[total.row] ?? [];
    const column = cells.findIndex((value) => COUNTED.test(textOf(value)));
    const elected: readonly ColumnMatch[] =
      column < 0
        ? []
        : [{ column, header: layout.name.header, field: "elected", percent: false, limit: null }];
    const others = source.columns.filter((one) => one.column !== column && one.field !== "elected");
    return readReportedTotals(grid, [total], [...elected, ...others], figures, new Set());
  });
}
