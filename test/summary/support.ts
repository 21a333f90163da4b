/**
 * Tables drawn in a test, understood already: the first line names fields, a line that begins with "#" opens a
 * block ("#" alone leaves it). "?" is unreadable, nothing is not entered; dates are "19/4/2017", "19-21/4/2017",
 * "4/2017" or "Q2/2017"; the field `mark` is held, pending or exempt. `elected:names` holds names.
 */
import { type Finding } from "../../src/congress/findings";
import { indicators, type Indicator } from "../../src/congress/indicators";
import { standingOn } from "../../src/congress/standing";
import { computeStatistics, type TermStatistics } from "../../src/congress/statistics";
import type {
  Block,
  BranchCounts,
  CongressDate,
  CongressTable,
  Count,
  CountColumn,
  Mark,
} from "../../src/congress/table";
import type { Day } from "../../src/vietnamese/day";

const BRANCH_COUNTS = { branches: "total", heldBranches: "held", exemptBranches: "exempt" } as const;

export function tableOf(picture: string, more: Partial<CongressTable> = {}): CongressTable {
  const lines = picture.split("\n").filter((line) => line.trim() !== "");
  const fields = cellsOf(lines[0] ?? "");
  const blocks: Block[] = [];
  const rows: (readonly string[])[] = [];
  const blockOf: number[] = [];
  let block = -1;
  for (const line of lines.slice(1)) {
    const heading = /^\s*#\s*(.*?)\s*$/.exec(line);
    if (heading) {
      block = heading[1] ? blocks.push({ name: heading[1], cell: { row: 0, column: 0 } }) - 1 : -1;
      continue;
    }
    rows.push(cellsOf(line));
    blockOf.push(block);
  }
  const texts = (field: string) => rows.map((cells) => cells[fields.indexOf(field)] ?? "");
  const column = (field: string): CountColumn => ({
    columns: [fields.indexOf(field)],
    values: texts(field).map(countOf),
  });
  const counts = new Map<string, CountColumn>();
  const averages = new Map<string, CountColumn>();
  const people = new Map<string, readonly (readonly string[])[]>();
  const branchCounts: Partial<Record<"total" | "held" | "exempt", CountColumn>> = {};
  for (const field of fields) {
    if (["branch", "date", "mark", "note"].includes(field)) continue;
    const [id = "", names] = field.split(":");
    const which = Object.entries(BRANCH_COUNTS).find(([name]) => name === field)?.[1];
    if (which) branchCounts[which] = column(field);
    else if (names)
      people.set(
        id,
        texts(field).map((text) => (text === "" ? [] : text.split(/,\s*/))),
      );
    else if (id === "averageAge") averages.set(id, column(field));
    else counts.set(id, column(field));
  }
  return {
    sheet: "KQ",
    header: { first: 0, last: 1, left: 0, right: fields.length - 1 },
    organisation: null,
    ordinal: null,
    term: null,
    asOf: null,
    columns: fields.map((field, i) => ({
      column: i,
      header: [field],
      field,
      percent: false,
      limit: null,
    })),
    unread: [],
    rows: rows.map((_cells, i) => i + 2),
    names: texts("branch"),
    blocks,
    blockOf,
    dates: texts("date").map(dateOf),
    marks: texts("mark").map(markOf),
    notes: texts("note").map((text) => (text === "" ? null : text)),
    counts,
    averages,
    people,
    branchCounts: branchCounts.total ? branchCountsOf(branchCounts.total, branchCounts) : null,
    ageGroups: [],
    percents: [],
    typedTotals: [],
    ...more,
  };
}

export function statisticsOf(
  table: CongressTable,
  asOf: Day | null = day("20/4/2017"),
  registry: readonly Indicator[] = indicators,
): TermStatistics {
  return computeStatistics(table, standingOn(table, asOf, registry), registry);
}

export function day(text: string): Day {
  const [d = 0, m = 0, y = 0] = text.split("/").map(Number);
  return { year: y, month: m, day: d };
}

/** A finding with a sentence of its own, in the cell E7 of the source. */
export function aFinding(
  code: string,
  severity: Finding["severity"] = "warning",
  message = `Ô E7: ${code}.`,
): Finding {
  return { code, severity, cell: { row: 6, column: 4 }, message };
}

function branchCountsOf(
  total: CountColumn,
  { held, exempt }: Partial<Record<"held" | "exempt", CountColumn>>,
): BranchCounts {
  return { total, held: held ?? null, pending: null, exempt: exempt ?? null };
}

function cellsOf(line: string): readonly string[] {
  return line.split("|").map((cell) => cell.trim());
}

function countOf(text: string): Count {
  return text === "" ? null : text === "?" ? "unreadable" : Number(text);
}

function markOf(text: string): Mark | null {
  return text === "held" || text === "pending" || text === "exempt" ? text : null;
}

function dateOf(text: string): CongressDate | null {
  if (text === "") return null;
  const [, quarter, year] = /^Q(\d)\/(\d+)$/.exec(text) ?? [];
  if (quarter) return { kind: "quarter", quarter: Number(quarter), year: Number(year) };
  const parts = text.split("-").map((part) => part.split("/").map(Number));
  const [d, m, y] = parts.at(-1) ?? [];
  if (y === undefined) return { kind: "month", month: d ?? 0, year: m ?? 0 };
  const last = { year: y, month: m ?? 0, day: d ?? 0 };
  const [d0, m0, y0] = parts[0] ?? [];
  return { kind: "days", first: { year: y0 ?? y, month: m0 ?? m ?? 0, day: d0 ?? 0 }, last };
}
