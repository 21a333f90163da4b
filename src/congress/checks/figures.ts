/** Runs the checks of figures within one row: those of the registry ("X at most Y"), and those of the lists. */
import { branchChecks, committeeChecks, branchCountChecks } from "./committee";
import { foundAt, type CheckInput } from "./input";
import type { FigureCheck, Question } from "./entry";
import { worded, type Finding } from "../findings";
import type { Count } from "../table";

/** Checks every row's figures against each other. */
export function checkFigures(input: CheckInput): readonly Finding[] {
  const checks = [
    ...exceedingChecks(input),
    ...committeeChecks,
    ...branchChecks(input),
    ...branchCountChecks,
  ];
  return checks.flatMap((check) => run(input, check));
}

/** "X at most Y", for every indicator that the registry says it of. */
function exceedingChecks({ registry }: CheckInput): readonly FigureCheck[] {
  const labels = new Map(registry.map(({ id, label }) => [id, label] as const));
  const checks: FigureCheck[] = [];
  const bounds = registry.flatMap(({ id, label, atMost, unlessKnown }) => [
    ...(atMost === undefined ? [] : [{ id, label, atMost }]),
    ...(unlessKnown === undefined || atMost === undefined
      ? []
      : [{ id, label, atMost: unlessKnown, unless: atMost }]),
  ]);
  for (const { id, label, atMost, unless } of bounds) {
    checks.push({
      kind: "exceeds",
      code: `${id}-exceeds-${atMost}`,
      needs: [id, atMost],
      ...(unless !== undefined && { unless }),
      isWrong: "more",
      words: (count, base) => ({
        label: worded(id, label),
        count,
        baseLabel: worded(atMost, labels.get(atMost) ?? atMost),
        base,
      }),
    });
  }
  return checks;
}

function run(input: CheckInput, check: FigureCheck): readonly Finding[] {
  const { table } = input;
  const { kind, code, needs, limit, orNone, unless, rows = [], isWrong, words } = check;
  const [field, ...others] = needs;
  const columns: Column[] = needs.flatMap((id) => table.counts.get(id) ?? []).map(({ values }) => values);
  if (field === undefined || columns.length < needs.length) return [];
  if (unless !== undefined && table.counts.get(unless)) return [];
  if (limit !== undefined) columns.push(limit);
  const more = orNone === undefined ? null : table.counts.get(orNone);
  if (more) columns.push(more.values.map((count) => count ?? 0));
  return wrongRows(columns, isWrong)
    .filter((i) => rows.every((holds) => holds(input, i)))
    .map((i) => {
      const [a = 0, b = 0, c = 0, d = 0] = columns.map((column) => Number(figure(column, i)));
      const compared = [field, ...others, ...(more && orNone !== undefined ? [orNone] : [])] as const;
      return foundAt(input, i, compared, kind, words(a, b, c, d), code);
    });
}

/** Counts along the rows, or one number for all of them. */
type Column = readonly Count[] | number;

function figure(column: Column, i: number): Count | undefined {
  return typeof column === "number" ? column : column[i];
}

/** The rows that have all the figures, and in which they are wrong. */
function wrongRows(columns: readonly Column[], isWrong: Question): readonly number[] {
  const [first = 0, second = 0, third = 0, fourth = 0] = columns;
  const length = typeof first === "number" ? 0 : first.length;
  if (isWrong === "more") return rowsWithMore(first, second, length);
  if (isWrong === "less") return rowsWithMore(second, first, length);
  const rows: number[] = [];
  for (let i = 0; i < length; i++) {
    const a = figure(first, i);
    const b = figure(second, i);
    const c = figure(third, i);
    const d = figure(fourth, i);
    if (typeof a !== "number" || typeof b !== "number" || typeof c !== "number" || typeof d !== "number")
      continue;
    if (isWrong(a, b, c, d)) rows.push(i);
  }
  return rows;
}

/** Most questions are this one; without a call for each row it takes a tenth of the time. */
function rowsWithMore(larger: Column, smaller: Column, length: number): readonly number[] {
  const rows: number[] = [];
  for (let i = 0; i < length; i++) {
    const a = figure(larger, i);
    const b = figure(smaller, i);
    if (typeof a === "number" && typeof b === "number" && a > b) rows.push(i);
  }
  return rows;
}
