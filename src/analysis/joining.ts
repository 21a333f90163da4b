/**
 * Files joined into one results sheet, on which the office goes on: what becomes of each file, and what differs where one comes again.
 * The sheet that was made before may be given: its lines count as they stand, and files of its names take their place.
 */
import { finding, type Finding } from "../congress/findings";
import { makeReport } from "../congress/report";
import { looseBranchKey } from "../congress/branch-name";
import { cellsOf, type CongressTable } from "../congress/table";
import { readJoined } from "../reading/gather/of-joined";
import { differencesTold } from "../reading/gather/same-branch";
import { pairBranches } from "../reading/same-sheet/pairs";
import { readBooks, withAttention, type FileReport, type ReadFile } from "../reading/read-books";
import type { SentBranch } from "../reading/sent";
import type { Grid } from "../sheet/grid";
import type { SheetLayout } from "../sheet/layout";
import { joinedSheet, type BesideLines } from "../summary/joined/sheet";
import type { Day } from "../vietnamese/day";
import { settingsOf, type Choices } from "./choices";
import { linesBefore, ownColumn, type CameAgain } from "./joined-lines";

export interface Joined {
  /** Null where no file has results that count. */
  readonly layout: SheetLayout | null;
  /** The term before, where files tell it. */
  readonly previous?: CongressTable;
  /** What became of each file, those of the sheet before included. */
  readonly files: readonly FileReport[];
  /** What joining and reading the files found; their cells name their files. */
  readonly findings: readonly Finding[];
  /** The branches of each file, to be held against a list of those that are to send. */
  readonly sent: readonly SentBranch[];
}

/**
 * Joins what was read of files, with those of the sheet that was made before; of one that reads as no results any more nothing is kept.
 * `today` tells which days are in the future.
 */
export function joinResults(
  read: readonly ReadFile[],
  before: Grid | null,
  choices: Choices,
  today: Day,
): Joined {
  const joined = before && readJoined(before);
  const known = joined?.files ?? [];
  const names = new Set(read.map(({ file }) => file));
  const again: readonly CameAgain[] = known.flatMap((old) =>
    read.filter(({ file }) => file === ownName(old.file)).map((now) => ({ old, now })),
  );
  const kept = known.filter(({ file }) => !names.has(ownName(file)));
  // A file that cannot be read takes nobody's place.
  const held = again
    .filter(({ now }) => !now.read.ok)
    .map(({ old }) => ({ ...old, file: ownName(old.file) + HELD }));
  const { table, previous, findings, files, sent } = readBooks([...kept, ...held, ...read]);
  if (!table) return { layout: null, files, findings, sent };
  const replaced = again.flatMap((one) => [...differences(one.old, one.now), ...lacking(one, table)]);
  const settings = settingsOf(choices);
  const report = makeReport({ table, findings: [], asOf: choices.asOf, today }, settings);
  const ofBefore = new Set([...kept, ...held].map(({ file }) => file));
  const rows = joined && linesBefore(table, joined, ofBefore, again);
  const beside: BesideLines = {
    placeOf: ({ book = "", row }) => (joined && ofBefore.has(book) ? joined.placeAt(row) : null),
    own: rows ? joined.own.map((own) => ownColumn(own, rows)) : [],
  };
  return {
    layout: joinedSheet(report.statistics, settings.branchNoun, beside),
    ...(previous && { previous }),
    files: withAttention(files, [...replaced, ...report.findings]),
    findings: [...replaced, ...findings],
    sent,
  };
}

/** Behind the name of a file whose lines of before hold, since it came again and could not be read. */
const HELD = " (bản trước)";

function ownName(file: string): string {
  return file.endsWith(HELD) ? file.slice(0, -HELD.length) : file;
}

/** The branches that a file no longer has, and no other one either. */
function lacking(
  { old: { read: old }, now: { file, read: now } }: CameAgain,
  table: CongressTable,
): readonly Finding[] {
  if (!old.ok || !now.ok) return [];
  const counted = new Set(table.names.map(looseBranchKey));
  const gone = pairBranches(old.table, now.table)
    .alone.map((i) => old.table.names[i] ?? "")
    .filter((name) => !counted.has(looseBranchKey(name)));
  if (gone.length === 0) return [];
  const more = gone.length > MOST_TOLD ? ["…"] : [];
  const branches = [...gone.slice(0, MOST_TOLD).map((name) => `“${name}”`), ...more].join(", ");
  const cell = { ...cellsOf(now.table, 0, "branch")[0], book: file };
  return [finding("file-lacks-branches", cell, { file, count: gone.length, branches })];
}

/** Differences that a sentence tells. */
const MOST_TOLD = 4;

/** What a file that came again says otherwise than before. */
function differences({ read: old }: ReadFile, { file, read: now }: ReadFile): readonly Finding[] {
  if (!old.ok || !now.ok) return [];
  const [before, after] = [old.table, now.table];
  const told = pairBranches(before, after).of.flatMap((at, i): readonly string[] => {
    const branch = after.names[i] ?? "";
    if (at >= before.names.length) return [`“${branch}” mới có`];
    return differencesTold(before, at, after, i, branch);
  });
  if (told.length === 0) return [];
  const [cell] = cellsOf(after, 0, "branch");
  const more = told.length > MOST_TOLD ? [`… và ${told.length - MOST_TOLD} chỗ khác`] : [];
  const differs = [...told.slice(0, MOST_TOLD), ...more].join("; ");
  return [finding("file-replaced", { ...cell, book: file }, { file, differs })];
}
