/**
 * "Số chi bộ đã tổ chức đại hội theo tuần" over "Tuần 1 | Tuần 2 | Tuần 3", then "Lũy kế": how many have held theirs is the last; those of
 * the weeks, months or rounds are its parts and must add up to it.
 */
import { finding, type Finding } from "../../congress/findings";
import { quotedHeaders } from "../../congress/source";
import { joinWords } from "../../vietnamese/list";
import { cellAt, type Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { headerKey, type HeaderColumn } from "./header";

export interface HeldByPeriods {
  readonly parts: readonly HeaderColumn[];
  readonly whole: HeaderColumn;
  /** The share that stands right of the whole. */
  readonly share: HeaderColumn | null;
}

const PERIOD =
  /^(?:trong )?(?:tuan|thang|dot|quy)(?: thu)? (?:\d{1,2}|[ivx]{1,5}|mot|hai|ba|bon|tu|nam|sau)(?: |$)/;
const OF_HELD = /\b(?:da|ket qua|tien do|so chi bo|so cb)\b.*\b(?:dai hoi|dh|to chuc|tien hanh|hoan thanh)\b/;
const NOT_HELD = /\b(?:chua|khong|du kien|ke hoach|phai|con lai)\b/;
/** Sums up to the end of each are no parts of anything. */
const RUNNING = /\b(?:luy ke|cong don)\b/;
const DIVIDES = /^(?:trong do|chia ra|chia theo .*|theo (?:tuan|thang|dot|quy))$/;
const SUM =
  /^(?:so )?(?:luy ke|cong don|tong so|tong cong|tong|cong|ts)(?: (?:den nay|(?:da )?(?:dai hoi|dh|to chuc|tien hanh)))?$/;
const HELD: ReadonlySet<string | null> = new Set(["held", "heldBranches"]);
const FEWEST = 2;

/** Null where no number of those that have held theirs is divided so. */
export function heldByPeriods(
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
): HeldByPeriods | null {
  const isPart = ({ percent, assigned, header: words }: HeaderColumn, i: number): boolean =>
    !percent && !assigned && fields[i] === null && PERIOD.test(headerKey(words.at(-1) ?? ""));
  const first = header.findIndex(isPart);
  const above = headingOf(header[first]);
  const isOther = (column: HeaderColumn, i: number): boolean =>
    i > first && !(isPart(column, i) && headingOf(column) === above);
  const behind = header.findIndex(isOther);
  const parts = first < 0 ? [] : header.slice(first, behind < 0 ? header.length : behind);
  if (parts.length < FEWEST || NOT_HELD.test(above) || RUNNING.test(above)) return null;
  // "Đã ĐH" over "Trong đó" and the weeks: the whole stands before.
  const [before, after] = [header[first - 1], header[behind]];
  const isHeadedBefore = HELD.has(fields[first - 1] ?? null) && !before?.percent;
  if (before && isHeadedBefore && (OF_HELD.test(above) || DIVIDES.test(above)))
    return { parts, whole: before, share: null };
  if (!after || after.percent || after.assigned || !OF_HELD.test(above)) return null;
  const isSum = SUM.test(headerKey(after.header.at(-1) ?? "")) && ["", above].includes(headingOf(after));
  if (!isSum && !HELD.has(fields[behind] ?? null)) return null;
  const share = header[behind + 1];
  return { parts, whole: after, share: share?.percent ? share : null };
}

/** The rows in which the parts are not what their sum says. */
export function periodsDiffer(
  grid: Grid,
  { parts, whole }: HeldByPeriods,
  rows: readonly number[],
  names: readonly string[],
): readonly Finding[] {
  return rows.flatMap((row, i) => {
    const countIn = ({ column }: HeaderColumn): ReturnType<typeof readCount> =>
      readCount(grid.values[row]?.[column]);
    const typed = countIn(whole);
    // A blank or a dash is none.
    const counts = parts.map((part) => countIn(part) ?? 0);
    const known = counts.filter((count) => typeof count === "number");
    if (typeof typed !== "number" || known.length < counts.length) return [];
    const expected = known.reduce((sum, count) => sum + count, 0);
    if (expected === typed) return [];
    const words = { branch: names[i] ?? "", typed, expected, columns: joinWords(quotedHeaders(parts)) };
    return [finding("periods-differ", cellAt(grid, row, whole.column), words)];
  });
}

function headingOf(column: HeaderColumn | undefined): string {
  return (column?.header ?? []).slice(0, -1).map(headerKey).join(" ");
}
