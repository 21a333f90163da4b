/**
 * Columns that nobody reads though their cells say something: figures, marks, or days and states where no other column has
 * them. What is left out of the figures is told, so that nothing is missing silently.
 */
import { finding, type Finding } from "../../congress/findings";
import { findColumn, quotedHeaders, type FieldId } from "../../congress/source";
import { groupNamed } from "../../congress/vocabulary";
import { columnLetters } from "../../sheet/address";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { joinWords } from "../../vietnamese/list";
import { readCount } from "../cells/count";
import { labelsInCells } from "../cells/facts";
import { FIGURES, saysFigure } from "../cells/figures-in-words";
import { readDate } from "../cells/dates";
import { readMark } from "../cells/mark";
import { looksLikeNames } from "../cells/names";
import { stateInWords } from "../cells/states";
import { isBlank } from "../cells/text";
import type { Columns } from "../table/columns";
import { headerKey, isProposed } from "../table/header";

/** `rows`: those of the branches. One finding for all columns of a kind, at the first. */
export function unreadColumns(
  grid: Grid,
  { matches, unread, unknown }: Columns,
  headerBottom: number,
  rows: readonly number[],
): readonly Finding[] {
  const has = (...fields: readonly FieldId[]): boolean =>
    fields.some((field) => findColumn(matches, field) !== null);
  const all: readonly ((value: CellValue) => boolean)[] = [
    isFigure,
    areInWords,
    areSaid,
    (value) => readMark(value) === true,
    ...(has("date", "plannedDate") ? [] : [isDay]),
    ...(has("status", "held", "notHeld", "date") ? [] : [isState]),
  ];
  const areOfficersTold = has("secretaries") && has("deputySecretaries");
  const tells = (column: number, kinds: typeof all): boolean => {
    const values = rows.flatMap((row) => {
      const value = grid.values[row]?.[column] ?? null;
      return isBlank(value) ? [] : [value];
    });
    return kinds.some((tell) => values.filter(tell).length * 2 > values.length) && !areYears(values);
  };
  const headed = unread.filter(
    ({ column, header }) =>
      unknown.has(column) &&
      tells(column, !areOfficersTold && namesOfficers(header) ? [...all, looksLikeNames] : all),
  );
  const untitled = columnsBetween(matches, unread).filter((column) => tells(column, [isFigure]));
  const others = unread.filter(
    ({ column, header }) => !unknown.has(column) && isOfOthers(header) && tells(column, [isFigure]),
  );
  const [firstOther] = others;
  const [firstHeaded] = headed;
  const [firstUntitled] = untitled;
  return [
    ...(firstOther
      ? [
          finding("other-body-unread", cellAt(grid, headerBottom, firstOther.column), {
            columns: joinWords(quotedHeaders(others)),
          }),
        ]
      : []),
    ...(firstHeaded
      ? [
          finding("unread-column", cellAt(grid, headerBottom, firstHeaded.column), {
            columns: joinWords(quotedHeaders(headed)),
          }),
        ]
      : []),
    ...(firstUntitled !== undefined
      ? [
          finding("untitled-column", cellAt(grid, headerBottom, firstUntitled), {
            columns: joinWords(untitled.map(columnLetters)),
          }),
        ]
      : []),
  ];
}

/** What is known and counted nowhere: of another body, of those who were proposed, of who holds other posts. */
function isOfOthers(header: readonly string[]): boolean {
  return (
    isProposed(header) ||
    header.some((text) => {
      const group = groupNamed(headerKey(text));
      return group?.parts === true || group?.toldUnread === true;
    })
  );
}

/** Whether a heading is of a secretary and deputies, in whatever words. */
function namesOfficers(header: readonly string[]): boolean {
  return groupNamed(headerKey(header.at(-1) ?? ""))?.manyOffices === true;
}

/** Columns without a heading between those that have one. */
function columnsBetween(matches: Columns["matches"], unread: Columns["unread"]): readonly number[] {
  const headed = new Set([...matches, ...unread].map(({ column }) => column));
  const read = matches.map(({ column }) => column);
  const [left, right] = [Math.min(...read), Math.max(...read)];
  return Array.from({ length: Math.max(0, right - left) }, (_, i) => left + i).filter(
    (column) => !headed.has(column),
  );
}

/** More are no persons or branches; an amount of money, a telephone number. */
const MOST = 9_999;

function isFigure(value: CellValue): boolean {
  const count = readCount(value);
  return typeof count === "number" && count <= MOST;
}

/** "1 ThS, 2 ĐH": numbers, each with its word. */
function areInWords(value: CellValue): boolean {
  return typeof value === "string" && /^(?:\d{1,3}\s*\p{L}{1,6}\.?(?:[,;+\s]+|$))+$/u.test(value);
}

/** "Đảng viên: 20\nDự: 18", "Bầu 05 đ/c (nữ 02)". */
function areSaid(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  return labelsInCells([value]).length > 0 || FIGURES.some(([, , says]) => saysFigure(value, says));
}

function isDay(value: CellValue): boolean {
  const { kind } = readDate(value, null);
  return kind === "date" || kind === "no-year";
}

function isState(value: CellValue): boolean {
  return stateInWords(value).state !== null;
}

/** Years of births, or of foundations. */
function areYears(values: readonly CellValue[]): boolean {
  return values.every((value) => typeof value === "number" && value >= 1_900 && value <= 2_100);
}
