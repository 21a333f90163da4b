/**
 * Totals and percentages that staff reported, compared with ours. A total may be the sum of every branch row, of those
 * that are not exempt, or of those held: staff do each.
 */
import type { CellRef } from "../../sheet/address";
import { formatDecimal, formatUnits, roundedQuotient } from "../../vietnamese/count";
import { compareDays } from "../../vietnamese/day";
import { isCutOff as isCutOffShare, isRounded, percent } from "../../vietnamese/percent";
import { averagesOf, pooled } from "../averages";
import { foundIn, type CheckInput } from "./input";
import { worded, type Finding } from "../findings";
import { headerText, type FieldId } from "../source";
import {
  lineIn,
  percentCell,
  type CongressTable,
  type Count,
  type CountColumn,
  type Quotient,
  type ReportedFigure,
  type ReportedTotal,
} from "../table";

type Counts = readonly Count[];

/** Checks the reported percentages of the branches, then every reported total. */
export function checkReported(input: CheckInput): readonly Finding[] {
  return [
    ...checkPercents(input),
    ...input.table.reportedTotals.flatMap((total) => checkTotal(input, total)),
    ...checkToldProgress(input),
    ...checkToldFigures(input),
  ];
}

/** Titles and notes may tell parts of the branches: one that tells the whole as we do is enough, or their sum. */
function checkToldProgress({ table, statistics, standing, settings }: CheckInput): readonly Finding[] {
  const told = table.toldProgress ?? [];
  const [first] = told;
  // Of another day than the sheet's own it says nothing.
  const isOfItsDay = !table.asOf || !standing.asOf || compareDays(table.asOf, standing.asOf) === 0;
  // What one sheet of several says is of its own branches.
  const isOfAll = table.sources.every(({ sheet, book }) => sheet === first?.cell.sheet && book === undefined);
  if (!first || !isOfItsDay || !isOfAll) return [];
  const { held, required, total } = statistics.progress;
  const sum = { held: 0, total: 0 };
  for (const one of told) {
    sum.held += one.held;
    sum.total += one.total;
  }
  if ([...told, sum].some((one) => one.held === held && (one.total === required || one.total === total)))
    return [];
  const words = {
    typed: `${first.held}/${first.total}`,
    ours: `${held}/${required}`,
    noun: worded("noun", settings.branchNoun),
  };
  return [foundIn(table, first.cell, "told-progress-differs", words)];
}

/** Of a figure that several lines tell, one that tells it as we do is enough, or their sum. */
function checkToldFigures(input: CheckInput): readonly Finding[] {
  const { table, standing } = input;
  const told = table.toldFigures ?? [];
  const isOfItsDay = !table.asOf || !standing.asOf || compareDays(table.asOf, standing.asOf) === 0;
  const isOfAll = table.sources.every(
    ({ sheet, book }) => sheet === told[0]?.cell.sheet && book === undefined,
  );
  if (!isOfItsDay || !isOfAll) return [];
  return [...new Set(told.map(({ field }) => field))].flatMap((field) => {
    const same = told.filter((one) => one.field === field);
    const [first] = same;
    const all = ourFigures(input, field);
    const [ours] = all;
    const sum = same.reduce((so, { value }) => so + value, 0);
    if (
      !first ||
      ours === undefined ||
      [...same.map(({ value }) => value), sum].some((one) => all.includes(one))
    )
      return [];
    return [
      foundIn(table, first.cell, "told-figure-differs", { label: first.label, typed: first.value, ours }),
    ];
  });
}

/** What a line may tell of a field: all rows of it, those not exempt, or those held. */
function ourFigures({ table, standing, statistics }: CheckInput, field: FieldId): readonly number[] {
  const { total, required, held, pending, exempt } = statistics.progress;
  const progress: Readonly<Record<string, readonly number[]>> = {
    branches: [total, required],
    heldBranches: [held],
    pendingBranches: [pending],
    exemptBranches: [exempt],
  };
  const { states } = standing;
  const rows: readonly RowFilter[] = [() => true, (i) => states[i] !== "exempt", (i) => states[i] === "held"];
  const sums = rows.map((isOf) => sumOf(table.counts.get(field)?.values, isOf));
  return progress[field] ?? sums.flatMap((sum) => (sum === null ? [] : [sum]));
}

