/**
 * A list of the elected on another sheet of the workbook ("Danh sách cấp ủy" beside "Tiến độ") tells what the sheet of branches does not:
 * sexes, ages, levels, offices. Only where it names as many of each branch as were elected there, and no other branch: a list that is
 * not whole, or of another day, stays beside and is told.
 */
import { looseBranchKey } from "../congress/branch-name";
import type { Finding } from "../congress/findings";
import type { Indicator } from "../congress/indicators";
import type { CongressTable } from "../congress/table";
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
    const listedAt = pairedWith(table, other.table);
    return listedAt ? [{ ...other, listedAt }] : [];
  });
  const [found, another] = lists;
  if (!found || another) return null;
  const beside = { table, list: found.table, listedAt: found.listedAt };
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

/** Along the branches their places on the list; null where it is not a list of just those whom they elected. */
function pairedWith(table: CongressTable, list: CongressTable): readonly number[] | null {
  const [elected, listed] = [table, list].map(({ counts }) => counts.get("elected")?.values);
  if (!list.persons || list.persons.beside || list.sources.length > 1 || !elected || !listed) return null;
  if (table.term && list.term && table.term.first !== list.term.first) return null;
  const [own, theirs] = [table, list].map(({ names }) => names.map(looseBranchKey));
  if (!own || !theirs || [own, theirs].some((keys) => new Set(keys).size < keys.length)) return null;
  if (!theirs.every((key) => own.includes(key))) return null;
  const at = own.map((key) => theirs.indexOf(key));
  return at.every((place, i) => (elected[i] ?? 0) === (listed[place] ?? 0)) ? at : null;
}
