/**
 * Which piece counts for the branches that two of them have: as a whole, so that a list is not read half from its older state. Lists of
 * persons go behind tables; where anything differs the later piece goes first, else the one that tells more, and of those the one of the later day.
 */
import { lineKind } from "../../congress/table";
import type { Piece } from "./piece";
import { compareBranches, toldOf, type Line } from "./same-branch";
import { byDay, byName, laterFirst } from "./versions";

/** What is known of two pieces with branches in common. */
interface Pair {
  differs: boolean;
  /** How much more the first tells of them. */
  more: number;
}

export class PieceOrder {
  private readonly pairs = new Map<string, Pair>();

  /** `shared`: the lines of each branch that several pieces have. */
  constructor(
    private readonly pieces: readonly Piece[],
    shared: readonly (readonly Line[])[],
  ) {
    for (const lines of shared)
      lines.forEach((a, i) => {
        for (const b of lines.slice(i + 1)) this.note(a, b);
      });
  }

  /** The line that counts of those of one branch. */
  first(lines: readonly Line[]): Line | undefined {
    return [...lines]
      .sort((a, b) => byName(this.piece(a), this.piece(b)) || a.piece - b.piece)
      .reduce<Line | undefined>(
        (best, line) => (best && this.compare(best, line) <= 0 ? best : line),
        undefined,
      );
  }

  private compare(a: Line, b: Line): number {
    const [one, other] = [this.piece(a), this.piece(b)];
    const isListed = ({ table }: Piece): number => Number(lineKind(table) === "people");
    const { differs, more } = this.pair(a, b);
    return (
      isListed(one) - isListed(other) ||
      (differs ? laterFirst(one, other) : -more || byDay(other, one)) ||
      byName(one, other)
    );
  }

  private pair(a: Line, b: Line): Pair {
    const forward = this.pairs.get(`${a.piece} ${b.piece}`);
    if (forward) return forward;
    const { differs, more } = this.pairs.get(`${b.piece} ${a.piece}`) ?? { differs: false, more: 0 };
    return { differs, more: -more };
  }

  private note(a: Line, b: Line): void {
    const [one, other] = [this.piece(a).table, this.piece(b).table];
    const { differs, more } = this.pair(a, b);
    const { differing } = compareBranches(one, a.branch, other, b.branch);
    this.pairs.set(`${a.piece} ${b.piece}`, {
      differs: differs || differing.length > 0,
      more: more + toldOf(one, a.branch) - toldOf(other, b.branch),
    });
    this.pairs.delete(`${b.piece} ${a.piece}`);
  }

  private piece({ piece }: Line): Piece {
    const found = this.pieces[piece];
    if (!found) throw new RangeError(`no piece ${piece}`);
    return found;
  }
}