function checkPercents(input: CheckInput): readonly Finding[] {
  const { table } = input;
  const findings: Finding[] = [];
  for (const percents of table.percents) {
    const { of, values, from = 0 } = percents;
    const parts = countsOf(table, of, percents.ageGroup)?.values;
    const bases = basesOf(input, of);
    if (!parts || bases.length === 0) continue;
    for (let i = from; i < from + values.length; i++) {
      const reported = values[i - from];
      const part = parts[i];
      if (typeof reported !== "number" || typeof part !== "number") continue;
      const doubt = doubtOf(reported, part, bases, i);
      if (!doubt) continue;
      const cell = percentCell(table, i, percents);
      findings.push(percentFinding(table, doubt, cell, reported, part, table.names[i] ?? ""));
    }
  }
  return findings;
}

function checkTotal(input: CheckInput, total: ReportedTotal): readonly Finding[] {
  const { table, registry } = input;
  const averages = new Set(registry.filter(({ kind }) => kind === "average").map(({ id }) => id));
  const counts = [...total.counts].flatMap(([field, reported]) =>
    averages.has(field)
      ? checkAverage(input, total, field, reported)
      : checkCount(input, total, field, reported),
  );
  const percents = [...total.percents].flatMap(([field, { cell, value, ageGroup }]) => {
    const doubts = populations(input, total).map((isOf) => {
      const part = sumOf(countsOf(table, field, ageGroup)?.values, isOf);
      const bases = basesOf(input, field).map((values) => [sumOf(values, isOf)]);
      const doubt = part === null ? null : doubtOf(value, part, bases, 0);
      return doubt && part !== null ? percentFinding(table, doubt, cell, value, part, total.label) : null;
    });
    return doubts.includes(null) ? [] : doubts.slice(0, 1).filter((doubt) => doubt !== null);
  });
  return [...counts, ...percents, ...checkBranches(input, total)];
}

function checkCount(
  input: CheckInput,
  total: ReportedTotal,
  field: FieldId,
  reported: ReportedFigure,
): readonly Finding[] {
  const { value, ageGroup } = reported;
  const values = countsOf(input.table, field, ageGroup)?.values;
  const sums = populations(input, total).map((isOf) => sumOf(values, isOf));
  const [ours] = sums;
  if (ours === null || ours === undefined || sums.includes(value)) return [];
  return [totalFinding(input, total, reported, value, ours)];
}

type RowFilter = (row: number) => boolean;

/** What staff may have added up: every row of the total, those not exempt, or those held. */
function populations({ table, standing }: CheckInput, total: ReportedTotal): readonly RowFilter[] {
  const isOfBlock = (i: number): boolean => isIn(table, i, total);
  return [
    isOfBlock,
    (i) => isOfBlock(i) && standing.states[i] !== "exempt",
    (i) => isOfBlock(i) && standing.states[i] === "held",
  ];
}

/** The average of the rows, weighted by the elected or not: staff do either. */
function checkAverage(
  input: CheckInput,
  total: ReportedTotal,
  field: FieldId,
  reported: ReportedFigure,
): readonly Finding[] {
  const { table } = input;
  const { value } = reported;
  const averages = table.averages.get(field);
  if (!averages || averages.values.some((one, i) => one === "unreadable" && isIn(table, i, total))) return [];
  const elected = table.counts.get("elected")?.values;
  const average = (weights: Counts | null): Quotient =>
    pooled(averagesOf(averages, weights, 1, (i) => (isIn(table, i, total) ? 0 : -1)));
  const simple = average(null);
  const weighted = elected ? average(elected) : simple;
  const ours = weighted.denominator > 0 ? weighted : simple;
  if (ours.denominator === 0 || isAverage(value, weighted) || isAverage(value, simple)) return [];
  const [theirs, computed] = [{ numerator: Math.round(value * 100), denominator: 100 }, ours].map((average) =>
    formatDecimal(average.numerator, average.denominator, 2),
  );
  return [totalFinding(input, total, reported, theirs ?? "", computed ?? "")];
}

function checkBranches({ table, settings, standing }: CheckInput, total: ReportedTotal): readonly Finding[] {
  const { label, branches } = total;
  if (!branches) return [];
  const rows = table.rows.filter((_row, i) => isIn(table, i, total)).length;
  const required = table.rows.filter(
    (_row, i) => isIn(table, i, total) && standing.states[i] !== "exempt",
  ).length;
  // Where a row counts several branches the label may speak of either.
  const counted = sumOf(table.branchCounts?.total.values, (i) => isIn(table, i, total)) ?? rows;
  // "39/41 CB" is of those that have to meet.
  if ([rows, required, counted].includes(branches.value)) return [];
  const words = { label, typed: branches.value, ours: counted, noun: worded("noun", settings.branchNoun) };
  return [foundIn(table, branches.cell, "typed-branches-differ", words)];
}

