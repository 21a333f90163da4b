/** The form of lists of persons, one a row: told apart from branches by what its columns and cells say, read, and counted. */
import type { SeenSheet, Form, ReadSheet } from "../form";
import { SURE } from "../form";
import { refuse, type NoTable } from "../refusal";
import { termAbove } from "../table/header";
import { tableAbove } from "../table/table-above";
import { readTitleBlock } from "../table/title-block";
import { finding } from "../../congress/findings";
import type { CellRef } from "../../sheet/address";
import { cellAt } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import type { Fact } from "../../congress/persons";
import { readBelonging } from "./branches";
import { textOf } from "../cells/text";
import {
  branchColumnFindings,
  branchColumns,
  withBranchColumns,
  withFields,
  withoutColumns,
} from "./branch-columns";
import { withBranchFigures } from "./branch-figures";
import { countPersons, isElected } from "./count";
import { readPerson } from "./facts";
import { personFindings } from "./findings";
import { withPostsVotedBelow } from "./elected-again";
import { findLayout, type Layout } from "./layout";
import type { ReadLevels } from "./levels";
import { linesAbove } from "./lines-above";
import { listKindOf, type ListKind } from "./list-kind";
import { isListOfPersons } from "./persons";
import { withPostsBelow, withPostsListed } from "./posts-below";
import { readPersonRows } from "./rows";
import { withSectionFigures } from "./section-figures";
import { factsMarked, factsUnread, settlePersons } from "./settle";
import { personsTable, withBranches } from "./table";
import type { ReadPerson } from "./telling";

export const personsForm: Form = {
  id: "persons",
  recognise: (sheet) => {
    const layout = findLayout(sheet);
    if (!layout) return null;
    if (!isListOfPersons(sheet, layout, readPersonRows(sheet.grid, layout, SAMPLE))) return null;
    // Its header may read as one of branches as well; that the rows are persons says more.
    const score = Math.max(sheet.located?.score ?? 0, layout.located.score, SURE) + 1;
    return { score, read: () => readPersons(sheet, layout) };
  },
};

/** Lines that tell whether all are persons. */
const SAMPLE = 400;
/** Beside a sheet of branches the list of their persons says the same again: the branches go before. */
const SCORE = 3;

const REFUSED: Partial<Record<ListKind, NoTable["kind"] & `persons${string}`>> = {
  members: "persons-members",
  proposed: "persons-proposed",
  delegates: "persons-delegates",
  appointed: "persons-appointed",
  others: "persons",
};

