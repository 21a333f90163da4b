/** The list of checks of a row's figures: of the election, and of a branch's size against the office's limits. */
import { say } from "../../i18n/messages";
import { formatNumber } from "../../vietnamese/count";
import { percent } from "../../vietnamese/percent";
import type { FigureCheck, RowFilter } from "./entry";
import { isComplete, type CheckInput } from "./input";
import { worded, type FindingValues } from "../findings";
import { isSingleBranch } from "../kinds";

const isDue: RowFilter = ({ standing }, i) => standing.states[i] !== "exempt";
const hasResult: RowFilter = ({ standing }, i) => standing.hasResult[i] ?? false;
const hasNoBranchCounts: RowFilter = ({ table }) => table.branchCounts === null;
const hasNoPendingCount: RowFilter = ({ table }, i) =>
  typeof table.branchCounts?.pending?.values[i] !== "number";

/** A limit that could not be confirmed, so no text is cited for it. */
const LEAST_ATTENDANCE = { part: 2, whole: 3 };

export const committeeChecks: readonly FigureCheck[] = [
  {
    kind: "elected-exceeds-planned",
    needs: ["elected", "planned"],
    isWrong: "more",
    words: (elected, planned) => ({ elected, planned }),
  },
  {
    // Either one above the elected is told by itself.
    kind: "first-time-differs",
    needs: ["elected", "reelected", "firstTime"],
    isWrong: (elected, reelected, firstTime) =>
      reelected <= elected && firstTime <= elected && reelected + firstTime !== elected,
    words: (elected, reelected, firstTime) => ({ elected, reelected, firstTime, sum: reelected + firstTime }),
  },
  {
    kind: "positions-differ",
    needs: ["elected", "secretaries", "deputySecretaries", "otherMembers"],
    isWrong: (elected, secretaries, deputies, others) =>
      Math.max(secretaries, deputies, others) <= elected && secretaries + deputies + others !== elected,
    words: (elected, secretaries, deputies, others) => {
      return { elected, secretaries, deputies, others, sum: secretaries + deputies + others };
    },
  },
  {
    // With the others the sum is compared as a whole.
    kind: "positions-exceed",
    needs: ["elected", "secretaries", "deputySecretaries"],
    unless: "otherMembers",
    isWrong: (elected, secretaries, deputies) =>
      Math.max(secretaries, deputies) <= elected && secretaries + deputies > elected,
    words: (elected, secretaries, deputies) => {
      return { elected, secretaries, deputies, sum: secretaries + deputies };
    },
  },
  {
    kind: "shortage",
    needs: ["elected", "planned"],
    rows: [isComplete, hasResult],
    isWrong: "less",
    words: (elected, planned) => ({ elected, planned, shortage: planned - elected }),
  },
  {
    // Seats that stayed empty were not filled at the first ballot.
    kind: "full-but-short",
    needs: ["fullAtFirstBallot", "elected", "planned"],
    rows: [hasNoBranchCounts],
    isWrong: (full, elected, planned) => full > 0 && elected < planned,
    words: (_full, elected, planned) => ({ elected, planned }),
  },
  {
    // Before the congress 0 stands for a list that is not drawn up yet.
    kind: "candidates-below-planned",
    needs: ["candidates", "planned"],
    isWrong: (candidates, planned) => candidates > 0 && candidates < planned,
    words: (candidates, planned) => ({ candidates, planned }),
  },
  {
    kind: "surplus-differs",
    needs: ["surplus", "candidates", "planned"],
    isWrong: (surplus, candidates, planned) =>
      candidates > 0 && surplus !== Math.max(0, candidates - planned),
    words: (surplus, candidates, planned) => ({ surplus, candidates, planned }),
  },
  {
    // Before the congress nobody has attended it yet.
    kind: "attendance-low",
    needs: ["attended", "summoned"],
    rows: [isComplete],
    isWrong: (attended, summoned) => attended * LEAST_ATTENDANCE.whole < summoned * LEAST_ATTENDANCE.part,
    words: (attended, summoned) => ({ attended, summoned }),
  },
];

