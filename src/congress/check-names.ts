/**
 * The same branch met twice, in whatever spelling: within a block, or anywhere on a sheet without blocks. ("Chi bộ
 * thôn 1" may well stand in every commune's block.)
 */
import { textKey } from "../vietnamese/fold";
import { foundAt, type CheckInput } from "./check-input";
import type { Finding } from "./findings";
import { address, cellOf, type CongressTable } from "./table";

/** Names the later row of two; its sentence names the first. */
export function checkNames(input: CheckInput): readonly Finding[] {
  const { table, settings } = input;
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  for (const i of suspects(table)) {
    const key = `${blockOf(table, i)} ${textKey(table.names[i] ?? "")}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, i);
    } else {
      const words = { first: address(cellOf(table, before, "branch")), noun: settings.branchNoun };
      findings.push(foundAt(input, i, "branch", "duplicate-branch", words));
    }
  }
  return findings;
}

/** In a sheet with blocks the rows outside of them are one more. */
function blockOf(table: CongressTable, i: number): number {
  return table.blockOf[i] ?? -1;
}

/**
 * The rows that may be met twice: those that share a slot with another. Making the key of every name of 100,000
 * costs more than all other checks together; this makes a number of what every spelling of a name has alike, and
 * leaves a few in a hundred to be looked at.
 */
function suspects(table: CongressTable): readonly number[] {
  const { names } = table;
  let size = 64;
  while (size < names.length * 16) size *= 2;
  /** The first row of each slot, from 1. */
  const slots = new Int32Array(size);
  const shared = new Uint8Array(names.length);
  let any = false;
  for (let i = 0; i < names.length; i++) {
    const slot = roughly(names[i] ?? "", blockOf(table, i)) & (size - 1);
    const before = slots[slot] ?? 0;
    if (before === 0) {
      slots[slot] = i + 1;
    } else {
      shared[before - 1] = 1;
      shared[i] = 1;
      any = true;
    }
  }
  return any ? [...names.keys()].filter((i) => shared[i] === 1) : [];
}

/**
 * A number that is the same for all names of equal `textKey`: made of the plain consonants and digits in their
 * order, which neither case nor accents, Unicode form, spaces, punctuation nor i/y change.
 */
function roughly(name: string, block: number): number {
  let mixed = block;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    if (unit < 0x80) {
      const letter = telling[unit] ?? 0;
      if (letter !== 0) mixed = Math.imul(mixed ^ letter, 0x9e3779b1);
    } else if (unit >= 0x300 && unit < 0x370) {
      const composed = name.normalize("NFC");
      if (composed !== name) return roughly(composed, block);
    }
  }
  return mixed ^ (mixed >>> 15);
}

/** ASCII digits and consonants, small letters for capitals; 0 for all else. */
const telling = Uint8Array.from({ length: 0x80 }, (_zero, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  return /[bcdfghjklmnpqrstvwxz\d]/.test(letter) ? letter.charCodeAt(0) : 0;
});
