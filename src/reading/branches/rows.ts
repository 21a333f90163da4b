/**
 * Which rows are branches: everything else on a sheet (sections, subtotals, totals, percentages, column numbers,
 * repeated headers, notes, signatures, blanks) is told apart here, wherever it stands.
 *
 * A branch row is recognised at once where its number and name stand and figures follow; only other rows are
 * looked at closely, so that a sheet of 100,000 rows is read in one quick pass.
 */
import type { CellRef } from "../../sheet/address";
import type { Block } from "../../congress/table";
import { clean } from "../../vietnamese/clean";
import { readCount } from "../cells/count";
import { countFilled, isBlank, textOf } from "../cells/text";
import { fold } from "../../vietnamese/fold";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { isColumnNumbers } from "../table/column-numbers";
import { headerKey, termAbove } from "../table/header";
import { repeatsHeader, type Located } from "../table/locate";
import { latestTerm, ofTerm } from "../words/of-term";
import { stateInWords } from "../cells/states";
import { beginsLow, endsOpen, isShortName, isStatement } from "./row-names";
import { isLoneOrganisation, sectionOf } from "./row-section";
import { dayAlone, dayIn, DayLines, headsBranches } from "./day-lines";
import { plannedRows, saysResult, type PlannedRows } from "./planned-rows";
import { olderTerms, type OlderTerms } from "./older-terms";
import { settleRows, type JoinedName, type SheetRows, type WalkedTotal } from "./row-settle";
import {
  hasFigures,
  isBlankBeside,
  readSigns,
  tableGoesOn,
  type RowColumns,
  type RowSigns,
} from "./row-signs";
import { countsIn, isPartlySumOf, isSumOf, mayBeChance, RunningSums, sumsBelow } from "./row-sums";
import { countedRows, likeTotal, type CountedRows } from "./row-totals";
import {
  branchesNamed,
  headsBlock,
  isBranchNumber,
  isNumberHeading,
  isSectionNumber,
  mayBeSpecial,
  namesBlock,
  readsAsBranch,
  rowWord,
  sectionName,
  type RowWord,
} from "../words/row-words";

/** Reads the rows below the header. `headed`: a heading above it names the block of the rows, or says where they stand. */
export function readRows(
  grid: Grid,
  located: Located,
  columns: RowColumns,
  isHeading: IsHeading,
  headed = false,
): SheetRows {
  return new RowReader(grid, located, columns, isHeading, headed).read();
}

/** Whether a text says what a column of a results sheet or of a list of persons holds. */
export type IsHeading = (text: string) => boolean;

const HAS_LETTER = /\p{L}/u;
/** A second header has so many known headings at least, and mostly known ones. */
const FEWEST_HEADINGS = 3;
const MOSTLY_HEADINGS = 0.6;
const WHOLE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
/** A longer text says more than where branches stand. */
const LONGEST_HEADING = 60;
/** "trong ngày", "tuần này", "trong kỳ báo cáo": of when a sum is, and not of which branches. */
const A_TIME = /^(?:trong|của|đến)?\s*(?:ngày|tuần|tháng|quý|kỳ|đợt)(?:\s+(?:này|qua|báo cáo|hôm nay))?$/iu;

/** Rows above a header in which a section's heading may stand. */
const ROWS_ABOVE = 2;

interface Branch {
  /** Its figures may stand in the row below its name. */
  row: number;
  /** Further rows may go on with it. */
  name: string;
  /** Index into the sections, or -1; a subtotal below may name it later. */
  section: number;
  /** The day that a line above it names. */
  readonly day: CellValue;
}

