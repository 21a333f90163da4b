/** Lines of several pieces that are one branch: by its name, by whose it is, and by its figures. */
import { looseBranchKey, mayBeOne } from "../../congress/branch-name";
import { fieldLabel } from "../../congress/labels";
import type { CongressDate, CongressTable } from "../../congress/table";
import { compareDays } from "../../vietnamese/day";
import { figuresOf, type Piece } from "./piece";
import { agree, whoseIs, type Whose } from "./whose";

/** A line of a piece. */
export interface Line {
  readonly piece: number;
  readonly branch: number;
}

/** With fewer equal figures (nothing is none) two bodies' branches of one name are two. */
const FEWEST_EQUAL = 4;

/**
 * The branches that several pieces have, each with its lines. `blockOf` tells what block a piece as a whole is; null for none. Of one piece two lines
 * are never one branch: its own check tells of them.
 */
export function sharedBranches(
  pieces: readonly Piece[],
  blockOf: (piece: number) => string | null,
): readonly (readonly Line[])[] {
  const byName = new Map<string, Line[]>();
  pieces.forEach(({ table }, piece) => {
    table.names.forEach((name, branch) => {
      const key = looseBranchKey(name);
      const known = byName.get(key);
      if (known) known.push({ piece, branch });
      else byName.set(key, [{ piece, branch }]);
    });
  });
  const linesOf = (lines: readonly Line[]): readonly OwnedLine[] =>
    lines.flatMap(({ piece, branch }) => {
      const table = pieces[piece]?.table;
      return table ? [{ piece, branch, table, whose: whoseIs(table, branch, blockOf(piece)) }] : [];
    });
  return [...byName.values()].flatMap((lines) => {
    if (lines.every(({ piece }) => piece === lines[0]?.piece)) return [];
    const branches: OwnedLine[][] = [];
    for (const line of linesOf(lines)) {
      const of = branches.find((one) => one.every((other) => areOne(line, other)));
      if (of) of.push(line);
      else branches.push([line]);
    }
    return branches.filter((one) => one.length > 1);
  });
}

/** A line with what is asked of it again and again. */
interface OwnedLine extends Line {
  readonly table: CongressTable;
  readonly whose: Whose;
}

function areOne(line: OwnedLine, other: OwnedLine): boolean {
  const [a, b] = [line.table, other.table];
  if (line.piece === other.piece) return false;
  if (!mayBeOne(a.names[line.branch] ?? "", b.names[other.branch] ?? "")) return false;
  if (agree(line.whose, other.whose)) return true;
  const { equal, differing } = compareBranches(a, line.branch, b, other.branch);
  return differing.length === 0 && equal >= FEWEST_EQUAL;
}

export interface Compared {
  /** Fields of which both tell the same, more than nothing. */
  readonly equal: number;
  /** Fields of which both tell something, and not the same; "date" for the day. */
  readonly differing: readonly string[];
}

/** What two lines tell of a branch. */
export function compareBranches(a: CongressTable, i: number, b: CongressTable, j: number): Compared {
  const theirs = figuresOf(b);
  const differing: string[] = [];
  let equal = 0;
  for (const [field, values] of figuresOf(a)) {
    const [one, other] = [values[i], theirs.get(field)?.[j]];
    if (typeof one !== "number" || typeof other !== "number") continue;
    if (one !== other) differing.push(field);
    else if (one > 0) equal++;
  }
  const [one, other] = [a.dates[i], b.dates[j]];
  if (one && other && !one.planned && !other.planned) {
    if (sameDate(one, other)) equal++;
    else differing.push("date");
  }
  return { equal, differing };
}

/** What two lines tell otherwise, as people are told: "“Thôn Bèo”: Nữ 2 → 3"; of the day that it is another. */
export function differencesTold(
  before: CongressTable,
  i: number,
  now: CongressTable,
  j: number,
  branch: string,
): readonly string[] {
  const value = (table: CongressTable, line: number, field: string): string =>
    String(table.counts.get(field)?.values[line] ?? "…");
  return compareBranches(before, i, now, j).differing.map((field) => {
    const label = `“${branch}”: ${fieldLabel(field) ?? field}`;
    return field === "date" ? label : `${label} ${value(before, i, field)} → ${value(now, j, field)}`;
  });
}

function sameDate(one: CongressDate, other: CongressDate): boolean {
  if (one === other) return true;
  if (one.kind !== "days" || other.kind !== "days") return JSON.stringify(one) === JSON.stringify(other);
  return compareDays(one.first, other.first) === 0 && compareDays(one.last, other.last) === 0;
}

/** How much a line tells: its figures and its day. */
export function toldOf(table: CongressTable, branch: number): number {
  const figures = [...figuresOf(table).values()].filter((values) => typeof values[branch] === "number");
  return figures.length + (table.dates[branch] ? 1 : 0);
}