function readPersons(sheet: SeenSheet, layout: Layout): ReadSheet {
  const { grid, options } = sheet;
  const { registry } = options;
  const listed = readPersonRows(grid, layout);
  if (listed.persons.length === 0) return refuse({ kind: "persons" });
  const title = readTitleBlock(grid, layout.located.window.top, listed.end);
  const term = termAbove(grid, layout.located.last + 1) ?? title.term;
  const told = new Set<Fact>();
  const placed = withBranches(grid, layout, readBelonging(grid, layout, listed, title.year), title);
  const levels = new Map<string, ReadLevels>();
  const layoutAt = layoutsBelow(sheet, layout, listed.headers);
  const read = listed.persons.map((one, i) =>
    readPerson({ grid, layout: layoutAt(one.row), told, levels }, one, placed.said[i] ?? {}),
  );
  for (const fact of factsMarked(layout)) told.add(fact);
  for (const fact of factsUnread(layout, read)) told.delete(fact);
  const kind = listKindOf(grid, layout, read);
  const refused = REFUSED[kind];
  if (refused) {
    const last = listed.persons.at(-1)?.row ?? layout.located.last;
    const below = listed.otherTable && listBelow(sheet, last + 1);
    return below
      ? withOther(below, cellAt(grid, layout.located.window.top, layout.name.column))
      : refuse({ kind: refused });
  }
  const once = withPostsVotedBelow(read, placed.branchOf);
  const belonging = { ...placed, branchOf: placed.branchOf.filter(once.isNew) };
  const isAlone = belonging.branches.length === 1;
  const voted = isAlone && listed.otherTable ? votedBelow(sheet, listed.otherTable.row) : [];
  const listedPosts = withPostsListed(once.persons, voted);
  const posts = listedPosts ?? (isAlone ? withPostsBelow(grid, once.persons) : null);
  // What that table says is told of the persons of this one.
  const otherTable = Array.isArray(listedPosts) ? null : listed.otherTable;
  const rows = { ...listed, persons: listed.persons.filter(once.isNew), otherTable };
  if (posts === "unknown") told.delete("office");
  else if (posts) told.add("office");
  const persons = settlePersons(typeof posts === "object" && posts ? posts : once.persons, layout, told);
  const all = countPersons({
    persons,
    branchOf: belonging.branchOf,
    branches: belonging.branches.length,
    told,
    marksReelected: told.has("service") && factsMarked(layout).includes("service"),
    nameColumn: layout.name.column,
    registry,
  });
  const lines = linesAbove(grid, layout.located.window.top, title.term ?? term);
  const besides = branchColumns(grid, layout, rows, belonging, registry);
  const withBeside = withBranchColumns(all, besides, registry, kind === "officers");
  const withLines = withSectionFigures(withBeside, {
    branches: belonging.branches,
    sections: rows.sections,
    above: lines,
    top: layout.located.window.top,
    officersOnly: kind === "officers",
    matcher: sheet.matcher,
    registry,
  });
  const { counted, findings: unread } = withBranchFigures(withLines, {
    ...{ grid, persons, registry, matcher: sheet.matcher },
    layout: withoutColumns(layout, besides),
    branchOf: belonging.branchOf,
    branches: belonging.branches.length,
  });
  if (!persons.some(isElected)) return refuse({ kind: "persons-proposed" });
  const list = { layout: withFields(layout, besides), rows, belonging, persons, told, kind };
  const table = personsTable(grid, list, counted, { ...title, term }, registry);
  const above = tableAbove(grid, layout.located.window.top);
  const findings = [
    ...personFindings(grid, list, { ...title, term }, isAlone ? lines : []),
    ...branchColumnFindings(grid, besides, persons, belonging),
    ...unread,
    ...(above ? [finding("other-table", above)] : []),
  ];
  const isOfOne = belonging.named === "whole";
  return { ok: true, score: SCORE, table, findings, ...(isOfOne && { forms: true }) };
}

/** What columns hold in a row: what the last header above it says, where a further one has another word in a column. */
function layoutsBelow(sheet: SeenSheet, layout: Layout, headers: readonly number[]): (row: number) => Layout {
  const { values } = sheet.grid;
  const { window } = layout.located;
  const words = (row: number): readonly string[] => (values[row] ?? []).map((value) => fold(textOf(value)));
  const own = values.slice(window.top, window.bottom + 1).map((_row, i) => words(window.top + i));
  const differs = (row: number): boolean =>
    words(row).some((word, column) => word !== "" && !own.some((cells) => cells[column] === word));
  const further = headers.filter(differs).flatMap((row) => {
    const found = findLayout(from(sheet, row));
    return found && found.name.column === layout.name.column ? [{ row, found }] : [];
  });
  return (row) => further.findLast((one) => one.row < row)?.found ?? layout;
}

/** A sheet as if nothing stood above a row. */
function from(sheet: SeenSheet, row: number): SeenSheet {
  const values = sheet.grid.values.map((cells, r) => (r < row ? [] : cells));
  return { ...sheet, grid: { ...sheet.grid, values }, located: null };
}

/** The list of the elected from a row on, if one is there; what stands above is not looked at. */
export function listBelow(sheet: SeenSheet, row: number): Extract<ReadSheet, { ok: true }> | null {
  const rest = from(sheet, row);
  const layout = findLayout(rest);
  if (!layout || !isListOfPersons(rest, layout, readPersonRows(rest.grid, layout, SAMPLE))) return null;
  const read = readPersons(rest, layout);
  return read.ok ? read : null;
}

/** Who stands on a list from a row on, as its lines say. */
function votedBelow(sheet: SeenSheet, row: number): readonly ReadPerson[] {
  const layout = findLayout(from(sheet, row));
  if (!layout) return [];
  const grid = from(sheet, row).grid;
  const reading = { grid, layout, told: new Set<Fact>(), levels: new Map<string, ReadLevels>() };
  const persons = readPersonRows(grid, layout).persons.map((one) => readPerson(reading, one, {}));
  return settlePersons(persons, layout, new Set());
}

/** The list above was left. */
function withOther(read: Extract<ReadSheet, { ok: true }>, above: CellRef): ReadSheet {
  return { ...read, findings: [...read.findings, finding("other-table", above)] };
}
