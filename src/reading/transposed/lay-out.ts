/** Criteria down the side laid out as a table: a line a branch, a column a criterion, its share beside it. */
import { branchKey } from "../../congress/branch-name";
import type { CellPosition } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";
import type { Taken } from "../../sheet/transform";
import { readMark } from "../cells/mark";
import { isBlank, textOf } from "../cells/text";
import type { SeenSheet } from "../form";
import type { LaidOut } from "../placed";
import { assignColumns } from "../table/assign";
import type { HeaderColumn } from "../table/header";
import type { TitleBlock } from "../table/title-block";
import { rowWord } from "../words/row-words";
import { waitingIn } from "../words/waiting-note";
import { bodyKey, type Across, type Body, type Line } from "./across";
import type { Field } from "./fields";
import type { Criteria } from "./locate";

/** The columns in front of the criteria. */
const [BLOCK, BRANCH, FIRST] = [0, 1, 2];
/** What a line is called that has no name of its own, and whose sheet names no organisation. */
const NAMELESS = "Đơn vị";
/** A header's words over what notes below say, and in a column of shares. */
const NOTE = "Ghi chú";
const SHARE = "%";

export function layOut(
  { grid, options }: SeenSheet,
  criteria: Criteria,
  across: Across,
  fields: readonly Field[],
  title: TitleBlock,
): LaidOut {
  const { whole, lines } = across;
  const unmet = whole ? [] : waitingBelow(grid, criteria, lines);
  const columns = fields.flatMap((field): readonly { readonly field: Field; readonly share: boolean }[] => {
    const hasShare =
      field.field !== null && !field.percent && lines.some((line) => isShared(grid, line, field));
    return [{ field, share: false }, ...(hasShare ? [{ field, share: true }] : [])];
  });
  const plain = { percent: false, limit: null, adds: false, weight: 1, header: [] };
  const header: readonly HeaderColumn[] = [
    ...(lines.some(({ block }) => block !== "") ? [{ ...plain, column: BLOCK, field: "block" }] : []),
    { ...plain, column: BRANCH, field: "branch" },
    ...columns.map(({ field, share }, i): HeaderColumn => {
      const { header: words, limit, adds, weight, unknown = false } = field;
      const percent = share || field.percent;
      const said = share ? [...words, SHARE] : words;
      return { column: FIRST + i, header: said, field: field.field, percent, limit, adds, weight, unknown };
    }),
    ...(unmet.length === 0
      ? []
      : [{ ...plain, column: FIRST + columns.length, header: [NOTE], field: "note" }]),
  ];
  const heads = columns.map(({ field }): Taken => ({ row: field.criterion.row, column: criteria.column }));
  const ofLines = lines.map((line) => [
    ...nameOf(grid, criteria, line, whole ? wholeName(grid, title) : null),
    ...columns.map(({ field, share }): Taken | null => {
      const own = bodyOf(line, field);
      const column = share ? own?.percent : own?.column;
      if (typeof column !== "number") return null;
      return taken(grid, criteria.column, field, column, whole);
    }),
  ]);
  const ofUnmet = unmet.map(({ cell, name, words }): readonly (Taken | null)[] => [
    null,
    { ...cell, value: name },
    ...columns.map(() => null),
    { ...cell, value: words },
  ]);
  // Behind a total that stands last no branch is looked for.
  const last = lines.findLastIndex(({ name }) => rowWord(name) === null) + 1;
  return {
    places: [[null, null, ...heads], ...ofLines.slice(0, last), ...ofUnmet, ...ofLines.slice(last)],
    columns: assignColumns(header, options.assignments),
    title,
    score: header.reduce((sum, { field, weight }) => sum + (field === null ? 0 : weight), 1),
  };
}

/** Branches that stand in no column, since a note below says that they have not met. */
function waitingBelow(
  grid: Grid,
  { end }: Criteria,
  lines: readonly Line[],
): readonly { readonly cell: CellPosition; readonly name: string; readonly words: string }[] {
  const known = new Set(lines.map(({ name }) => branchKey(name)));
  return grid.values
    .slice(end)
    .flatMap((row, below) =>
      row.flatMap((value, column) =>
        typeof value !== "string"
          ? []
          : waitingIn(value).flatMap(({ names, words }) =>
              names
                .filter((name) => !known.has(branchKey(name)))
                .map((name) => ({ cell: { row: end + below, column }, name, words })),
            ),
      ),
    );
}

function bodyOf(line: Line, field: Field): Body | undefined {
  return line.bodies.find((one) => bodyKey(one) === field.body);
}

/** Whether a share stands beside a field's figure. */
function isShared(grid: Grid, line: Line, field: Field): boolean {
  const column = bodyOf(line, field)?.percent;
  return typeof column === "number" && /\d/.test(textOf(grid.values[field.criterion.row]?.[column]));
}

function wholeName(grid: Grid, { organisation }: TitleBlock): string {
  const names = [organisation, grid.sheet].filter(
    (name) => name !== null && name !== "" && rowWord(name) === null,
  );
  return names[0] ?? NAMELESS;
}

/** The cells of a line's block and of its name. */
function nameOf(
  grid: Grid,
  { window, column: labels }: Criteria,
  { name, block, bodies }: Line,
  called: string | null,
): readonly [Taken | null, Taken] {
  const column = bodies[0]?.column ?? 0;
  const bottom = window?.bottom ?? 0;
  const cellOf = (text: string): Taken => {
    for (let row = bottom; row >= (window?.top ?? 0); row--) {
      for (let left = column; left > labels; left--) {
        const written = textOf(grid.values[row]?.[left]);
        if (written === text) return { row, column: left };
        if (written !== "") break;
      }
    }
    return { row: bottom, column, value: text };
  };
  if (called !== null) return [null, { row: bottom, column, value: called }];
  return [block === "" ? null : { ...cellOf(block), value: block }, cellOf(name)];
}

/** Fields that a mark is meant for; elsewhere "X" says that nothing can be counted. */
const MARKED = new Set(["held", "notHeld", "exempt", "status", "note"]);

/** A cell with what is read in it: "X" among figures is not applicable, and so is a dash in a column of the whole. */
function taken(
  grid: Grid,
  labels: number,
  { field, criterion }: Field,
  column: number,
  whole: boolean,
): Taken {
  const { row } = criterion;
  const place = { row, column };
  const text = textOf(grid.values[row]?.[column]);
  if (whole && /^[-–—]+$/.test(text)) return { ...place, value: null };
  if (!/^x$/i.test(text) || (field !== null && MARKED.has(field))) return ticked(place, text);
  const isMark = !whole && (grid.values[row] ?? []).slice(labels + 1).every(isBlankOrMark);
  return isMark ? place : { ...place, value: null };
}

/** Among figures or names "X" is no mark. */
function isBlankOrMark(value: CellValue): boolean {
  return isBlank(value) || readMark(value) !== null;
}

/** Boxes that are ticked and not. */
function ticked(place: Taken, text: string): Taken {
  if (/^[☑☒✓✔]$/u.test(text)) return { ...place, value: "x" };
  return /^[☐□]$/u.test(text) ? { ...place, value: null } : place;
}
