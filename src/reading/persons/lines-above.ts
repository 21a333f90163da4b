/**
 * What stands in words above a list: "Tổng số đảng viên: 51", or the words in one cell and the number in the next, as in minutes
 * ("Số đảng viên có mặt | 33 | đồng chí").
 */
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { isBlank, textOf } from "../cells/text";
import { isUnit } from "../words/stated-figures";
import type { Section } from "./sections";

/** A line of words. */
export type Line = Pick<Section, "row" | "column" | "label">;

/** The lines down to a row; words with a number beside them are one line, at the number. */
export function linesAbove(grid: Grid, top: number): readonly Line[] {
  return grid.values.slice(0, top).flatMap((cells, row) =>
    cells.flatMap((value, column): readonly Line[] => {
      const label = textOf(value);
      if (!/\p{L}/u.test(label) || isUnit(label)) return [];
      const at = /\d/.test(label) ? null : figureBeside(cells, column);
      if (at === null) return [{ row, column, label }];
      const words = label.replace(/\s*\([^()]*\)/g, "").replace(/[\s:]+$/, "");
      return [{ row, column: at, label: `${words}: ${textOf(cells[at])}` }];
    }),
  );
}

/** The column of the one number behind words, with its unit or nothing behind it; null where there are several, as in a table. */
export function figureBeside(cells: readonly CellValue[], column: number): number | null {
  const behind = cells.flatMap((value, at) => (at > column && !isBlank(value) ? [at] : []));
  const [at, next] = behind.filter((one) => !isUnit(textOf(cells[one])));
  if (at === undefined || !isNumber(cells[at])) return null;
  return next !== undefined && isNumber(cells[next]) ? null : at;
}

function isNumber(value: CellValue | undefined): boolean {
  return !/\p{L}/u.test(textOf(value)) && typeof readCount(value) === "number";
}

/** How many ballots may give somebody a vote: the valid ones, else those that came back, else those that were handed out. */
export function ballotsTold(lines: readonly Line[]): number | null {
  for (const words of BALLOTS) {
    const said = lines.flatMap(({ label }) => {
      const [, what = "", count = ""] = FIGURE.exec(label) ?? [];
      return words.test(fold(what)) ? [Number(count)] : [];
    });
    const [one] = said;
    if (one !== undefined) return new Set(said).size === 1 ? one : null;
  }
  return null;
}

const FIGURE = /^[\s+*•–-]*(\p{L}[^\d:]*?)\s*:\s*(\d{1,4})(?:\s*(?:phiếu|lá phiếu))?[\s.;]*$/iu;
const BALLOTS: readonly RegExp[] = [
  /^(?:tong )?(?:so )?phieu hop le$/,
  /^(?:tong )?(?:so )?phieu (?:da )?thu (?:ve|vao|duoc)$/,
  /^(?:tong )?(?:so )?phieu (?:da )?phat ra$/,
];