/** Checks of one branch's size and of its elections, with the office's limits. */
export function branchChecks({ table, settings }: CheckInput): readonly FigureCheck[] {
  const { committeeFrom, withoutCommittee, largestCommittee, fewestMembers, surplusPercent } =
    settings.limits;
  // The rules count full members. A sheet that does not tell them apart is judged by all its members.
  const members = table.counts.get("officialMembers") ? "officialMembers" : "members";
  const noun = worded(members, say(`finding.word.${members}`));
  // One more than the seats is the smallest surplus there is, and is allowed where three are elected.
  const isSurplusHigh = (surplus: number, planned: number): boolean =>
    surplus > 1 && surplus * 100 > surplusPercent.value * planned;
  const surplusInWords = (surplus: number, planned: number): string =>
    percent(surplus, planned, settings.decimals) ?? formatNumber(surplus);
  const surplusWords = (candidates: number, planned: number): FindingValues => ({
    candidates,
    planned,
    percent: worded("surplus", surplusInWords(candidates - planned, planned)),
    limit: surplusPercent.value,
    source: worded("rule", surplusPercent.source),
  });
  const committeeWords = (elected: number, full: number): FindingValues => {
    const source = worded("rule", committeeFrom.source);
    return { elected, members: full, noun, limit: committeeFrom.value, source };
  };
  return [
    {
      kind: "surplus-above-limit",
      needs: ["candidates", "planned"],
      rows: [isSingleBranch],
      isWrong: (candidates, planned) => isSurplusHigh(candidates - planned, planned),
      words: surplusWords,
    },
    {
      kind: "surplus-above-limit",
      needs: ["surplus", "planned"],
      unless: "candidates",
      rows: [isSingleBranch],
      isWrong: isSurplusHigh,
      words: (surplus, planned) => surplusWords(planned + surplus, planned),
    },
    {
      // Names of a committee are counted as elected where the sheet has no count.
      kind: "small-branch-committee",
      needs: ["elected", members],
      rows: [isSingleBranch],
      isWrong: (elected, full) => full < committeeFrom.value && elected > withoutCommittee.value,
      words: committeeWords,
    },
    {
      // Where all members are told and those on probation among them, the others are the full ones.
      kind: "large-branch-no-committee",
      needs: ["elected", members],
      ...(members === "members" && { orNone: "probationaryMembers" }),
      rows: [isComplete, hasResult, isSingleBranch],
      isWrong: (elected, full, probationary) =>
        full - probationary >= committeeFrom.value && elected <= withoutCommittee.value,
      words: committeeWords,
    },
    {
      kind: "committee-too-large",
      needs: ["elected"],
      limit: largestCommittee.value,
      rows: [isSingleBranch],
      isWrong: "more",
      words: (elected, limit) => ({ elected, limit, source: worded("rule", largestCommittee.source) }),
    },
    {
      // A branch that is dissolved may well have too few.
      kind: "too-few-members",
      needs: [members],
      limit: fewestMembers.value,
      rows: [isDue, isSingleBranch],
      isWrong: "less",
      words: (full, limit) => ({ members: full, noun, limit, source: worded("rule", fewestMembers.source) }),
    },
    {
      kind: "several-secretaries",
      needs: ["secretaries"],
      limit: 1,
      rows: [isSingleBranch],
      isWrong: "more",
      words: (count) => ({ count }),
    },
    {
      kind: "several-deputies",
      needs: ["deputySecretaries"],
      limit: 1,
      rows: [isSingleBranch],
      isWrong: "more",
      words: (count) => ({ count }),
    },
  ];
}

/** Rows of several branches: those that held, wait and are exempt must be all of them. */
export const branchCountChecks: readonly FigureCheck[] = [
  {
    kind: "standing-differs",
    needs: ["branches", "heldBranches", "pendingBranches"],
    orNone: "exemptBranches",
    isWrong: (total, held, pending, exempt) => held + pending + exempt !== total,
    words: (total, held, pending, exempt) => ({ total, held, pending, exempt, sum: held + pending + exempt }),
  },
  {
    kind: "full-exceeds-held",
    needs: ["fullAtFirstBallot", "heldBranches"],
    isWrong: "more",
    words: (full, held) => ({ full, held }),
  },
  {
    kind: "standing-exceeds",
    needs: ["branches", "heldBranches"],
    orNone: "exemptBranches",
    rows: [hasNoPendingCount],
    isWrong: (total, held, exempt) => held + exempt > total,
    words: (total, held, exempt) => ({ total, held, exempt }),
  },
];
