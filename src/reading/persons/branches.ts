/**
 * Whose person each line is: the branch from a column, a merge or the sections; the block above it; an office where sections are
 * offices. Two levels of sections are blocks over branches.
 */
import type { Person } from "../../congress/persons";
import type { LineCell, StatedState } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { textKey } from "../../vietnamese/fold";
import { isBlank, textOf } from "../cells/text";
import { readDate } from "../cells/dates";
import type { CongressDate } from "../../congress/table";
import type { Layout } from "./layout";
import type { PersonRows } from "./rows";
import { officeAbove, sectionName, sectionOffice, type Section } from "./sections";
import { unmetAt, unmetInNotes, unmetSection, type Unmet } from "./unmet";

export interface PersonBranch {
  readonly name: string;
  readonly cell: LineCell;
  readonly block: { readonly name: string; readonly cell: LineCell } | null;
  readonly date: CongressDate | null;
  /** What its line says of a congress that elected nobody yet: "CHI BỘ CƠ BẢN (chưa đại hội)". */
  readonly state?: StatedState;
  /** What else that line says. */
  readonly note?: string | null;
}

export interface Belonging {
  readonly branches: readonly PersonBranch[];
  /** Along the persons; -1 where no branch is told. */
  readonly branchOf: readonly number[];
  /** Along the persons, what their sections say of them. */
  readonly said: readonly Person[];
  /** Lines whose branch was taken from the line above, with no merge to say so. */
  readonly carried: readonly number[];
  /** By its lines, or as a whole by the title or the sheet's name; null where nothing names the branch. */
  readonly named: "lines" | "whole" | null;
}

