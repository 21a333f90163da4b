/**
 * The form with criteria down the side ("Tổng số", "Trong đó: - Nữ", "Dân tộc thiểu số", "Tái cử") and branches or offices
 * across. It is recognised, so that it is named and not misread; it is not read yet.
 */
import type { CellValue } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { isBlank, textOf } from "../cells/text";
import { SURE, type Form, type SeenSheet } from "../form";
import { refuse } from "../refusal";
import type { Matcher } from "../words/match";

export const transposedForm: Form = {
  id: "transposed",
  recognise: (sheet) =>
    hasCriteriaDown(sheet) ? { score: SURE, read: () => refuse({ kind: "transposed" }) } : null,
};

/** Criteria stand in one of so many first columns, and begin in one of so many rows. */
const COLUMNS = [0, 1, 2];
const ROWS = 80;
/** So many criteria, and no less of the cells from the first of them on. */
const FEWEST = 4;
const MOSTLY = 1 / 2;

function hasCriteriaDown({ grid, matcher, options }: SeenSheet): boolean {
  const indicators = new Set(options.registry.map(({ id }) => id));
  const rows = grid.values.slice(0, ROWS);
  return COLUMNS.some((column) => {
    const is = rows.map(
      (row) => isCriterion(row[column], matcher, indicators) && hasFigure(row.slice(column + 1)),
    );
    const criteria = is.filter(Boolean).length;
    if (criteria < FEWEST) return false;
    const written = rows.slice(is.indexOf(true)).filter((row) => !isBlank(row[column]));
    return criteria >= MOSTLY * written.length;
  });
}

/** What a cell says names an indicator, as a header's levels would: "Trình độ chuyên môn: - Đại học". */
function isCriterion(
  value: CellValue | undefined,
  matcher: Matcher,
  indicators: ReadonlySet<string>,
): boolean {
  if (typeof value !== "string") return false;
  const levels = value
    .split(/[:\n]|(?:^|\s)[-–*+]+(?=\s|\p{L})|^\s*\d+[.)]?\s/u)
    .map(fold)
    .filter((level) => level !== "");
  const said = matcher.match(levels);
  return said.kind === "open" || (said.kind === "field" && indicators.has(said.field));
}

function hasFigure(cells: readonly CellValue[]): boolean {
  return cells.some((value) => textOf(value) !== "" && typeof readCount(value) === "number");
}
