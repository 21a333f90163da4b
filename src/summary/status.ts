/** What is said of a branch in words: its name, its day or state, its note. */
import { progressBase } from "../congress/labels";
import type { CongressSettings } from "../congress/settings";
import { plannedDate } from "../congress/planned";
import type { Progress, TermStatistics } from "../congress/statistics";
import type { CongressTable } from "../congress/table";
import { formatCount } from "../vietnamese/count";
import { dateText, ownNote, plannedText, tellsPlan } from "./schedule";
import { words } from "./words";

export interface BranchWords {
  readonly name: string;
  /** The day, or that there was none yet; null where the day was not entered. */
  readonly when: string | null;
  readonly note: string;
  /** What stands in its row where the note is too long for it, and told below the table. */
  readonly brief: string;
}

export function branchWords({ table, standing }: TermStatistics, branch: number): BranchWords {
  const name = table.names[branch] ?? "";
  const own = ownNote(table.notes[branch] ?? null);
  switch (standing.states[branch]) {
    case "exempt":
      return { name, when: words.exempt, note: own ?? "", brief: words.seeNotes };
    case "pending": {
      const date = plannedDate(table, standing, branch);
      const planned = date && !(own !== null && tellsPlan(own, date)) ? plannedText(date) : null;
      const note = [planned, own].filter((part) => part !== null).join("; ");
      return { name, when: words.pending, note, brief: date ? plannedText(date) : words.seeNotes };
    }
    default:
      return { name, when: heldText(table, branch), note: own ?? "", brief: words.seeNotes };
  }
}

/** Where no branch has a day, the column tells states. */
export function hasDates(table: CongressTable): boolean {
  return table.dates.some((date) => date !== null);
}

/** "Đã đại hội 4/5"; nothing where none is to meet. */
export function progressText(progress: Progress, settings: CongressSettings): string {
  const base = progressBase(progress, settings);
  return base === 0 ? "" : `${words.heldBranches} ${formatCount(progress.held)}/${formatCount(base)}`;
}

function heldText(table: CongressTable, branch: number): string | null {
  const date = table.dates[branch];
  if (date) return dateText(date);
  return hasDates(table) ? null : words.heldBranches;
}