/** `year` stands in where a day has none. */
export function readBelonging(grid: Grid, layout: Layout, rows: PersonRows, year: number | null): Belonging {
  const columnOf = (is: string): number => layout.columns.find(({ role }) => role.is === is)?.column ?? -1;
  const [branchColumn, blockColumn, dateColumn] = [columnOf("branch"), columnOf("block"), columnOf("date")];
  const sections = sectionsOf(rows);
  const officeColumn =
    layout.columns.find(({ role }) => role.is === "facts" && role.told.join() === "office")?.column ?? -1;
  const naming = rows.persons.filter(
    ({ row }) => branchInOffice(textOf(grid.values[row]?.[officeColumn])) !== null,
  );
  const officesName =
    branchColumn < 0 &&
    !sections.some(({ branch }) => branch !== null) &&
    naming.length > MOSTLY * rows.persons.length;
  const body = layout.located.last + 1;
  /** Where a column has merges, a name reaches no further than its own. */
  const isMerged = (column: number): boolean =>
    grid.merges.some((m) => m.left === column && m.right === column && m.top >= body && m.bottom > m.top);
  const mayCarry = { branch: !isMerged(branchColumn), block: !isMerged(blockColumn) };
  let lastBlock: PersonBranch["block"] = null;
  const branches: PersonBranch[] = [];
  const byKey = new Map<string, number>();
  const carried: number[] = [];
  const vacant = new Set(rows.vacant);
  let last: { readonly row: number; readonly name: string } | null = null;
  let lastSection = -2;

  const branchOf = rows.persons.map(({ row, section }): number => {
    if (section !== lastSection) last = null;
    lastSection = section;
    const heads = sections[section];
    const inColumn = nameIn(row);
    const head = heads?.branch ?? null;
    const named =
      inColumn ??
      inOffice(row) ??
      (head && { name: sectionName(head.label), cell: { line: head.row, column: head.column } });
    if (!named) return -1;
    const block = blockIn(row) ?? blockOf(heads?.block ?? (inColumn ? head : null));
    const key = `${textKey(block?.name ?? "")}|${textKey(named.name)}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      const date = branches[known]?.date ?? dateOf(row, null);
      const one = branches[known];
      if (one && date && !one.date) branches[known] = { ...one, date };
      return known;
    }
    const index = branches.push({ ...named, block, date: dateOf(row, inColumn ? null : head) }) - 1;
    byKey.set(key, index);
    return index;
  });
  const known = new Set(branches.map(({ name }) => textKey(name)));
  rows.sections.forEach((section, i) => {
    if (rows.persons.some((one) => one.section === i) || sections[i]?.branch !== section) return;
    const unmet = unmetSection(grid, section, year);
    if (unmet) addUnmet({ ...unmet, date: dateOf(-1, section) ?? unmet.date }, null);
  });
  for (const { row, section } of rows.unmet) {
    const unmet = unmetAt(grid, layout, row, year);
    const heads = sections[section];
    const block = blockIn(row) ?? blockOf(heads?.block ?? heads?.branch ?? null);
    addUnmet({ ...unmet, date: dateOf(row, null) ?? unmet.date }, block);
  }
  // "Tổng số: 27 đồng chí. Chi bộ Ba chưa đại hội": a total's line may say it too.
  const sums = new Set(rows.totals.map(({ row }) => row));
  const isNote = (row: number): boolean => row >= rows.end || sums.has(row);
  if (branches.length > 0) for (const unmet of unmetInNotes(grid, isNote, year)) addUnmet(unmet, null);
  const first = officeAbove(grid, layout.located.window.top);
  const said = rows.persons.map(({ section }): Person => {
    const label = section < 0 ? first : (sections[section]?.office?.label ?? "");
    return label === "" ? {} : sectionOffice(label);
  });
  return { branches, branchOf, said, carried, named: "lines" };

  function addUnmet(unmet: Unmet, block: PersonBranch["block"]): void {
    if (known.has(textKey(unmet.name))) return;
    known.add(textKey(unmet.name));
    branches.push({ ...unmet, block });
  }

  function nameIn(row: number): { readonly name: string; readonly cell: LineCell } | null {
    if (branchColumn < 0) return null;
    const found = mergedValue(grid, row, branchColumn);
    if (found.text !== "") {
      last = { row: found.row, name: found.text };
      return { name: found.text, cell: { line: found.row, column: branchColumn } };
    }
    if (!last || !mayCarry.branch) return null;
    // A line above in which an office is vacant may have its branch all the same.
    for (let above = row - 1; above > last.row; above--) {
      const text = textOf(grid.values[above]?.[branchColumn]);
      if (text !== "" && vacant.has(above)) last = { row: above, name: text };
    }
    carried.push(row);
    return { name: last.name, cell: { line: last.row, column: branchColumn } };
  }

  /** "Bí thư chi bộ thôn Đông" names both, where no column and no section does. */
  function inOffice(row: number): { readonly name: string; readonly cell: LineCell } | null {
    if (!officesName) return null;
    const name = branchInOffice(textOf(grid.values[row]?.[officeColumn]));
    return name === null ? null : { name, cell: { line: row, column: officeColumn } };
  }

  function blockIn(row: number): PersonBranch["block"] {
    if (blockColumn < 0) return null;
    const found = mergedValue(grid, row, blockColumn);
    if (found.text !== "") lastBlock = { name: found.text, cell: { line: found.row, column: blockColumn } };
    return found.text !== "" || mayCarry.block ? lastBlock : null;
  }

  function dateOf(row: number, head: Section | null): CongressDate | null {
    const cell = dateColumn < 0 ? null : mergedCell(grid, row, dateColumn);
    const inColumn = cell === null ? null : readDate(grid.values[cell]?.[dateColumn], year);
    if (inColumn?.kind === "date") return inColumn.date;
    const written = head && dayIn(head.label);
    if (!written) return null;
    const inLabel = readDate(written, year);
    return inLabel.kind === "date" ? inLabel.date : null;
  }
}

/** A day has its word before it or a year behind it: "có mặt 45/47" is none. */
const DAY =
  /(?:\bngày\s*\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{4})?|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})(?!\d)/giu;

/** The day of the congress in a section's line; of several only the one behind its word, none where that is not clear. */
function dayIn(label: string): string | undefined {
  const days = [...label.matchAll(DAY)].map((day, i, all) => {
    const before = all[i - 1];
    return { day: day[0], words: label.slice(before ? before.index + before[0].length : 0, day.index) };
  });
  const own = days.filter(({ words }) => !/dự kiến|thành lập/iu.test(words));
  const ofCongress = own.filter(({ words }) => /(?:đại hội|ĐH)[^;,()\d]*$/iu.test(words));
  const [only, another] = days.length > 1 ? ofCongress : own;
  return another ? undefined : only?.day;
}

/** So many of the persons must have it. */
const MOSTLY = 0.7;

/** "P.Bí thư CB Cốc Pái, Trưởng thôn" is of "CB Cốc Pái"; null where no branch is named. */
function branchInOffice(text: string): string | null {
  return (
    /(?<=\s)((?:chi bộ|cb)\s+(?!cơ sở|trực thuộc)\p{L}[^,;(\n]*?)\s*(?:[,;(\n]|$)/iu.exec(text)?.[1] ?? null
  );
}

/** Where a column names the branches, a section over them is their block. */
function blockOf(section: Section | null): PersonBranch["block"] {
  return section && { name: sectionName(section.label), cell: { line: section.row, column: section.column } };
}

/** Along the branches, which of the persons are theirs. */
export function personsOfBranches({ branches, branchOf }: Belonging): readonly (readonly number[])[] {
  const own = branches.map((): number[] => []);
  branchOf.forEach((branch, person) => own[branch]?.push(person));
  return own;
}

/** What stands in a cell, or in the first of the merge that it is in. */
function mergedValue(
  grid: Grid,
  row: number,
  column: number,
): { readonly text: string; readonly row: number } {
  const top = mergedCell(grid, row, column);
  return { text: textOf(grid.values[top]?.[column]), row: top };
}

/** The row of what stands in a cell, or in the first of the merge that it is in. */
export function mergedCell(grid: Grid, row: number, column: number): number {
  if (!isBlank(grid.values[row]?.[column])) return row;
  return topsOf(grid).get(column)?.get(row) ?? row;
}

/** By column and row, the first row of the merge that goes on there: a long list has one for each branch, and asks in each line. */
const topsOfGrids = new WeakMap<Grid, ReadonlyMap<number, ReadonlyMap<number, number>>>();

function topsOf(grid: Grid): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const known = topsOfGrids.get(grid);
  if (known) return known;
  const tops = new Map<number, Map<number, number>>();
  for (const { left, top, bottom } of grid.merges) {
    const column = tops.get(left) ?? new Map<number, number>();
    tops.set(left, column);
    // A merge may be said to go on below all that is written.
    for (let row = top + 1; row <= Math.min(bottom, grid.values.length); row++)
      if (!column.has(row)) column.set(row, top);
  }
  topsOfGrids.set(grid, tops);
  return tops;
}

interface Heads {
  readonly branch: Section | null;
  readonly block: Section | null;
  readonly office: Section | null;
}

/**
 * What stands over the persons of each section. A section with others of another style right below it, and no persons of its own, is
 * a level above them.
 */
function sectionsOf({ sections, persons }: PersonRows): readonly Heads[] {
  const members = sections.map((_one, i) => persons.some(({ section }) => section === i));
  const startsWithOffice = sections[0]?.ofOffice ?? false;
  let [branch, block, office]: (Section | null)[] = [null, null, null];
  return sections.map((section, i): Heads => {
    const next = sections[i + 1];
    if (section.ofOffice) {
      office = section;
      if (startsWithOffice) branch = null;
    } else if (!members[i] && next && !next.ofOffice && isAbove(section, next, sections)) {
      block = section;
      branch = null;
      if (!startsWithOffice) office = null;
    } else {
      // A section of the blocks' own style stands beside them.
      if (block && block.style === section.style && block.style !== "none") block = null;
      branch = section;
      if (!startsWithOffice) office = null;
    }
    return { branch: branch ?? null, block: block ?? null, office: office ?? null };
  });
}

/** An empty section beside others of its own style is a branch without persons. */
function isAbove(one: Section, next: Section, sections: readonly Section[]): boolean {
  if (one.style !== next.style) return true;
  const namesBranch = (section: Section): boolean => /^\W*(?:\w+[.)]\s*)?chi bộ/iu.test(section.label);
  return one.style === "none" && !namesBranch(one) && sections.some(namesBranch);
}
