/** What a figure was made from: the fields whose cells were counted, and of which branches. */
import { countOf, countsOf, type TermStatistics } from "../../congress/statistics";
import type { State } from "../../congress/table";
import type { FigureId, ProgressWhat } from "../../documents/document";
import type { TraceQuestion } from "../trace";

/** The indicators whose cells make a figure; none for one that is made of how branches stand. */
export function fieldsOf(statistics: TermStatistics, id: FigureId): readonly string[] {
  if (id.kind === "progress") return id.what === "members" ? ["members"] : [];
  if (id.kind === "held" || hasOtherCells(id) || !isCounted(statistics, id.indicator)) return [];
  const base = countOf(statistics, id.indicator)?.base?.id;
  const isOfBase = id.kind === "row" || id.what === "share" || id.what === "base";
  const parts = [id.indicator, ...(isOfBase && base !== undefined ? [base] : [])];
  return [...new Set(parts.flatMap((part) => countsOf(statistics.table, part)?.derivedFrom ?? [part]))];
}

/** Of the term before, which has other cells, or what is aimed at, which has none. */
function hasOtherCells(id: FigureId): boolean {
  return id.kind === "indicator" && (id.term === "before" || id.what === "target");
}

function isCounted({ figures, table }: TermStatistics, id: string): boolean {
  return figures.has(id) || table.counts.has(id);
}

const ALL: readonly State[] = ["held", "pending", "exempt"];
const DUE: readonly State[] = ["held", "pending"];

/** Where the branches stand that a figure of the progress is made of. */
const PROGRESS: Readonly<Record<ProgressWhat, readonly State[]>> = {
  held: ["held"],
  new: ["held"],
  days: DUE,
  heldBefore: ["held"],
  underway: ["pending"],
  planned: ["pending"],
  pending: ["pending"],
  exempt: ["exempt"],
  appointed: ["exempt"],
  base: DUE,
  baseBefore: DUE,
  // Congresses of another term have no branches here.
  termBefore: [],
  required: DUE,
  total: ALL,
  share: DUE,
  roundShare: DUE,
  members: DUE,
  blocks: ALL,
  blocksDone: ALL,
};

/** Where the branches of a figure stand. */
function statesOf(id: FigureId): readonly State[] {
  return id.kind === "progress" ? PROGRESS[id.what] : ["held"];
}

/** Whether a branch is one of those that made a figure. */
export function isOfFigure({ table, standing }: TermStatistics, id: FigureId): (branch: number) => boolean {
  if (id.kind === "row") return (branch) => branch === id.row;
  if (hasOtherCells(id)) return () => false;
  const states = statesOf(id);
  return (branch) => {
    const state = standing.states[branch];
    const stands = state !== undefined && states.includes(state);
    return stands && (id.block === null || table.blockOf[branch] === id.block);
  };
}

/** What is asked to see the cells of a figure (trace.ts). */
export function questionsOf(statistics: TermStatistics, id: FigureId): readonly TraceQuestion[] {
  if (hasOtherCells(id)) return [];
  const at = { block: id.block, ...(id.kind === "row" && { row: id.row }) };
  if (id.kind === "indicator" || (id.kind === "row" && isCounted(statistics, id.indicator)))
    return [{ kind: "figure", indicator: id.indicator, ...at }];
  // Of members who are to meet cells of those to come are counted too, which no trace tells.
  if (id.kind === "progress" && id.what === "members") return [];
  return statesOf(id).map((state) => ({ kind: "standing", state, ...at }));
}
