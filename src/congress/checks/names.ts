/**
 * The same branch met twice, in whatever spelling: within a block, or anywhere on a sheet without blocks. ("Chi bộ
 * thôn 1" may well stand in every commune's block.)
 */
import { branchKey, withoutKind } from "../branch-name";
import { cellName, foundIn, type CheckInput } from "./input";
import { worded, type Finding } from "../findings";
import { cellsOf, type CongressTable } from "../table";

/** Names the later row of two; its sentence names the first. */
export function checkNames(input: CheckInput): readonly Finding[] {
  const { table, settings } = input;
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  for (const i of suspects(table)) {
    const key = `${blockOf(table, i)} ${branchKey(table.names[i] ?? "")}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, i);
    } else {
      const [other] = cellsOf(table, before, "branch");
      const words = {
        branch: table.names[i] ?? "",
        first: cellName(table, other),
        noun: worded("noun", settings.branchNoun),
      };
      const [cell] = cellsOf(table, i, "branch");
      findings.push(foundIn(table, cell, "duplicate-branch", words, undefined, [other]));
    }
  }
  return findings;
}

/** In a sheet with blocks the rows outside of them are one more. */
function blockOf(table: CongressTable, i: number): number {
  return table.blockOf[i] ?? -1;
}

/**
 * The rows that may be met twice: those whose rough numbers are equal. Making the keys of 100,000 names costs more
 * than all other checks together; a number is made of a name in a tenth of the time, and hardly any two are equal.
 */
function suspects(table: CongressTable): readonly number[] {
  const { names } = table;
  let size = 64;
  while (size < names.length * 2) size *= 2;
  /** The first row of each number, counted from 1, in a slot that the number tells; the next one if that is taken. */
  const slots = new Int32Array(size);
  const numbers = new Int32Array(names.length);
  const suspected = new Uint8Array(names.length);
  for (let i = 0; i < names.length; i++) {
    const number = roughly(withoutKind(names[i] ?? ""), blockOf(table, i));
    numbers[i] = number;
    let slot = number & (size - 1);
    let before = slots[slot] ?? 0;
    while (before !== 0 && numbers[before - 1] !== number) {
      slot = (slot + 1) & (size - 1);
      before = slots[slot] ?? 0;
    }
    if (before === 0) {
      slots[slot] = i + 1;
    } else {
      suspected[before - 1] = 1;
      suspected[i] = 1;
    }
  }
  const rows: number[] = [];
  suspected.forEach((is, i) => {
    if (is === 1) rows.push(i);
  });
  return rows;
}

/**
 * A number that is the same for all names of equal `textKey`: made of the plain consonants and digits in their
 * order, which neither case nor accents, Unicode form, spaces, punctuation nor i/y change.
 */
function roughly(name: string, block: number): number {
  let number = block;
  for (let at = 0; at < name.length; at++) {
    const letter = telling[name.charCodeAt(at)] ?? 0;
    if (letter === 0) continue;
    if (letter === MARK) {
      const composed = name.normalize("NFC");
      if (composed !== name) return roughly(composed, block);
    } else {
      number = Math.imul(number ^ letter, 0x9e3779b1);
    }
  }
  return number ^ (number >>> 15);
}

/** Stands for a mark of its own: its letter may be no plain one when both are written as one. */
const MARK = 0xff;

/** By code unit: digits and consonants of ASCII, small for capital; 0 for all that is passed over. */
const telling = new Uint8Array(0x10000);
for (const letter of "0123456789bcdfghjklmnpqrstvwxz") {
  telling[letter.charCodeAt(0)] = letter.charCodeAt(0);
  telling[letter.toUpperCase().charCodeAt(0)] = letter.charCodeAt(0);
}
telling.fill(MARK, 0x300, 0x370);
