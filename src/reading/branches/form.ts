/** The form of most sheets: a row a branch. Its header is understood, its rows are told apart, their values are read. */
import { finding, type Finding } from "../../congress/findings";
import type { Indicator } from "../../congress/indicators";
import { findColumn, headerText, type Source } from "../../congress/source";
import type { BranchCounts, CongressTable, CountColumn } from "../../congress/table";
import { datedByTitle, plannedByTitle } from "../../congress/title-days";
import { groupNamed } from "../../congress/vocabulary";
import { cellAt, type Grid } from "../../sheet/grid";
import { formatTerm, type Term } from "../../vietnamese/term";
import { fold } from "../../vietnamese/fold";
import { SURE, type Form, type ReadSheet, type SeenSheet } from "../form";
import { refuse } from "../refusal";
import { textOf } from "../cells/text";
import { withFurtherTables } from "../same-sheet/further-tables";
import { settleColumns, type Columns } from "../table/columns";
import { headerKey, termAbove } from "../table/header";
import { latestTerm } from "../words/of-term";
import { periodsDiffer } from "../table/held-by-periods";
import type { Located } from "../table/locate";
import type { Matcher } from "../words/match";
import { tableAbove } from "../table/table-above";
import { daysTitled, readTitleBlock, type TitleBlock } from "../table/title-block";
import { inBlocks } from "./blocks";
import { checkColumnRules } from "../table/column-numbers";
import { withMarkedKinds } from "./kind-columns";
import { readReportedTotals } from "./reported";
import { rowFindings } from "./row-findings";
import type { SheetRows } from "./row-settle";
import type { RowColumns } from "./row-signs";
import { readRows, type IsHeading } from "./rows";
import { readSchedule, type Schedule } from "./schedule";
import { readValues, type Values } from "./values";
import { tellsOfCongress } from "./told";
import { unreadColumns } from "./unread-columns";
import { unreadRows } from "./unread-rows";
import { settleZeros } from "./zeros";

/** What a header without a column of branches says at most: less than a form that is sure. */
const UNSURE = SURE - 1;

export const branchesForm: Form = {
  id: "branches",
  recognise: (sheet) => {
    const { located } = sheet;
    if (!located) return null;
    const hasBranches = located.columns.some(({ field }) => field === "branch");
    const score = hasBranches ? located.score : Math.min(located.score, UNSURE);
    return { score, read: () => readResults(sheet, located) };
  },
};

/** Branches with nothing of a congress have no results, and none may be made of them. */
function readResults(sheet: SeenSheet, located: Located): ReadSheet {
  const { grid, options } = sheet;
  const alone = readBranches(sheet, located);
  if (!alone.ok) return alone;
  const above = tableAbove(grid, located.window.top);
  const main = above ? { ...alone, findings: [...alone.findings, finding("other-table", above)] } : alone;
  const headed = (rest: Grid): ReadSheet => readBranches({ ...sheet, grid: rest }, located, undefined, true);
  const read = withFurtherTables(sheet, main, headed, readBranches);
  const isTold = tellsOfCongress(grid, located.window.top, read.table, options.registry);
  return isTold ? read : refuse({ kind: "no-congress" });
}

/**
 * Reads the rows below a header that was found. `titled`: what is known of the title, where it does not stand above the header;
 * `headed`: a heading above the header is that of its rows.
 */
export function readBranches(
  { grid, matcher, options }: Pick<SeenSheet, "grid" | "matcher" | "options">,
  located: Located,
  titled?: TitleBlock,
  headed = false,
): ReadSheet {
  const { registry } = options;
  const { window, last, score, rules, side } = located;
  const known = settleColumns(grid, located.columns, window.bottom, last + 1, registry, matcher);
  const branch = findColumn(known.matches, "branch");
  if (branch === null) return refuse({ kind: "not-found" });
  const ofRows = rowColumns(known, branch, matcher);
  const walked = readRows(grid, located, ofRows, isHeading(matcher), headed);
  const { columns, rows } = withMarkedKinds(grid, known, inBlocks(grid, known, walked));
  if (rows.rows.length === 0) return refuse({ kind: "no-branches", header: `${window.top + 1}` });

  const reported = rows.olderTerms.latest ?? comparedTerm(grid, located);
  const title = titled ?? readTitleBlock(grid, window.top, rows.end, reported);
  const heading = { ...title, term: reported ?? title.term };
  const asWritten = readValues(grid, columns, rows.rows, rows.names, matcher, registry, rows.sharesBelow);
  const settled = settleZeros(grid, columns, rows.rows, asWritten, registry);
  const { values } = settled;
  const results = rowsWithResult(values, registry);
  const branchCounts = branchCountsOf(values.counts, results);
  const schedule = readSchedule(grid, columns.matches, rows.rows, rows.names, title, {
    results,
    figures: values.states,
    sections: rows.blocks.map(({ name }) => name),
    sectionOf: rows.blockOf,
    days: rows.days,
    hours: columns.unread.flatMap(({ column, header }) =>
      HOURS.test(fold(header.at(-1) ?? "")) ? [column] : [],
    ),
    until: lastDaysIn(columns),
  });
  const findings: readonly Finding[] = [
    ...columns.findings,
    ...values.findings,
    ...schedule.findings,
    ...rowFindings(grid, columns, rows),
    ...(side === null ? [] : [finding("other-table", cellAt(grid, window.bottom, side))]),
    ...unreadColumns(grid, columns, window.bottom, rows.rows),
    ...unreadRows(grid, rows, ofRows, last + 1),
    ...severalTerms(heading),
    ...blocksInCodes(grid, columns, window.bottom, rows),
    ...heldUnknown(grid, columns, window.bottom, schedule, branchCounts),
    ...(columns.periods ? periodsDiffer(grid, columns.periods, rows.rows, rows.names) : []),
    ...(rules.length === 0 ? [] : checkColumnRules(settled.grid(), rules, rows.rows, rows.names)),
  ];
  const source = sourceOf(grid, located, columns, values);
  return {
    ok: true,
    score,
    table: tableOf(grid, source, heading, rows, schedule, values, branchCounts),
    findings,
  };
}

