/**
 * Tables drawn in a test, as reading would give them: a line a row, cells between bars.
 *
 * The first line names the fields: an indicator's id or a plain field, `women%` for typed percentages, `mark` for
 * held, pending or exempt, `secretaries.names` for names, and after a colon the header ("young:Dưới 40 tuổi").
 * The header stands in row 1 of the sheet and columns begin with A, so the first branch's second field is B2.
 *
 *     # KHỐI XÃ             opens a block           (it takes a row, as on a sheet); "#" alone leaves it
 *     == Cộng khối | 5      a subtotal of the block above
 *     = Tổng cộng: 4 chi bộ | 5   a total; a number of branches in its label is read
 *
 * Cells: blank is not entered, `?` unreadable. Days: 19/4/2017, 19-21/4/2017, 30/12/2016-02/01/2017, 4/2017 (a
 * month), II/2017 (a quarter).
 */
import { indicators } from "../../src/congress/indicators";
import { plainFields } from "../../src/congress/fields";
import type { ColumnMatch, Source } from "../../src/congress/source";
import type {
  AgeGroup,
  Block,
  CongressDate,
  CongressTable,
  Count,
  CountColumn,
  StatedState,
  PercentColumn,
  ReportedFigure,
  ReportedTotal,
} from "../../src/congress/table";
import type { Day } from "../../src/vietnamese/day";

interface Head {
  readonly field: string;
  readonly percent: boolean;
  readonly names: boolean;
  readonly header: string;
}

interface Line {
  readonly row: number;
  readonly cells: readonly string[];
  readonly block: number;
}

/** A table as drawn; `more` sets what a drawing does not show (term, as-of date ...). */
export function drawTable(picture: string, more: Partial<CongressTable> = {}): CongressTable {
  const [head = "", ...lines] = picture
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const heads = head.split("|").map(readHead);
  const blocks: Block[] = [];
  const branches: Line[] = [];
  const totals: Line[] = [];
  let block = -1;
  lines.forEach((text, i) => {
    const row = i + 1;
    const cells = text.split("|").map((cell) => cell.trim());
    const line = { row, cells, block };
    if (text === "#") block = -1;
    else if (text.startsWith("#"))
      block = blocks.push({ name: text.slice(1).trim(), cell: { sheet: "KQ", row, column: 0 } }) - 1;
    else if (text.startsWith("=")) totals.push(line);
    else branches.push(line);
  });
  return { ...tableOf(heads, branches, totals, blocks), ...more };
}

/** The same table with its sheet, header or columns as given. */
export function withSource(table: CongressTable, change: Partial<Source>): CongressTable {
  const [first, ...others] = table.sources;
  return { ...table, sources: [{ ...first, ...change }, ...others] };
}

/** A table of many rows: `rows` gives the cells of each branch as they would be drawn. */
export function makeTable(
  fields: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  more: Partial<CongressTable> = {},
): CongressTable {
  const lines = rows.map((cells, i) => {
    return { row: i + 1, cells: cells.map((cell) => (cell === null ? "" : String(cell))), block: -1 };
  });
  return { ...tableOf(fields.map(readHead), lines, [], []), ...more };
}

/** "19/4/2017". */
export function day(text: string): Day {
  const [d, month, year] = text.split("/").map(Number);
  if (d === undefined || month === undefined || year === undefined) throw new Error(`${text} is no day.`);
  return { year, month, day: d };
}

