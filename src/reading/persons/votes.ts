/** What a list of persons tells of votes: how many each had, of how many, and what share of them is typed. */
import type { CellPosition } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";
import { textOf } from "../cells/text";
import { sharesInPercent } from "../cells/share";
import type { Layout } from "./layout";
import type { PersonColumn } from "./roles";

/** One vote on a person, of however many that the list has. */
export interface Votes {
  readonly cell: CellPosition;
  readonly votes: number;
  /** Ballots, where the person's line tells how many: handed out, collected, valid. */
  readonly of: readonly number[];
  /** In percent. */
  readonly share: (CellPosition & { readonly percent: number }) | null;
}

/** A column of votes with those of its ballots and its share. */
interface VoteColumns {
  readonly votes: number;
  readonly ballots: readonly number[];
  readonly share: number | null;
}

/** Each vote of the list with a line a person (`lines`), null where a cell has none: the first is the committee's. */
export function votesOf(
  grid: Grid,
  { columns }: Layout,
  lines: readonly number[],
): readonly (readonly (Votes | null)[])[] {
  return voteColumns(columns).map(({ votes, ballots, share }) => {
    const shares =
      share === null
        ? []
        : sharesInPercent(
            grid,
            lines.map((row) => ({ row, column: share })),
          );
    return lines.map((row, i): Votes | null => {
      const said = readVotes(grid.values[row]?.[votes]);
      if (!said) return null;
      const typed = shares[i] ?? null;
      const beside = ballots.flatMap((column) => readVotes(grid.values[row]?.[column])?.votes ?? []);
      return {
        cell: { row, column: votes },
        votes: said.votes,
        of: said.of === null ? beside : [said.of, ...beside],
        share:
          share !== null && typed !== null
            ? { row, column: share, percent: typed }
            : said.percent === null
              ? null
              : { row, column: votes, percent: said.percent },
      };
    });
  });
}

/** Ballots and share belong to the votes that they stand beside; before the first votes ballots may stand as well. */
function voteColumns(columns: readonly PersonColumn[]): readonly VoteColumns[] {
  const found: { votes: number; ballots: number[]; share: number | null }[] = [];
  const before: number[] = [];
  for (const { role, column } of [...columns].sort((one, other) => one.column - other.column)) {
    const last = found.at(-1);
    if (role.is === "votes") found.push({ votes: column, ballots: [], share: null });
    else if (role.is === "ballots") (last?.ballots ?? before).push(column);
    else if (role.is === "voteShare" && last) last.share ??= column;
  }
  const [only, another] = found;
  if (only && !another) only.ballots.push(...before);
  return found;
}

/** Whether votes in the place of a mark elect: more than half of all do. Null where a cell does not tell of how many they are. */
export function electedBy(value: CellValue | undefined): boolean | null {
  const said = readVotes(value);
  if (said?.of) return 2 * said.votes > said.of;
  return said?.percent ? said.percent > HALF : null;
}

/** In percent. Who has no more of the votes is not elected (quy chế bầu cử trong Đảng). */
const HALF = 50;

const WRITTEN =
  /^(\d{1,6})\s*(?:phiếu|ph)?\s*(?:(?:\/|trên)\s*(\d{1,6}))?(?:\D+?(\d{1,6}(?:[.,]\d+)?)\s*%.*|\D*)$/iu;

/** 26, "26/27", "26 phiếu", "26/27 phiếu (96,3%)"; null for anything else. */
function readVotes(
  value: CellValue | undefined,
): { readonly votes: number; readonly of: number | null; readonly percent: number | null } | null {
  const found = WRITTEN.exec(textOf(value));
  if (!found?.[1]) return null;
  const [, votes, of, percent] = found;
  return {
    votes: Number(votes),
    of: of === undefined ? null : Number(of),
    percent: percent === undefined ? null : Number(percent.replace(",", ".")),
  };
}
