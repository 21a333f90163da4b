/** Whether a row is a criterion: what its label says, and whether a figure, a state or a mark stands beside it. */
import { groupNamed } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import { remembered } from "../../vietnamese/remembered";
import type { CellValue, Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { readDate } from "../cells/dates";
import { stateInWords } from "../cells/states";
import { isBlank, textOf } from "../cells/text";
import type { HeaderMatch, Matcher } from "../words/match";
import { rowWord } from "../words/row-words";
import { meaningOf } from "./meaning";
import { isMark, outlineOf, type Node } from "./outline";

/** What a criterion counts is known, or known not to be read. */
export function isUnderstood(nodes: readonly Node[], matcher: Matcher): boolean {
  if (meaningOf(matcher, [], nodes).kind !== "none" || isTotal(nodes.at(-1)?.text ?? "")) return true;
  return nodes.some(({ text }) => groupNamed(fold(text))?.unread);
}

/** Whether a row's label, in this column or left of it, is a criterion with something beside it. */
export function isCriterionRow(grid: Grid, r: number, column: number, matcher: Matcher): boolean {
  const row = grid.values[r] ?? [];
  const labels = Array.from({ length: column + 1 }, (_label, c) => textAbove(grid, r, c));
  const texts = labels.filter((text) => text !== "" && !isMark(text));
  const label = texts.at(-1);
  if (label === undefined || !/\p{L}/u.test(label) || row.slice(0, column + 1).every(isBlank)) return false;
  const heads = texts.slice(0, -1).map((text) => ({ text, filled: false }));
  const nodes = [...heads, ...(outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? [])];
  const meant = meaningOf(matcher, [], nodes);
  // The names of branches are no figures, whatever numbers they have in them.
  if (meant.kind === "field" && NAMES.has(meant.field)) return false;
  // What stands beside it is asked last: that may be very many cells.
  if (!isUnderstood(nodes, matcher)) return false;
  const isOfStates = meant.kind === "field" && meant.field === "status";
  return isFilled(row, column) || (isOfStates && saysStates(row, column));
}

/** What stands in a cell, or what the merge over it says. */
function textAbove(grid: Grid, row: number, column: number): string {
  const own = textOf(grid.values[row]?.[column]);
  if (own !== "") return own;
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right,
  );
  return merge && merge.left === column ? textOf(grid.values[merge.top]?.[merge.left]) : "";
}

const NAMES = new Set(["number", "branch", "block"]);

/** "TỔNG SỐ" is a criterion where figures stand beside it. */
function isTotal(label: string): boolean {
  return rowWord(label)?.kind === "total";
}

/** A figure stands right of the label; words alone do in a header. */
function isFilled(row: readonly CellValue[], column: number): boolean {
  return row.slice(column + 1).some((value) => !isBlank(value) && !isWords(value));
}

/** "Tình trạng | Đã ĐH | Chưa ĐH": words that are no heading. */
function saysStates(row: readonly CellValue[], column: number): boolean {
  return row.slice(column + 1).some((value) => stateInWords(value).state !== null);
}

/** Words, such as a name with a number in it ("Chi bộ thôn 1"); no count and no day. */
export function isWords(value: CellValue): boolean {
  if (typeof value !== "string" || isMarkOf(textOf(value))) return false;
  return !/\d/.test(value) || isNamedWithNumber(value);
}

/** Each cell is asked for every column that labels may stand in. */
const isNamedWithNumber = remembered(
  (text) =>
    /^\p{L}{2,}/u.test(textOf(text)) &&
    !/\d\s*[/.-]\s*\d/.test(text) &&
    typeof readCount(text) !== "number" &&
    // "Ngày 16 tháng 6 năm 2025"
    readDate(text, null).kind !== "date",
);

/** "X", a dash or a tick: no words, and nothing that a header would hold. */
export function isMarkOf(text: string): boolean {
  return /^(?:x|[-–—✓✔☑☒☐□√])$/iu.test(text);
}

export function isCriterion(label: string, matcher: Matcher): boolean {
  return meantBy(label, matcher).kind !== "none";
}

function meantBy(label: string, matcher: Matcher): HeaderMatch {
  return meaningOf(matcher, [], outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? []);
}

/** "X" beside a heading says that nothing is counted there; beside "Đã đại hội" or "Bí thư là nữ" it is a mark. */
export function saysSomething(right: readonly CellValue[], label: string, matcher: Matcher): boolean {
  const written = right.filter((value) => !isBlank(value)).map(textOf);
  if (written.some((text) => !/^x$/i.test(text))) return true;
  if (!written.includes("x")) return false;
  const meant = meantBy(label, matcher);
  return meant.kind === "field" && (meant.group?.onePerson === true || STATES.has(meant.field));
}

const STATES = new Set(["held", "notHeld", "exempt"]);