function tableOf(
  heads: readonly Head[],
  branches: readonly Line[],
  totals: readonly Line[],
  blocks: readonly Block[],
): CongressTable {
  const counts = new Map<string, CountColumn>();
  const averages = new Map<string, CountColumn>();
  const people = new Map<string, readonly (readonly string[])[]>();
  const ageGroups: AgeGroup[] = [];
  const figureColumns = new Map<string, readonly number[]>();
  const percents: PercentColumn[] = [];
  const texts = (column: number): readonly string[] => branches.map(({ cells }) => cells[column] ?? "");
  const textsOf = (field: string): readonly string[] => texts(heads.findIndex((one) => one.field === field));

  heads.forEach((head, column) => {
    const { field, percent, names } = head;
    if (!percent && !TEXT_FIELDS.has(field) && !(names && figureColumns.has(field)))
      figureColumns.set(field, [...(field === "ageGroup" ? (figureColumns.get(field) ?? []) : []), column]);
    if (names) {
      const lists = texts(column).map((text) =>
        text === "" ? [] : text.split(",").map((one) => one.trim()),
      );
      people.set(field, lists);
      if (!counts.has(field)) counts.set(field, { values: lists.map((list) => list.length || null) });
      return;
    }
    const values = texts(column).map(readCount);
    if (percent) {
      const group = field === "ageGroup" && { ageGroup: ageGroups.length - 1 };
      percents.push({
        column,
        of: field,
        ...group,
        values: values.map((v) => (v === "unreadable" ? null : v)),
      });
    } else if (field === "ageGroup") ageGroups.push({ header: [head.header], limit: null, values });
    else if (isAverage(field)) averages.set(field, { values });
    else if (!TEXT_FIELDS.has(field)) counts.set(field, { values });
  });

  const total = counts.get("branches");
  return {
    sources: [
      {
        sheet: "KQ",
        lines: "rows",
        header: { first: 0, last: 0, left: 0, right: heads.length - 1 },
        columns: heads.map(matchOf),
        unread: [],
        figureColumns,
      },
    ],
    organisation: null,
    ordinal: null,
    term: null,
    asOf: null,
    rows: branches.map(({ row }) => row),
    names: textsOf("branch"),
    blocks,
    blockOf: branches.map(({ block }) => block),
    dates: textsOf("date").map(readDate),
    states: textsOf("mark").map(readMark),
    notes: textsOf("note").map((text) => (text === "" ? null : text)),
    counts,
    averages,
    people,
    branchCounts: total
      ? {
          total,
          held: counts.get("heldBranches") ?? null,
          pending: counts.get("pendingBranches") ?? null,
          exempt: counts.get("exemptBranches") ?? null,
        }
      : null,
    ageGroups,
    percents,
    reportedTotals: totals.map((line) => reportedTotal(heads, line)),
  };
}

/** Columns that hold no counts. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  ...["number", "branch", "block", "date", "mark", "held", "notHeld", "status", "note"],
  ...["education", "politicalTheory", "votes", "personName", "birth"],
]);

function readHead(text: string): Head {
  const [id = "", header] = text.split(":").map((part) => part.trim());
  const percent = id.endsWith("%");
  const names = id.endsWith(".names");
  const field = id.replace(/%$|\.names$/, "");
  const known = [...indicators, ...plainFields.map(({ field, label }) => ({ id: field, label }))];
  const label = known.find((one) => one.id === field)?.label ?? field;
  return { field, percent, names, header: header ?? (percent ? `${label} %` : label) };
}

function matchOf({ field, percent, header }: Head, column: number): ColumnMatch {
  const age = field === "young" ? /\d\d/.exec(header)?.[0] : undefined;
  return {
    column,
    header: [header],
    field: field === "mark" ? "status" : field,
    percent,
    limit: age === undefined ? null : Number(age),
  };
}

function isAverage(field: string): boolean {
  return indicators.some(({ id, kind }) => id === field && kind === "average");
}

function readCount(text: string): Count {
  if (text === "") return null;
  return text === "?" ? "unreadable" : Number(text.replace(",", "."));
}

function readMark(text: string): StatedState | null {
  if (text === "") return null;
  if (text === "held" || text === "pending" || text === "exempt") return text;
  throw new Error(`${text} is no mark.`);
}

function readDate(text: string): CongressDate | null {
  if (text === "") return null;
  const quarter = ["I", "II", "III", "IV"].indexOf(text.split("/")[0] ?? "") + 1;
  const numbers = text.split(/[/-]/).map(Number);
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  if (quarter > 0) return { kind: "quarter", year: b, quarter };
  if (numbers.length === 2) return { kind: "month", month: a, year: b };
  if (numbers.length === 4)
    return { kind: "days", first: { year: d, month: c, day: a }, last: { year: d, month: c, day: b } };
  const [first = "", last = first] = text.split("-");
  return { kind: "days", first: day(first), last: day(last) };
}

function reportedTotal(heads: readonly Head[], { row, cells, block }: Line): ReportedTotal {
  const counts = new Map<string, ReportedFigure>();
  const percents = new Map<string, ReportedFigure>();
  const label = (cells[0] ?? "").replace(/^=+/, "").trim();
  let ageGroup = -1;
  heads.forEach(({ field, percent, header }, column) => {
    if (field === "ageGroup" && !percent) ageGroup++;
    const value = column === 0 ? null : readCount(cells[column] ?? "");
    if (typeof value !== "number") return;
    const cell = { sheet: "KQ", row, column };
    const group = field === "ageGroup" && { ageGroup };
    (percent ? percents : counts).set(field, { cell, value, header: [header], ...group });
  });
  const named = /(\d+) chi bộ/.exec(label)?.[1];
  const isSubtotal = cells[0]?.startsWith("==") ?? false;
  return {
    kind: isSubtotal ? "subtotal" : "total",
    label,
    row,
    block: isSubtotal ? block : null,
    counts,
    percents,
    branches: named === undefined ? null : { cell: { sheet: "KQ", row, column: 0 }, value: Number(named) },
  };
}
