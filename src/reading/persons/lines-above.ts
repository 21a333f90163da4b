/**
 * What stands in words above a list: "Tổng số đảng viên: 51", or the words in one cell and the number in the next, as in minutes
 * ("Số đảng viên có mặt | 33 | đồng chí").
 */
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import type { Term } from "../../vietnamese/term";
import { readCount } from "../cells/count";
import { isBlank, textOf } from "../cells/text";
import { isTermAlone, latestTerm, ofTerm, withoutTerm } from "../words/of-term";
import { isUnit } from "../words/stated-figures";
import type { Section } from "./sections";

/** A line of words. */
export type Line = Pick<Section, "row" | "column" | "label">;

/** The lines down to a row; words with a number beside them are one line, at the number. Of an older term than is `named`, or than a line is headed with, none is this one's. */
export function linesAbove(grid: Grid, top: number, named: Term | null): readonly Line[] {
  const headed = latestTerm(grid.values.slice(0, top).flat().map(textOf).filter(isTermAlone));
  const latest = headed && named && headed.first > named.first ? headed : (named ?? headed);
  /** How a heading of an older term is numbered, down to where it ends. */
  let older: string | null = null;
  return grid.values.slice(0, top).flatMap((cells, row) =>
    cells.flatMap((value, column): readonly Line[] => {
      const label = textOf(value);
      if (!/\p{L}/u.test(label) || isUnit(label)) return [];
      const of = ofTerm([label], latest)?.is ?? null;
      const isFigure =
        /\d/.test(withoutTerm(label.replace(NUMBERED, ""))) || figureBeside(cells, column) !== null;
      if (of === "now" || (older !== null && older !== "" && numbering(label) === older)) older = null;
      if (of === "before" && !isFigure) older = numbering(label);
      if (of === "before" || older !== null) return [];
      const at = /\d/.test(label) ? null : figureBeside(cells, column);
      if (at === null) return [{ row, column, label }];
      const words = label.replace(/\s*\([^()]*\)/g, "").replace(/[\s:]+$/, "");
      return [{ row, column: at, label: `${words}: ${textOf(cells[at])}` }];
    }),
  );
}

const NUMBERED = /^\s*(?:(\d{1,2})|([IVX]{1,4})|([a-hA-H]))\s*[.)/-]\s*(?=\p{L})/u;

/** How a line is numbered, by digits, by Roman numerals or by letters; "" where it is not. */
function numbering(label: string): string {
  const [, digits, roman, letter] = NUMBERED.exec(label) ?? [];
  return digits !== undefined ? "1" : roman !== undefined ? "I" : letter !== undefined ? "a" : "";
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
