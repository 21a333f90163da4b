/**
 * "Bí thư | Phó bí thư | Chi ủy viên" over 1, 1 and 5: the last may be all of the committee, or those beside the two. It is taken for all of it; where no other
 * column says the same, that is told.
 */
import { finding, type Finding } from "../../congress/findings";
import { findColumn, headerText, type ColumnMatch } from "../../congress/source";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { headerKey } from "./header";

const MAY_BE_OTHERS = /^(?:chi uy vien|uy vien|cuv|uv)(?: (?:ban )?chi uy)?(?: khac)?$/;

/** `assigned`: columns that staff have chosen themselves. */
export function electedOrOthers(
  grid: Grid,
  matches: readonly ColumnMatch[],
  headerBottom: number,
  bodyTop: number,
  assigned: ReadonlySet<number>,
): readonly Finding[] {
  const at = matches.findIndex(({ field, percent }) => field === "elected" && !percent);
  const elected = matches[at];
  const isBehindOffices =
    findColumn(matches, "secretaries") !== null && matches[at - 1]?.field === "deputySecretaries";
  if (!elected || !isBehindOffices || assigned.has(elected.column)) return [];
  if (!MAY_BE_OTHERS.test(headerKey(elected.header.at(-1) ?? ""))) return [];
  const column = (field: string): number => findColumn(matches, field) ?? -1;
  const [planned, again, first] = ["planned", "reelected", "firstTime"].map(column);
  // Names tell themselves whom they count.
  const counted = grid.values.slice(bodyTop).filter((row) => Number(numberIn(row[elected.column])) > 0);
  const says = counted.some((row) => {
    const count = numberIn(row[elected.column]);
    const parts = [again, first].map((one) => numberIn(row[one ?? -1]));
    const sum = parts.includes(null) ? null : parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    return count === numberIn(row[planned ?? -1]) || count === sum;
  });
  const words = { column: headerText(elected.header) };
  return says || counted.length === 0
    ? []
    : [finding("elected-may-be-others", cellAt(grid, headerBottom, elected.column), words)];
}

function numberIn(value: CellValue | undefined): number | null {
  const count = readCount(value ?? null);
  return typeof count === "number" ? count : null;
}