/** Keeps what is known while the rows are walked once, from the header down. */
class RowReader {
  private readonly branches: Branch[] = [];
  private readonly sections: Block[] = [];
  private readonly totals: WalkedTotal[] = [];
  private readonly nameless: number[] = [];
  private readonly bodyTop: number;
  private readonly signs: RowSigns;
  /** The last row with more than one cell filled in. */
  private readonly lastOfSeveral: number;
  private readonly older: OlderTerms;
  private readonly planned: PlannedRows;
  private readonly dayLines: DayLines;
  /** The figures of each branch stand in the row below its name. */
  private readonly areBelow: boolean;
  /** Rows of branches that are struck out. */
  private readonly struck: number[] = [];
  private readonly joined: JoinedName[] = [];
  /** Rows that nothing but their figures tells from branches. */
  private readonly sums: number[] = [];
  /** Rows that are taken for totals though they sum nothing exactly, and such that are taken for branches all the same. */
  private readonly nearSums: number[] = [];
  private readonly likeTotals: number[] = [];
  /** Organisations without any figure among rows without numbers: taken for headings, and for such as wait. */
  private readonly bareHeads: number[] = [];
  private readonly bareWaiting: number[] = [];
  private readonly running: RunningSums;
  private counted: CountedRows | null = null;
  private section = -1;
  /** How many branches stand above that section. */
  private openedAt = 0;
  /** The number of the heading whose branches are numbered below it ("2" over "2.1"); "" where no such section is open. */
  private parent = "";
  /** The piece of a name that the next row goes on with. */
  private piece = "";
  private end: number;
  /** A total stands below the branches: what follows are notes, unless it goes on like a table. */
  private closed = false;
  /** Parts of a total are being listed ("Trong đó: - Chi bộ thôn", "- Chi bộ cơ quan"). */
  private inParts = false;
  private otherTable: CellRef | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly located: Located,
    private readonly columns: RowColumns,
    private readonly isHeading: IsHeading,
    private readonly headed: boolean,
  ) {
    this.bodyTop = located.last + 1;
    this.end = this.bodyTop;
    this.signs = readSigns(grid, this.bodyTop, columns);
    this.lastOfSeveral = grid.values.findLastIndex((row) => countFilled(row) > 1);
    this.older = olderTerms(grid, this.bodyTop, columns.term);
    this.planned = plannedRows(grid, this.bodyTop);
    this.dayLines = new DayLines(grid);
    this.running = new RunningSums(grid, columns.counted);
    this.areBelow = haveFiguresBelow(grid.values.slice(this.bodyTop), columns);
  }

  read(): SheetRows {
    const { values } = this.grid;
    const { number, branch } = this.columns;
    const leading = this.openAbove();
    this.addAbove();
    for (let r = this.bodyTop; r < values.length && !this.otherTable; r++) {
      const row = values[r];
      if (!row || this.older.rows.has(r) || this.planned.rows.has(r) || this.isStruck(r)) continue;
      const name = row[branch];
      if (
        typeof name === "string" &&
        typeof row[number] === "number" &&
        Number.isInteger(row[number]) &&
        !mayBeSpecial(name) &&
        hasFigures(row, this.columns) &&
        // A number over rows without one may be a section's.
        (typeof values[r + 1]?.[number] === "number" || !sumsBelow(this.grid, r, this.columns))
      ) {
        this.inParts = false;
        this.addBranch(r, clean(name));
      } else {
        this.readOther(r, row);
      }
    }
    const { branches, sections, totals, end, nameless, otherTable, joined } = this;
    // A heading above the table names a block only where others follow, below it or in a further table.
    const isTitle = leading && sections.length === 1 && !this.headed;
    const walked = {
      rows: branches.map((one) => one.row),
      names: branches.map((one) => one.name),
      blockOf: branches.map((one) => (isTitle ? -1 : one.section)),
      days: this.withFirstDay(branches.map(({ day }) => day)),
      ...{ sections, totals, end, nameless, otherTable, joined, olderTerms: this.older },
      planned: this.planned,
      struck: this.struck,
      sums: this.sums,
      nearSums: this.nearSums,
      likeTotals: this.likeTotals,
      bareHeads: this.bareHeads,
      bareWaiting: this.bareWaiting,
    };
    return settleRows(walked, this.grid, number, this.signs.numbered);
  }

  /** A name that is struck out was taken off the list, whatever of its row was struck with it. */
  private isStruck(r: number): boolean {
    if (!this.grid.struck?.get(r)?.has(this.columns.branch)) return false;
    this.struck.push(r);
    return true;
  }

  private readOther(r: number, row: readonly CellValue[]): void {
    const { number, branch } = this.columns;
    if (row.every(isBlank)) return;
    if (isColumnNumbers(row)) return;
    if (this.opensDay(r, row)) return;
    if (this.standsApart(r)) this.closed = true;
    if (repeatsHeader(this.grid, r, this.located.window)) {
      if (this.isOfOtherTerm(r)) this.otherTable = cellAt(this.grid, r, Math.max(this.columns.number, 0));
      this.closed = false;
      return;
    }
    const numberText = number < 0 ? "" : textOf(row[number]);
    const nameText = textOf(row[branch]);
    if (isNumberHeading(headerKey(numberText)) || this.headsAnother(row) || this.beginsAnother(r, row)) {
      if (this.branches.length > 0) this.otherTable = cellAt(this.grid, r, Math.max(number, 0));
      return;
    }
    // "TOÀN HUYỆN | 44 chi bộ": how many they are is no name.
    const isCount = branchesNamed(nameText) !== null && /^\d/.test(nameText);
    const label = nameText !== "" && !isCount ? nameText : this.firstText(row);
    const word = rowWord(label) ?? (numberText === "" ? null : rowWord(numberText));
    const isPart = numberText === "" && /^[-–+•]/.test(label);
    // "TỔNG SỐ", and right below it "- Đảng bộ cơ sở", "- Chi bộ cơ sở" without the numbers that all branches have.
    const opensParts = this.signs.numbered && this.totals.at(-1)?.row === r - 1;
    this.inParts = word?.kind === "part" || ((this.inParts || opensParts) && isPart);
    if (this.inParts) return;
    const figures = hasFigures(row, this.columns);
    // Numbered as a branch and with its figures, "Cộng Hòa" is a place.
    const named = word?.kind === "note" || (word?.kind === "subtotal" && !word.sure);
    if (word && word.kind !== "part" && !(named && isBranchNumber(numberText) && figures)) {
      this.addWord(r, word, label);
      return;
    }
    const summed = figures && this.sumOf(r, numberText, label);
    if (summed) {
      this.doubtSum(r);
      this.addWord(r, summed, label);
      return;
    }
    const other = { at: r, cells: row, number: numberText, label, figures };
    const section = sectionOf(other, this.grid, this.columns, this.signs, this.closed);
    if (!this.signs.numbered && isLoneOrganisation(other, this.grid, this.columns, this.signs))
      (section === "section" ? this.bareHeads : this.bareWaiting).push(r);
    if (section === "section") {
      if (figures && numberText === "" && !namesBlock(label) && sumsBelow(this.grid, r, this.columns))
        this.doubtSum(r);
      this.openSection(r, label, figures);
    } else if (!figures || !this.readDoubtful(r, numberText, label)) {
      if (section === "beside") this.section = -1;
      this.addRest(r, numberText, nameText, figures);
    }
  }

  /** A line that is only the day of the branches below it. */
  private opensDay(r: number, row: readonly CellValue[]): boolean {
    const day = dayAlone(row, this.columns);
    if (day === null || !headsBranches(this.grid, r, this.columns, this.signs.numbered)) return false;
    this.dayLines.open(r, day);
    this.closed = false;
    this.inParts = false;
    return true;
  }

  /** Where days stand between the rows, that of the first of them may stand above the header. */
  private withFirstDay(days: readonly CellValue[]): readonly CellValue[] {
    const first = days.findIndex((day) => day !== null);
    if (first <= 0 || days.slice(first).includes(null)) return days;
    const { top } = this.located.window;
    const above = this.grid.values.slice(Math.max(0, top - ROWS_ABOVE), top);
    const day = above.map((row) => dayAlone(row, this.columns)).findLast((value) => value !== null) ?? null;
    return days.map((own) => own ?? day);
  }

  /** A row that looks like a total and sums nothing exactly: whether it is taken for one. */
  private readDoubtful(r: number, numberText: string, label: string): boolean {
    if (isBranchNumber(numberText) || readsAsBranch(label) || label === "") return false;
    this.counted ??= countedRows(this.grid, this.bodyTop, this.columns);
    const like = likeTotal(this.grid, r, this.counted, this.columns, this.signs.numbered);
    const isPart = isPartlySumOf(this.countsAt(r), this.running.from(this.begunAt(), this.branches));
    if (like === "total" || (isPart && this.signs.numbered)) {
      this.nearSums.push(r);
      this.addWord(r, like ? { kind: "total", bare: false } : subtotalNamed(label), label);
      return true;
    }
    if (like !== null || isPart) this.likeTotals.push(r);
    return false;
  }

  private countsAt(r: number): ReturnType<typeof countsIn> {
    return countsIn(this.grid.values[r], this.columns.counted);
  }

  /** The first branch since the last heading, subtotal or total. */
  private begunAt(): number {
    return Math.max(this.totals.at(-1)?.after ?? 0, this.section < 0 ? 0 : this.openedAt);
  }

  /** Among numbered branches the missing number says it as well, and great sums are none by chance. */
  private doubtSum(r: number): void {
    if (!this.signs.numbered && mayBeChance(this.grid, r, this.columns)) this.sums.push(r);
  }

  /**
   * What a row is that sums the branches above it: those since the last heading or subtotal, or all. The figures of a numbered
   * branch, and of one that is called so, are its own.
   */
  private sumOf(r: number, numberText: string, label: string): Exclude<RowWord, { kind: "part" }> | null {
    if (isBranchNumber(numberText) || readsAsBranch(label) || label === "") return null;
    const begin = this.begunAt();
    const isSum = (first: number): boolean =>
      isSumOf(this.countsAt(r), this.running.from(first, this.branches));
    if (begin > 0 && isSum(0)) return { kind: "total", bare: false };
    if (!isSum(begin) || sumsBelow(this.grid, r, this.columns)) return null;
    return subtotalNamed(label);
  }

  /** A lone text below two blank rows, or one below a sum, with nothing but lone texts below it: who signs, or a note. */
  private standsApart(r: number): boolean {
    const isLone = this.filled(r) === 1 && this.filled(r - 1) === 0;
    const isEnded = this.filled(r - 2) === 0 || this.totals.at(-1)?.row === this.lastOfSeveral;
    return isLone && isEnded && this.branches.length > 0 && r > this.lastOfSeveral;
  }

  private filled(r: number): number {
    return countFilled(this.grid.values[r] ?? []);
  }

  /**
   * A second header, whose words say what columns of another table hold. "3 | Tre | 9/3/2025 | ĐH | TC" is a branch: it has a number and
   * a day, and what the branch above has in the same columns heads nothing.
   */
  private headsAnother(row: readonly CellValue[]): boolean {
    const words = row.filter((value) => !isBlank(value));
    if (words.length < FEWEST_HEADINGS || words.some((value) => typeof value !== "string")) return false;
    const isNumbered = isBranchNumber(textOf(row[this.columns.number]));
    if (isNumbered || words.some((value) => WHOLE_DAY.test(textOf(value)))) return false;
    const above = this.grid.values[this.branches.at(-1)?.row ?? -1] ?? [];
    const isOfBranch = (value: CellValue, column: number): boolean =>
      !isBlank(value) && fold(textOf(value)) === fold(textOf(above[column]));
    const known = row.filter(
      (value, column) => !isBlank(value) && this.isHeading(textOf(value)) && !isOfBranch(value, column),
    ).length;
    return known >= FEWEST_HEADINGS && known >= MOSTLY_HEADINGS * words.length;
  }

  /**
   * Below a blank row, or a title below one, or where a document says so, words of another kind over figures: "Độ tuổi | Số người". Among numbered branches
   * words in the place of a number, and no name beside a number in the row below; among others a heading in the place of a name, or a number below where only words stand.
   */
  private beginsAnother(r: number, row: readonly CellValue[]): boolean {
    const { values } = this.grid;
    const { number, branch } = this.columns;
    const words = row.filter((value) => !isBlank(value));
    if (this.branches.length === 0 || words.length < 2 || words.some((value) => typeof value !== "string"))
      return false;
    const above = countFilled(values[r - 1] ?? []);
    const isApart =
      above === 0 || (above === 1 && (values[r - 2] ?? []).every(isBlank)) || this.beginsTable(r);
    if (!isApart || isBlank(row[Math.min(number < 0 ? branch : number, branch)])) return false;
    const below = values[r + 1] ?? [];
    const isNumbered = isBranchNumber(textOf(below[number])) || isSectionNumber(textOf(below[number]));
    const isMisplaced = below.some((value) => typeof value === "number") && !hasFigures(below, this.columns);
    const isHead = this.isHeading(textOf(row[branch]));
    const isOwn = this.signs.numbered ? isNumbered : !isMisplaced && !isHead;
    const hasName = HAS_LETTER.test(textOf(below[branch])) && isOwn;
    return (
      !hasFigures(row, this.columns) &&
      !hasName &&
      below.some((value) => typeof value === "number" || /^\d/.test(textOf(value)))
    );
  }

  /** Whether the titles right above a header name another term than those of the table: it is that term's. */
  private isOfOtherTerm(r: number): boolean {
    const titles: string[] = [];
    const last = this.branches.at(-1)?.row ?? r;
    for (let above = r - 1; above > last && this.filled(above) <= 1; above--)
      titles.push(this.firstText(this.grid.values[above] ?? []));
    const [own, its] = [termAbove(this.grid, this.bodyTop), latestTerm(titles)];
    return its ? own !== null && its.first !== own.first : ofTerm(titles, null)?.is === "before";
  }

  /** Whether a table of a document begins in a row. */
  private beginsTable(r: number): boolean {
    const place = this.grid.tableRows?.[r];
    return place !== undefined && !place.beside && place.row === 1;
  }

  /** A section's heading may stand above the header, and the others above each further one. */
  private openAbove(): boolean {
    for (let r = this.located.window.top - 1; r >= Math.max(0, this.located.window.top - ROWS_ABOVE); r--) {
      const row = this.grid.values[r] ?? [];
      if (row.every(isBlank)) continue;
      const label = this.firstText(row);
      const isAlone = countFilled(row) === 1;
      const isState = this.headed && label.length <= LONGEST_HEADING && stateInWords(label).state !== null;
      if (!isAlone || !(isState || headsBlock(label))) return false;
      this.openSection(r, label, false);
      this.end = this.bodyTop;
      return true;
    }
    return false;
  }

  /** Totals may stand above the header. */
  private addAbove(): void {
    const { top } = this.located.window;
    for (let r = Math.max(0, top - ROWS_ABOVE); r < top; r++) {
      const row = this.grid.values[r] ?? [];
      const label = this.firstText(row);
      const word = rowWord(label);
      if (word?.kind === "total" && hasFigures(row, this.columns)) this.addWord(r, word, label);
    }
    this.end = this.bodyTop;
  }

  private addWord(r: number, word: Exclude<RowWord, { kind: "part" }>, label: string): void {
    if (word.kind === "note") {
      if (this.branches.length > 0) this.closed = true;
      return;
    }
    if (this.closed && this.totals.length > 0 && !hasFigures(this.grid.values[r] ?? [], this.columns)) return;
    const bare = word.kind === "total" && word.bare;
    this.totals.push({
      kind: word.kind,
      bare,
      label,
      row: r,
      block: this.section,
      after: this.branches.length,
    });
    // "Cộng ngày 10/3", "Cộng trong ngày": a day is no block, nor is any other time.
    const isOfTime = word.kind === "subtotal" && (dayIn(word.block) !== null || A_TIME.test(word.block));
    if (word.kind === "subtotal" && this.section < 0 && !isOfTime) this.closeUnnamedBlock(r, word.block);
    this.end = r + 1;
    if (word.kind === "total" && this.branches.length > 0) this.closed = true;
  }

  /** Blocks that only a subtotal below their members names: "Cộng khối xã". */
  private closeUnnamedBlock(r: number, name: string): void {
    const from = this.totals.findLast((total) => total.kind === "subtotal" && total.row < r)?.after ?? 0;
    if (this.branches[from]?.section !== -1) return;
    const block =
      this.sections.push({ name: clean(name), cell: cellAt(this.grid, r, this.columns.branch) }) - 1;
    for (const one of this.branches.slice(from)) one.section = block;
    const total = this.totals.pop();
    if (total) this.totals.push({ ...total, block });
  }

  private openSection(r: number, label: string, figures: boolean): void {
    const { branch } = this.columns;
    const column = isBlank(this.grid.values[r]?.[branch]) ? this.firstTextColumn(r) : branch;
    this.section = this.sections.push({ name: sectionName(label), cell: cellAt(this.grid, r, column) }) - 1;
    this.dayLines.section(r);
    this.openedAt = this.branches.length;
    this.parent = this.parentNumber(r);
    this.closed = false;
    this.end = r + 1;
    if (!figures) return;
    const after = this.branches.length;
    this.totals.push({ kind: "subtotal", bare: false, label, row: r, block: this.section, after });
  }

  private addRest(r: number, numberText: string, nameText: string, figures: boolean): void {
    this.openParent(numberText);
    const hasNumber = isBranchNumber(numberText) || isSectionNumber(numberText);
    const isBelow = figures && numberText === "" && (nameText === "" || saysResult(nameText));
    if (isBelow && this.areBelow && this.addFigures(r)) return;
    if (nameText === "") {
      // Below a row of the term before the name is not written again.
      const top = this.signs.mergedFrom.get(r) ?? (this.older.rows.has(r - 1) ? r - 1 : undefined);
      const carried = top === undefined ? "" : textOf(this.grid.values[top]?.[this.columns.branch]);
      if (carried !== "" && figures && !this.isContinued(r)) this.addBranch(r, carried);
      else if (carried !== "") return;
      else if (figures && !this.closed) this.nameless.push(r);
      return;
    }
    if (this.closed && !(hasNumber && (figures || tableGoesOn(this.grid, r, this.columns)))) return;
    if (numberText === "" && isStatement(nameText)) return;
    const { notes } = this.columns;
    const hasState = notes.some((note) => stateInWords(this.grid.values[r]?.[note]).state !== null);
    if (!figures && numberText === "" && !hasState && this.addPiece(r, nameText)) return;
    const known = readsAsBranch(nameText) || hasState;
    const pending = this.signs.numbered ? hasNumber || known : isShortName(nameText);
    if (figures || pending || hasNumber) this.addBranch(r, nameText);
  }

  /** "1.1" right below "1": what was taken for a branch is the heading of those below it, with its subtotal. */
  private openParent(numberText: string): void {
    const parent = /^(\d+)\.\d+/.exec(numberText)?.[1];
    const last = this.branches.at(-1);
    if (parent === undefined || last === undefined) return;
    if (textOf(this.grid.values[last.row]?.[this.columns.number]).replace(/\.$/, "") !== parent) return;
    this.branches.pop();
    this.openSection(last.row, last.name, true);
  }

  /** The number of a heading where those below are numbered by it. */
  private parentNumber(r: number): string {
    const [own = "", next = ""] = [r, r + 1].map((row) =>
      textOf(this.grid.values[row]?.[this.columns.number]),
    );
    const number = own.replace(/\.$/, "");
    return /^\d+$/.test(number) && next.startsWith(`${number}.`) ? number : "";
  }

  /** "3" behind "2.1" and "2.2" stands beside the heading "2", be it a branch or the next heading. */
  private closeParent(r: number): void {
    if (this.parent === "") return;
    const number = textOf(this.grid.values[r]?.[this.columns.number]);
    if (!/^\d+\.?$/.test(number)) return;
    this.section = -1;
    this.parent = "";
  }

  /** A second line of a branch, with names and votes below each other and nothing counted of its own. */
  private isContinued(r: number): boolean {
    const row = this.grid.values[r] ?? [];
    return this.columns.counted.every(
      (column) => typeof readCount(row[column]) !== "number" || isBlank(row[column]),
    );
  }

  /** The figures of a branch whose name stands alone in the row above. */
  private addFigures(r: number): boolean {
    const last = this.branches.at(-1);
    if (last?.row !== r - 1 || this.closed) return false;
    const { data, notes } = this.columns;
    if ([...data, ...notes].some((column) => !isBlank(this.grid.values[last.row]?.[column]))) return false;
    if (this.sumsUp(r)) return false;
    last.row = r;
    this.end = r + 1;
    return true;
  }

  /** Below a branch that waits the sum of all may stand, without a word. */
  private sumsUp(r: number): boolean {
    const all = this.running.from(0, this.branches).counts;
    const sums = this.countsAt(r).flatMap((count, i) => (count === null ? [] : [count === all[i]]));
    return sums.length > 0 && this.branches.length > 2 && sums.every(Boolean);
  }

  /** A row with nothing but a piece of a name, as tables out of PDF have them: it goes on with a neighbour's. */
  private addPiece(r: number, piece: string): boolean {
    const { values } = this.grid;
    if (!this.signs.numbered || !isBlankBeside(values[r] ?? [], this.columns)) return false;
    const next = values[r + 1] ?? [];
    const goesOn = isBranchNumber(textOf(next[this.columns.number])) && hasFigures(next, this.columns);
    const nextName = textOf(next[this.columns.branch]);
    if (goesOn && (nextName === "" || beginsLow(nextName) || (endsOpen(piece) && !beginsLow(piece)))) {
      this.piece = piece;
      return true;
    }
    const last = this.branches.at(-1);
    if (!last || last.row !== r - 1 || this.closed) return false;
    const isSure = beginsLow(piece) || endsOpen(last.name);
    if (!isSure && (readsAsBranch(piece) || !isShortName(piece) || !goesOn)) return false;
    last.name = `${last.name} ${piece}`;
    if (!isSure)
      this.joined.push({ cell: cellAt(this.grid, r, this.columns.branch), piece, name: last.name });
    return true;
  }

  private addBranch(r: number, name: string): void {
    this.closeParent(r);
    const whole = this.piece === "" ? name : `${this.piece} ${name}`.trim();
    this.piece = "";
    this.branches.push({ row: r, name: whole, section: this.section, day: this.dayLines.day });
    this.end = r + 1;
  }

  private firstText(row: readonly CellValue[]): string {
    for (const value of row) if (!isBlank(value)) return typeof value === "string" ? clean(value) : "";
    return "";
  }

  private firstTextColumn(r: number): number {
    return Math.max(
      0,
      (this.grid.values[r] ?? []).findIndex((value) => !isBlank(value)),
    );
  }
}

function subtotalNamed(label: string): Extract<RowWord, { kind: "subtotal" }> {
  return { kind: "subtotal", block: label.replace(/\s*\(.*\)$/, ""), sure: true };
}

/** No name has figures beside it, and more than one right below: one alone could be that of a branch that waits, over a sum. */
function haveFiguresBelow(rows: Grid["values"], columns: RowColumns): boolean {
  let below = 0;
  for (const [r, row] of rows.entries()) {
    const name = textOf(row[columns.branch]);
    if (name === "" || saysResult(name) || rowWord(name) !== null) continue;
    if (hasFigures(row, columns)) return false;
    const next = rows[r + 1] ?? [];
    const nextName = textOf(next[columns.branch]);
    if (hasFigures(next, columns) && (nextName === "" || saysResult(nextName))) below++;
  }
  return below > 1;
}