function rowsWithResult({ counts }: Values, registry: readonly Indicator[]): ReadonlySet<number> {
  const results = registry.flatMap(({ id, result }) => (result ? (counts.get(id) ?? []) : []));
  return new Set(
    results.flatMap(({ values }) => values.flatMap((value, i) => (Number(value) > 0 ? [i] : []))),
  );
}

/** The heading of a column of times. */
const HOURS = /^(?:gio|thoi gian|buoi|thoi diem)\b/;

/** "Từ ngày | Đến ngày": the column of the last days beside that of the first; -1 where there is none. */
function lastDaysIn({ matches, unread }: Columns): number {
  const isHeaded = (words: RegExp, header: readonly string[]): boolean =>
    words.test(fold(header.at(-1) ?? ""));
  const from = matches.find(({ field }) => field === "date");
  if (!from || !isHeaded(/^tu(?: ngay)?$/, from.header)) return -1;
  return unread.find(({ header }) => isHeaded(/^den(?: (?:het )?ngay)?$/, header))?.column ?? -1;
}

/** Fields whose cells are words; a figure in one says nothing of the row. */
const TEXT_FIELDS = new Set([
  "number",
  "branch",
  "block",
  "note",
  "status",
  "rating",
  "personName",
  "term",
  "originFile",
  "originPlace",
]);

/** Whether a text alone says what a column holds, or what those below it do ("Độ tuổi"). */
function isHeading(matcher: Matcher): IsHeading {
  return (text) => {
    const words = headerKey(text);
    const isGroup = groupNamed(words)?.headings.some((heading) => fold(heading) === words);
    return isGroup === true || matcher.match([words]).kind !== "none";
  };
}

function rowColumns({ matches }: Columns, branch: number, matcher: Matcher): RowColumns {
  return {
    number: findColumn(matches, "number") ?? -1,
    branch,
    notes: matches.filter(({ field }) => field === "note").map(({ column }) => column),
    data: matches.filter(({ field }) => !TEXT_FIELDS.has(field)).map(({ column }) => column),
    counted: matches
      .filter(({ field, percent, part }) => !percent && !part && matcher.isFigure(field))
      .map(({ column }) => column),
    term: findColumn(matches, "term") ?? -1,
  };
}

/** Terms side by side are there to be compared; the latest is the one reported. */
function comparedTerm(grid: Grid, { columns, last }: Located): Term | null {
  const isCompared = columns.some(({ header }) => latestTerm(header) !== null);
  return isCompared ? termAbove(grid, last + 1) : null;
}

/** Numbers of branches, and nothing that says how many of them have held theirs: all count as held where a row has results. */
function heldUnknown(
  grid: Grid,
  { matches }: Columns,
  headerBottom: number,
  { dates, states }: Schedule,
  counts: BranchCounts | null,
): readonly Finding[] {
  const total = findColumn(matches, "branches");
  if (total === null || counts?.held) return [];
  if (dates.some((date) => date !== null) || states.some((state) => state !== null)) return [];
  return [finding("held-branches-unknown", cellAt(grid, headerBottom, total))];
}

/** "KDC", "TH" below "LoaiHinh": what an export has in place of names. */
function blocksInCodes(
  grid: Grid,
  { matches }: Columns,
  headerBottom: number,
  { blocks }: SheetRows,
): readonly Finding[] {
  const column = matches.find(({ field }) => field === "block");
  const names = blocks.map(({ name }) => name);
  // Who types a heading writes its accents.
  if (!column || !/^[ -~]*$/.test(headerText(column.header))) return [];
  if (names.length < 2 || !names.every((name) => /^[A-Z]{1,5}_?\d{0,3}$/.test(name))) return [];
  const words = { column: headerText(column.header), codes: names.join(", ") };
  return [finding("blocks-in-codes", cellAt(grid, headerBottom, column.column), words)];
}

