/** The term before of a table that was joined: what its pieces have beside, and pieces of an earlier term. */
import type { CongressTable } from "../../congress/table";
import { gather } from "../gather/gather";
import type { Piece } from "../gather/piece";
import { partIn } from "./tables";

/** A term before with fewer of the branches is no whole to be compared with. */
const MOST = 3 / 4;

/** Null where the pieces are of too few of the branches. */
export function previousOfPieces(now: CongressTable, pieces: readonly Piece[]): CongressTable | null {
  const { table } = gather(pieces);
  return table && partIn(now, table) >= MOST ? table : null;
}
