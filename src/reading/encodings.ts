/** What staff are told of a sheet in an old encoding: that it was converted, with a sample, and what could not be told for sure. */
import { finding, type Finding } from "../congress/findings";
import { legacyWords } from "../i18n/messages";
import { address, type CellPosition } from "../sheet/address";
import { cellAt, type Grid } from "../sheet/grid";
import type { Doubt, InUnicode } from "../sheet/transform/unicode";
import { looksOld } from "../vietnamese/legacy-fits";
import { clean } from "../vietnamese/clean";

/** Rows looked at for an old encoding, and which part of their texts must be in it. */
const SAMPLE = 60;
const PART = 1 / 5;

/** Whether a sheet looks as if it were in an old encoding, and it could not be told which. */
export function isUnread({ grid }: InUnicode): boolean {
  const texts = grid.values
    .slice(0, SAMPLE)
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? value : [])));
  return texts.filter(looksOld).length >= Math.max(2, texts.length * PART);
}

/** So many cells are named in one sentence. */
const MOST_CELLS = 10;

export function encodingFindings({ grid, conversions, doubts, unread }: InUnicode): readonly Finding[] {
  const [first] = unread;
  return [
    ...conversions.map(({ encoding, count, sample }) =>
      finding("old-encoding-read", at(grid, sample.cell), {
        ...legacyWords(encoding),
        count,
        sample: clean(sample.after),
      }),
    ),
    ...[true, false].flatMap((isConverted) =>
      doubtful(
        grid,
        doubts.filter((doubt) => doubt.isConverted === isConverted),
      ),
    ),
    ...(first ? [finding("old-encoding", at(grid, first), { count: unread.length })] : []),
  ];
}

/** Told once, at the first of them. */
function doubtful(grid: Grid, doubts: readonly Doubt[]): readonly Finding[] {
  const [first] = doubts;
  if (!first) return [];
  const { before, after, isConverted, encoding } = first;
  const cells = doubts.slice(0, MOST_CELLS).map(({ cell }) => address(at(grid, cell)));
  return [
    finding("old-encoding-doubtful", at(grid, first.cell), {
      encoding: legacyWords(encoding).encoding,
      read: clean(isConverted ? after : before),
      other: clean(isConverted ? before : after),
      count: doubts.length,
      cells: doubts.length > MOST_CELLS ? `${cells.join(", ")}…` : cells.join(", "),
    }),
  ];
}

function at(grid: Grid, { row, column }: CellPosition): ReturnType<typeof cellAt> {
  return cellAt(grid, row, column);
}
