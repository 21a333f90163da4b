/**
 * A sheet with its texts in Unicode, whatever encoding each is in, so that nothing behind it knows of the old ones (TCVN3,
 * VNI). A text long enough tells by its letters; for a short one its font tells, else the texts around it. Plain letters,
 * numbers and days stay as they are. What cannot be told stays too, and is named.
 */
import { upper } from "../../vietnamese/capitals";
import type { LegacyEncoding } from "../../vietnamese/legacy";
import { showsCapitals } from "../../vietnamese/legacy-fonts";
import { fromLegacy } from "../../vietnamese/legacy-text";
import type { CellPosition } from "../address";
import type { CellValue, Grid } from "../grid";
import { decideCells, type Decided } from "./decide";

/** A text and what it became; or, of one that stayed as it is, what it would be. */
export interface Converted {
  readonly cell: CellPosition;
  readonly before: string;
  readonly after: string;
}

/** What was converted of one encoding. */
export interface Conversion {
  readonly encoding: LegacyEncoding;
  readonly count: number;
  /** A text with several words, where there is one. */
  readonly sample: Converted;
}

/** A text that is Vietnamese both ways, and those around it do not agree. */
export interface Doubt extends Converted {
  readonly encoding: LegacyEncoding;
  readonly isConverted: boolean;
}

export interface InUnicode {
  readonly grid: Grid;
  readonly conversions: readonly Conversion[];
  readonly doubts: readonly Doubt[];
  /** Texts that look like an old encoding and stayed as they were. */
  readonly unread: readonly CellPosition[];
}

/** The same sheet, and the very same where nothing on it is in an old encoding. */
export function inUnicode(grid: Grid): InUnicode {
  const decided = decideCells(grid);
  if (!decided) return { grid, conversions: [], doubts: [], unread: [] };
  const conversions = new Map<LegacyEncoding, Conversion>();
  const doubts: Doubt[] = [];
  const unread: CellPosition[] = [];
  const values = grid.values.map((cells, row) => {
    const letters = decided[row] ?? [];
    return cells.map((value, column) => {
      if (typeof value !== "string") return value;
      const font = grid.fonts?.[row]?.[column] ?? "";
      return converted(value, { row, column }, letters[column], showsCapitals(font));
    });
  });
  return { grid: { ...grid, values }, conversions: [...conversions.values()], doubts, unread };

  function converted(
    before: string,
    cell: CellPosition,
    letters: Decided | undefined,
    inCapitals: boolean,
  ): CellValue {
    if (letters?.kind === "unread") unread.push(cell);
    if (letters?.kind === "plain" && inCapitals) return upper(before);
    if (letters?.kind !== "old") return before;
    const { encoding, isSure, isConverted } = letters;
    const after = fromLegacy(letters.text, encoding, inCapitals);
    const told = { cell, before, after };
    if (!isSure) doubts.push({ ...told, encoding, isConverted });
    if (!isConverted) return before;
    const { count, sample } = conversions.get(encoding) ?? { count: 0, sample: told };
    conversions.set(encoding, {
      encoding,
      count: count + 1,
      sample: isPhrase(after) && !isPhrase(sample.after) ? told : sample,
    });
    return after;
  }
}

function isPhrase(text: string): boolean {
  return /\S\s+\S+\s+\S/.test(text);
}
