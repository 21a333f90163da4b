/** What decides which phrases hold for a sheet, as plain data of a size that does not grow with it. */
import { isSingleBranch } from "../../congress/kinds";
import { leadershipOf } from "../../congress/leadership";
import { committeeOf } from "../../congress/organisation";
import type { CongressSettings } from "../../congress/settings";
import { fold } from "../../vietnamese/fold";
import { formatTerm } from "../../vietnamese/term";
import type { Told } from "../sentences/facts";
import { usualWording } from "../options";
import { branchesIn, factsOf, nounOfRows, type Facts } from "../sentences/facts";
import { some } from "../sentences/figures";
import { pilotsOf } from "../sentences/pilots";
import { withoutSecretary } from "../sentences/shortages";
import { branchKindOf } from "./branch-kinds";
import type { BranchKind } from "./phrase";

/** Branches that a sentence speaks of. */
export interface Branches {
  readonly count: number;
  /** "chi bộ", "đảng bộ", "chi bộ, đảng bộ", or as the office calls them. */
  readonly noun: string;
}

export interface Situation {
  /** The sheet is about one congress; a single one that was held of several is not. */
  readonly one: boolean;
  /** It has a committee, or may have one; false of a branch that is known to be too small. */
  readonly committee: boolean;
  readonly due: Branches;
  readonly held: Branches;
  readonly pending: Branches;
  /** How many of the pending are holding their congress on the day of the figures. */
  readonly underway: number;
  /** By kind how many of the branches are certainly of it; none where nothing is certain. */
  readonly kinds: Readonly<Partial<Record<BranchKind, { readonly due: number; readonly held: number }>>>;
  readonly pilot: boolean;
  /** Seats or secretaries are lacking. */
  readonly shortage: boolean;
  /** Some hold no congress since bodies are put together, parted or dissolved. */
  readonly rearranged: boolean;
  /** The committee that reports: "Đảng ủy xã Mây Trắng". */
  readonly unit: string | null;
  /** "2025-2027" */
  readonly term: string | null;
}

const REARRANGED = /\b(?:sap xep|sap nhap|hop nhat|giai the|chia tach|to chuc lai)\b/;

/** The situation of a report; `organisation` is what the office calls itself, "" as the sheet does. */
export function situationOf(told: Told, organisation: string, settings: CongressSettings): Situation {
  const given = organisation.trim() === "" ? null : organisation;
  const facts = factsOf(told, { ...usualWording, organisation: given }, settings);
  const { table, progress, standing } = told.statistics;
  const branchesOf = (count: number, rows: readonly number[]): Branches => ({
    count,
    noun: rows.length === 0 ? facts.noun : nounOfRows(facts, rows),
  });
  const [held, pending] = [branchesIn(facts, "held"), branchesIn(facts, "pending")];
  return {
    one: facts.shape === "one" || progress.required === 1,
    committee: facts.one === null || hasCommittee(facts, facts.one),
    due: { count: facts.base, noun: facts.noun },
    held: branchesOf(progress.held, held),
    pending: branchesOf(progress.pending, pending),
    underway: facts.underway.length,
    kinds: kindsIn(facts),
    pilot: pilotsOf(facts).length > 0,
    shortage: some(facts, "shortage") !== null || withoutSecretary(facts).length > 0,
    rearranged: standing.states.some(
      (state, i) => state === "exempt" && REARRANGED.test(fold(table.notes[i] ?? "")),
    ),
    unit: facts.organisation === null ? null : (committeeOf(facts.organisation) ?? facts.organisation),
    term: table.term && formatTerm(table.term, settings.spelling.termSpaced),
  };
}

function hasCommittee({ statistics: { table }, settings, kinds }: Facts, row: number): boolean {
  const leadership = isSingleBranch({ table, settings, kinds }, row)
    ? leadershipOf(table, settings, row)
    : null;
  return leadership !== "secretary" && leadership !== "secretaryAndDeputy";
}

/** Rows that stand for several branches tell nothing of them; their organisation may. */
function kindsIn({ statistics, organisation, base }: Facts): Situation["kinds"] {
  const { table, standing, progress } = statistics;
  if (table.branchCounts) {
    const kind = branchKindOf("", organisation);
    return kind === null || kind === "agency" ? {} : { [kind]: { due: base, held: progress.held } };
  }
  const tallies = new Map<BranchKind, { due: number; held: number }>();
  standing.states.forEach((state, i) => {
    const kind = state === "exempt" ? null : branchKindOf(table.names[i] ?? "", organisation);
    if (kind === null) return;
    const tally = tallies.get(kind) ?? { due: 0, held: 0 };
    tally.due += 1;
    tally.held += state === "held" ? 1 : 0;
    tallies.set(kind, tally);
  });
  return Object.fromEntries(tallies);
}
