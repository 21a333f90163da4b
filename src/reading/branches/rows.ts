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
import { isBlank, textOf } from "../cells/text";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { isColumnNumbers } from "../table/column-numbers";
import { repeatsHeader, type Located } from "../table/locate";
import { stateInWords } from "../cells/states";
import { sectionOf } from "./row-section";
import { settleRows, type SheetRows, type WalkedTotal } from "./row-settle";
import { hasFigures, readSigns, tableGoesOn, type RowColumns, type RowSigns } from "./row-signs";
import {
  isBranchNumber,
  isNumberHeading,
  isSectionNumber,
  mayBeSpecial,
  readsAsBranch,
  rowWord,
  sectionName,
  type RowWord,
} from "../words/row-words";

/** Reads the rows below the header. */
export function readRows(grid: Grid, located: Located, columns: RowColumns): SheetRows {
  return new RowReader(grid, located, columns).read();
}

interface Branch {
  readonly row: number;
  readonly name: string;
  /** Index into the sections, or -1; a subtotal below may name it later. */
  section: number;
}

/** Keeps what is known while the rows are walked once, from the header down. */
class RowReader {
  private readonly branches: Branch[] = [];
  private readonly sections: Block[] = [];
  private readonly totals: WalkedTotal[] = [];
  private readonly nameless: number[] = [];
  private readonly bodyTop: number;
  private readonly signs: RowSigns;
  private section = -1;
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
  ) {
    this.bodyTop = located.last + 1;
    this.end = this.bodyTop;
    this.signs = readSigns(grid, this.bodyTop, columns);
  }

  read(): SheetRows {
    const { values } = this.grid;
    const { number, branch } = this.columns;
    for (let r = this.bodyTop; r < values.length && !this.otherTable; r++) {
      const row = values[r];
      if (!row) continue;
      const name = row[branch];
      if (
        typeof name === "string" &&
        typeof row[number] === "number" &&
        Number.isInteger(row[number]) &&
        !mayBeSpecial(name) &&
        hasFigures(row, this.columns)
      ) {
        this.inParts = false;
        this.addBranch(r, clean(name));
      } else {
        this.readOther(r, row);
      }
    }
    const { branches, sections, totals, end, nameless, otherTable } = this;
    const walked = {
      rows: branches.map((one) => one.row),
      names: branches.map((one) => one.name),
      blockOf: branches.map((one) => one.section),
      ...{ sections, totals, end, nameless, otherTable },
    };
    return settleRows(walked, this.grid, number, this.signs.numbered);
  }

  private readOther(r: number, row: readonly CellValue[]): void {
    const { number, branch } = this.columns;
    if (row.every(isBlank)) return;
    if (isColumnNumbers(row)) return;
    if (repeatsHeader(this.grid, r, this.located.window)) {
      this.closed = false;
      return;
    }
    const numberText = number < 0 ? "" : textOf(row[number]);
    const nameText = textOf(row[branch]);
    if (isNumberHeading(numberText)) {
      if (this.branches.length > 0) this.otherTable = cellAt(this.grid, r, number);
      return;
    }
    const label = nameText !== "" ? nameText : this.firstText(row);
    const word = rowWord(label) ?? (numberText === "" ? null : rowWord(numberText));
    this.inParts = word?.kind === "part" || (this.inParts && numberText === "" && /^[-–+•]/.test(label));
    if (this.inParts) return;
    const figures = hasFigures(row, this.columns);
    // Numbered as a branch and with its figures, "Cộng Hòa" is a place.
    const named = word?.kind === "note" || (word?.kind === "subtotal" && !word.sure);
    if (word && word.kind !== "part" && !(named && isBranchNumber(numberText) && figures)) {
      this.addWord(r, word, label);
      return;
    }
    const other = { at: r, cells: row, number: numberText, label, figures };
    const section = sectionOf(other, this.grid, this.columns, this.signs, this.closed);
    if (section === "section") {
      this.openSection(r, label, figures);
    } else {
      if (section === "beside") this.section = -1;
      this.addRest(r, numberText, nameText, figures);
    }
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
    if (word.kind === "subtotal" && this.section < 0) this.closeUnnamedBlock(r, word.block);
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
    this.closed = false;
    this.end = r + 1;
    if (!figures) return;
    const after = this.branches.length;
    this.totals.push({ kind: "subtotal", bare: false, label, row: r, block: this.section, after });
  }

  private addRest(r: number, numberText: string, nameText: string, figures: boolean): void {
    this.openParent(numberText);
    const hasNumber = isBranchNumber(numberText) || isSectionNumber(numberText);
    if (nameText === "") {
      const top = this.signs.mergedFrom.get(r);
      const carried = top === undefined ? "" : textOf(this.grid.values[top]?.[this.columns.branch]);
      if (carried !== "" && figures) this.addBranch(r, carried);
      else if (figures && !this.closed) this.nameless.push(r);
      return;
    }
    if (this.closed && !(hasNumber && (figures || tableGoesOn(this.grid, r, this.columns)))) return;
    const { notes } = this.columns;
    const hasState = notes.some((note) => stateInWords(this.grid.values[r]?.[note]).state !== null);
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

  private addBranch(r: number, name: string): void {
    this.branches.push({ row: r, name, section: this.section });
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

/** A name is short and ends without punctuation; a remark is long or a sentence. */
function isShortName(text: string): boolean {
  return text.length <= 80 && !/[.:;]$/.test(text);
}