/** A title that names several terms may be read either way. */
function severalTerms({ term, otherTerms }: TitleBlock): readonly Finding[] {
  if (term === null) return [];
  const others = otherTerms.map((other) => formatTerm(other)).filter((other) => other !== formatTerm(term));
  if (others.length === 0) return [];
  return [finding("several-terms", null, { term: formatTerm(term), others: others.join(", ") })];
}

function sourceOf(
  grid: Grid,
  { window, last }: Located,
  { matches, unread }: Columns,
  values: Values,
): Source {
  const used = matches.map(({ column }) => column);
  return {
    sheet: grid.sheet,
    ...(grid.tableRows && { tableRows: grid.tableRows }),
    lines: "rows",
    header: {
      first: window.top,
      last,
      left: Math.min(...used),
      right: Math.max(...used, ...unread.map(({ column }) => column)),
    },
    columns: matches,
    unread,
    figureColumns: new Map([
      ...[...values.averages, ...values.counts].map(([field, { columns }]) => [field, columns] as const),
      ["ageGroup", values.ageGroups.flatMap(({ columns }) => columns)] as const,
    ]),
  };
}

function tableOf(
  grid: Grid,
  source: Source,
  title: TitleBlock,
  rows: SheetRows,
  schedule: Schedule,
  values: Values,
  branchCounts: BranchCounts | null,
): CongressTable {
  const { organisation, superior, titled, titledPart, ordinal, term, documentDay } = title;
  const { asOf, asOfTime, office, paper } = title;
  const { counts, averages, people, ageGroups, percents } = values;
  const said = withVacancies(grid, source, rows.rows, schedule.said, people);
  const isAverage = new Set(averages.keys());
  const figures = new Set([...counts.keys(), ...isAverage]);
  const told: CongressTable = {
    sources: [source],
    organisation,
    ...(superior !== undefined && { superior }),
    ...(office !== undefined && { office }),
    paper,
    ...(titled && { titled }),
    ...(titledPart !== undefined && { titledPart }),
    ordinal,
    term,
    asOf,
    ...(asOfTime && { asOfTime }),
    ...(documentDay && { documentDay }),
    ...daysTitled(title, rows.rows.length),
    rows: rows.rows,
    names: rows.names,
    blocks: rows.blocks,
    blockOf: rows.blockOf,
    dates: schedule.dates,
    ...(schedule.times && { times: schedule.times }),
    states: schedule.states,
    notes: schedule.notes,
    ...(said.some((text) => text !== null) && { said }),
    counts,
    averages,
    people,
    branchCounts,
    ageGroups,
    percents,
    reportedTotals: readReportedTotals(grid, rows.totals, source.columns, figures, isAverage),
  };
  return datedByTitle(title.isPlan ? plannedByTitle(told) : told);
}

/** "khuyết" under "Phó bí thư", beside a secretary: nobody was elected, where a blank may be a branch without a deputy. */
function withVacancies(
  grid: Grid,
  { columns }: Source,
  rows: readonly number[],
  said: Schedule["said"],
  people: CongressTable["people"],
): Schedule["said"] {
  const deputies = columns.find(({ field, percent }) => field === "deputySecretaries" && !percent);
  if (!deputies || !people.has("deputySecretaries")) return said;
  return said.map((text, i) => {
    const [, reason] = VACANT.exec(textOf(grid.values[rows[i] ?? -1]?.[deputies.column])) ?? [];
    const isLed = (people.get("secretaries")?.[i] ?? []).length > 0;
    if (reason === undefined || !isLed) return text;
    return [text, `khuyết phó bí thư${reason === "" ? "" : `, ${reason}`}`].filter(Boolean).join("; ");
  });
}

/** "(khuyết)", "Khuyết, chờ điều động" */
const VACANT = /^[\s([]*(?:(?:đang|còn|hiện) )?khuyết(?!\p{L})[\s,:)\]([–-]*([^()[\]]*)[\s)\]]*$/iu;

function branchCountsOf(counts: CongressTable["counts"], results: ReadonlySet<number>): BranchCounts | null {
  const total = counts.get("branches");
  if (!total) return null;
  const pending = counts.get("pendingBranches") ?? null;
  const exempt = counts.get("exemptBranches") ?? null;
  const held = counts.get("heldBranches") ?? (pending && heldAsRest(total, pending, exempt, results));
  return { total, held, pending, exempt };
}

/** "Tổng số | Còn lại": all others have held theirs. Null where a row tells neither how many are left nor a result, or leaves more than there are. */
function heldAsRest(
  total: CountColumn,
  pending: CountColumn,
  exempt: CountColumn | null,
  results: ReadonlySet<number>,
): CountColumn | null {
  const values = total.values.map((all, i) => {
    const [left, none] = [pending.values[i], exempt?.values[i] ?? 0];
    if (typeof all !== "number" || typeof none !== "number") return null;
    if (typeof left === "number") return left > all - none ? null : all - none - left;
    return left === null && results.has(i) ? all - none : null;
  });
  return values.includes(null) ? null : { values };
}