function totalFinding(
  { table, settings }: CheckInput,
  { kind, label }: ReportedTotal,
  { cell, header }: ReportedFigure,
  reported: string | number,
  ours: string | number,
): Finding {
  const words = {
    label,
    column: headerText(header),
    typed: reported,
    ours,
    noun: worded("noun", settings.branchNoun),
  };
  return foundIn(table, cell, kind === "total" ? "typed-total-differs" : "typed-subtotal-differs", words);
}

interface Doubt {
  readonly isCutOff: boolean;
  readonly whole: number;
}

function percentFinding(
  table: CongressTable,
  { isCutOff, whole }: Doubt,
  cell: CellRef,
  reported: number,
  part: number,
  branch: string,
): Finding {
  return foundIn(table, cell, isCutOff ? "typed-percent-cut-off" : "typed-percent-differs", {
    branch,
    typed: formatUnits(Math.round(reported * 100), 2),
    part,
    whole,
    ours: percent(part, whole, 2) ?? "",
  });
}

/** What is doubtful of a reported percentage; null where it is right of any base, or no base can tell. */
function doubtOf(reported: number, part: number, bases: readonly Counts[], i: number): Doubt | null {
  let doubt: Doubt | null = null;
  for (const values of bases) {
    const whole = values[i];
    if (typeof whole !== "number" || whole === 0) continue;
    if (isRounded(reported, part, whole)) return null;
    const isCutOff = isCutOffShare(reported, part, whole);
    if (!doubt || (isCutOff && !doubt.isCutOff)) doubt = { isCutOff, whole };
  }
  return doubt;
}

/** The counts of a field; of several age groups those of the one that is meant. */
function countsOf(table: CongressTable, field: FieldId, ageGroup = -1): CountColumn | null {
  return (field === "ageGroup" ? table.ageGroups[ageGroup] : table.counts.get(field)) ?? null;
}

/** The columns that a field's percentage may be taken of; none where it has no base, or the sheet lacks it. */
function basesOf({ table, registry }: CheckInput, field: FieldId): readonly Counts[] {
  const { branchCounts } = table;
  if (branchCounts && ["heldBranches", "pendingBranches", "exemptBranches"].includes(field)) {
    const all = branchCounts.total.values;
    const exempt = branchCounts.exempt?.values;
    if (!exempt) return [all];
    const required = all.map((total, i): Count => {
      const less = exempt[i] ?? 0;
      return typeof total === "number" && typeof less === "number" && less <= total ? total - less : null;
    });
    return [required, all];
  }
  const plain: Readonly<Record<string, FieldId>> = { absent: "summoned", ageGroup: "elected" };
  const base = plain[field] ?? registry.find(({ id }) => id === field)?.base;
  const column = base === undefined ? null : table.counts.get(base);
  if (column) return [column.values];
  // Where nobody counted who was called, those who came are a share of the members.
  const others = field === "attended" ? ["members", "officialMembers"] : [];
  return others.flatMap((id) => {
    const values = table.counts.get(id)?.values;
    return values ? [values] : [];
  });
}

/** Whether a total is meant to sum a branch. */
function isIn(table: CongressTable, i: number, { block, source }: ReportedTotal): boolean {
  const isOfSource = source === undefined || lineIn(table, i, source) !== null;
  return isOfSource && (block === null || table.blockOf[i] === block);
}

/** The sum of a column; null without one, and where a cell cannot be read: that is to be put right first. */
function sumOf(values: Counts | undefined, isOf: RowFilter): number | null {
  if (!values) return null;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === null || value === undefined || !isOf(i)) continue;
    if (value === "unreadable") return null;
    sum += value;
  }
  return sum;
}

/** Whether a reported average is the quotient, rounded to the decimals written; a formula's, to what can be seen. */
function isAverage(reported: number, { numerator, denominator }: Quotient): boolean {
  if (denominator === 0) return false;
  if (Math.abs(reported * denominator - numerator) < 0.0049 * denominator) return true;
  for (const scale of [1, 10, 100]) {
    if (Math.abs(reported * scale - Math.round(reported * scale)) > 1e-6) continue;
    return roundedQuotient(numerator, denominator, scale) === Math.round(reported * scale);
  }
  return false;
}
