/** How many persons a section's line, or the line that closes a list, says there are: held against those that are listed. */
import { finding, type Finding } from "../../congress/findings";
import { cellAt, type Grid } from "../../sheet/grid";
import { textOf } from "../cells/text";
import { isElected } from "./count";
import type { ReadList } from "./table";
import type { ReadPerson } from "./telling";

/** "(05 đồng chí)"; of members, ballots and those present other numbers are told. */
const NUMBER = /(?<![\d.,/])(\d{1,4})\s*(?:đ\/c|đc|đồng chí|người)(?!\p{L})/iu;
const OF_OTHERS = /đảng viên|triệu tập|có mặt|phiếu|đại biểu|ứng cử|danh sách bầu/iu;

/** Findings where neither the listed nor the elected among them are as many as is said. */
export function countFindings(grid: Grid, { rows, persons }: ReadList): readonly Finding[] {
  const ofSection = rows.sections.flatMap(({ row, column, label }, i): readonly Finding[] => {
    const own = persons.filter((_person, k) => rows.persons[k]?.section === i);
    return own.length === 0 ? [] : differing(grid, { row, column, label }, own);
  });
  const ofAll = rows.closings.flatMap(({ row, label }): readonly Finding[] => {
    const column = (grid.values[row] ?? []).findIndex((value) => textOf(value) === label);
    return differing(grid, { row, column: Math.max(0, column), label }, persons);
  });
  return [...ofSection, ...ofAll];
}

function differing(
  grid: Grid,
  { row, column, label }: { readonly row: number; readonly column: number; readonly label: string },
  own: readonly ReadPerson[],
): readonly Finding[] {
  const typed = OF_OTHERS.test(label) ? undefined : NUMBER.exec(label)?.[1];
  const elected = own.filter(isElected).length;
  if (typed === undefined || Number(typed) === own.length || Number(typed) === elected) return [];
  const words = { typed: Number(typed), listed: own.length, elected };
  return [finding("persons-count-differs", cellAt(grid, row, column), words)];
}
