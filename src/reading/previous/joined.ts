/** The term before of a table that was joined: what its pieces have beside, and pieces of an earlier term. */
import type { CongressTable } from "../../congress/table";
import { partIn } from "./tables";

/** A term before with fewer of the branches is no whole to be compared with. */
const MOST = 3 / 4;

/** What was joined of the term before, unless it is of too few of the branches. */
export function wholeBefore(now: CongressTable, joined: CongressTable | null): CongressTable | null {
  return joined && partIn(now, joined) >= MOST ? joined : null;
}
