/**
 * Which of two files with the same branches is the later one. The sheet's own day goes before all; then what its name says ("lần 2",
 * "(2)", "sửa"); then what comes now before what was joined before; then when it was saved; of equals the one whose name comes first, so that the order in which files are given decides nothing.
 */
import type { CongressTable } from "../../congress/table";
import { dayNumber } from "../../vietnamese/day";
import { fold } from "../../vietnamese/fold";
import type { Piece } from "./piece";

/** Negative where `one` goes before `other` because it is later, or the original of a copy. */
export function laterFirst(one: Piece, other: Piece): number {
  return (
    byDay(other, one) ||
    versionOf(other.book) - versionOf(one.book) ||
    Number(one.isJoined ?? false) - Number(other.isJoined ?? false) ||
    between(other.saved, one.saved) ||
    byName(one, other)
  );
}

/** Positive where `one` is of a later day. What was joined before has the latest day of all its files, which may not be its own. */
export function byDay(one: Piece, other: Piece): number {
  const days = between(dayOf(one.table), dayOf(other.table));
  return (days > 0 ? one : other).isJoined ? 0 : days;
}

/** Of copies the original: the shortest name, then the first. */
export function byName({ book: one = "" }: Piece, { book: other = "" }: Piece): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : Number(one > other);
}

/** 0 where one of them is not known. */
function between(one: number | null, other: number | null): number {
  return one === null || other === null ? 0 : one - other;
}

function dayOf({ asOf, documentDay }: CongressTable): number | null {
  const day = asOf ?? documentDay;
  return day ? dayNumber(day) : null;
}

/** What a name says of its version: "lần 3" is 3, "bản sửa" is 2, and so is "(1)", which stands behind the second of a name; else 1. */
function versionOf(book: string | undefined): number {
  const base = (book ?? "").replace(/\.[a-z]{2,4}$/i, "");
  const name = fold(base.replace(/\(\d+\)/g, " "));
  const numbered = /\b(?:lan|ban|v|ver|version)(?: thu)? ?(\d{1,2})\b(?! ?\d)/g;
  const numbers = [...name.matchAll(numbered)].map((found) => Number(found[1]));
  const copies = [...base.matchAll(/\((\d{1,2})\)/g)].map((found) => Number(found[1]) + 1);
  const isMended =
    /\b(?:sua|da sua|chinh sua|dieu chinh|cap nhat|bo sung|gui lai|thay the|chinh thuc|moi)\b/.test(name);
  return Math.max(isMended ? 2 : 1, ...numbers, ...copies);
}
