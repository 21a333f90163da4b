/**
 * A list of the elected on another sheet of the workbook ("Danh sách cấp ủy" beside "Tiến độ") tells what the sheet of branches does not:
 * sexes, ages, levels, offices. Only where it names as many of each branch as were elected there, and no other branch: a list that is
 * not whole, or of another day, stays beside and is told. One of secretaries and deputies alone tells of these, where it has all branches.
 */
import { looseBranchKey } from "../congress/branch-name";
import type { Finding } from "../congress/findings";
import type { Indicator } from "../congress/indicators";
import type { CongressTable, Count } from "../congress/table";
import { besideFindings, OF_ITS_BRANCHES, withListed } from "./persons/beside";

/** A sheet with a list, as it was read. */
export interface ReadList {
  readonly table: CongressTable;
  readonly findings: readonly Finding[];
}

export interface WithList {
  readonly table: CongressTable;
  /** Which of the others it was. */
  readonly list: CongressTable;
  readonly findings: readonly Finding[];
}

/** The branches with what the one list of their elected tells; null where there is none, or more than one might be. */
export function withListedPersons(
  table: CongressTable,
  others: readonly ReadList[],
  registry: readonly Indicator[],
): WithList | null {
  if (table.persons || table.branchCounts) return null;
  const lists = others.flatMap((other) => {
    const whole = pairedWith(table, other.table, (elected, listed) => elected === listed);
    if (whole) return [{ ...other, listedAt: whole, officersOnly: false }];
    const officers = other.table.persons?.officersOnly
      ? pairedWith(table, other.table, (elected, listed) => listed <= elected && listed > 0 === elected > 0)
      : null;
    return officers ? [{ ...other, listedAt: officers, officersOnly: true }] : [];
  });
  const [found, another] = lists;
  if (!found || another) return null;
  const { listedAt, officersOnly } = found;
  const beside = { table, list: found.table, listedAt, officersOnly };
  const { organisation, term, ordinal } = found.table;
  return {
    list: found.table,
    table: {
      ...withListed(beside, registry),
      organisation: table.organisation ?? organisation,
      term: table.term ?? term,
      ordinal: table.ordinal ?? ordinal,
    },
    findings: [
      ...found.findings.filter(({ kind }) => !OF_ITS_BRANCHES.has(kind)),
      ...besideFindings(beside, registry),
    ],
  };
}

/** Along the branches their places on the list; null where the numbers of one do not agree, or it names others. */
function pairedWith(
  table: CongressTable,
  list: CongressTable,
  agree: (elected: number, listed: number) => boolean,
): readonly number[] | null {
  const [elected, listed] = [table, list].map(({ counts }) => counts.get("elected")?.values);
  if (!list.persons || list.persons.beside || list.sources.length > 1 || !elected || !listed) return null;
  if (table.term && list.term && table.term.first !== list.term.first) return null;
  const [own, theirs] = [table, list].map(({ names }) => names.map(looseBranchKey));
  if (!own || !theirs || [own, theirs].some((keys) => new Set(keys).size < keys.length)) return null;
  if (!theirs.every((key) => own.includes(key))) return null;
  const at = own.map((key) => theirs.indexOf(key));
  const numberOf = (count: Count | undefined): number | null =>
    count === "unreadable" ? null : (count ?? 0);
  const areAlike = at.every((place, i) => {
    const [ours, theirs] = [numberOf(elected[i]), numberOf(listed[place])];
    return ours !== null && theirs !== null && agree(ours, theirs);
  });
  return areAlike ? at : null;
}
