/** Golden cases changed by chance, so that a clerk would read the same: whether the reader does, and whether it says so where not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../src/congress/findings";
import type { CongressTable } from "../src/congress/table";
import type { Grid } from "../src/sheet/grid";
import { readWorkbook } from "../src/workbook/file/read";
import { randomOf } from "../test/support/mutants";
import { mutations } from "../test/support/mutations";
import { shuffled, subjectOf, type Mutation } from "../test/support/mutations/subject";
import { caseIn, judgeRead, readSheets, type CaseRead } from "./corpus-case";
import type { Expected } from "./corpus-compare";

export interface Original {
  readonly name: string;
  readonly file: string;
  readonly expected: Expected;
  readonly grids: readonly Grid[];
  readonly table: CongressTable | null;
  readonly findings: readonly Finding[];
}

/** `told`: the figures are others, and a finding that was not there before says something of it. */
export type Outcome = "same" | "told" | "refused" | "wrong silently";

export interface Tried {
  /** Gives the same mutant again. */
  readonly seed: number;
  readonly name: string;
  /** What was changed, one after the other. */
  readonly changes: readonly string[];
  readonly outcome: Outcome;
  readonly differences: readonly string[];
  readonly newFindings: readonly string[];
  readonly grids: readonly Grid[];
  readonly table: CongressTable | null;
}

/** A case as it is before anything is changed; null where it has not one file that can be read. */
export async function originalOf(folder: string, name: string): Promise<Original | null> {
  const { expected, file } = caseIn(join(folder, name));
  const workbook = file === null ? null : await readWorkbook(readFileSync(file), file);
  if (file === null || !workbook?.ok) return null;
  const { sheets: grids } = workbook;
  const read = readSheets(grids, expected);
  return {
    name,
    file,
    // Cells stand elsewhere when something was moved, and what is told of them may be another thing.
    expected: { ...expected, findingCells: [], findings: [] },
    grids,
    table: read.kind === "read" ? read.table : null,
    findings: read.kind === "read" ? read.report.findings : [],
  };
}

/** How often a second change comes upon the first. */
const TWICE = 0.3;

/** One mutant of a case: `only` names the changes that come into question, all where none is named. */
export async function tryMutant(original: Original, seed: number, only = ""): Promise<Tried | null> {
  const random = randomOf(seed);
  const open = shuffled(mutations, random).filter(({ id }) => id.includes(only));
  const first = await changed(open, original.grids, original.table, random);
  if (!first) return null;
  const tried = judged(original, seed, [first], first.grids);
  if (tried.outcome !== "same" || random() > TWICE) return tried;
  const others = shuffled(mutations, random).filter(({ id }) => id !== first.id);
  const second = await changed(others, first.grids, tried.table, random);
  if (!second) return tried;
  return judged(original, seed, [first, second], second.grids);
}

interface Changed {
  readonly id: string;
  readonly turnsLines: boolean;
  readonly bringsPrevious: boolean;
  readonly grids: readonly Grid[];
}

async function changed(
  open: readonly Mutation[],
  grids: readonly Grid[],
  table: CongressTable | null,
  random: () => number,
): Promise<Changed | null> {
  const subject = subjectOf(grids, table);
  for (const { id, change, turnsLines = false, bringsPrevious = false } of open) {
    const mutant = await change(subject, random);
    if (mutant) return { id, turnsLines, bringsPrevious, grids: mutant };
  }
  return null;
}

function judged(
  { name, expected, file, findings }: Original,
  seed: number,
  changes: readonly Changed[],
  grids: readonly Grid[],
): Tried {
  const all = readSheets(grids, expected);
  const read = changes.some(({ bringsPrevious }) => bringsPrevious) ? withoutPrevious(all) : all;
  const asked = changes.some(({ turnsLines }) => turnsLines) ? withoutKind(expected) : expected;
  // Without a term before nothing is compared, and nothing is wrong.
  const hasPrevious = read.kind === "read" && read.report.previous !== undefined;
  const { outcome, differences } = judgeRead(hasPrevious ? asked : { ...asked, previous: null }, file, read);
  const newFindings = read.kind === "read" ? comeSince(findings, read.report.findings) : [];
  const of: Outcome =
    outcome === "right"
      ? "same"
      : outcome === "refused"
        ? "refused"
        : newFindings.length > 0
          ? "told"
          : "wrong silently";
  const table = read.kind === "read" ? read.table : null;
  return {
    ...{ seed, name, outcome: of, differences, newFindings, grids, table },
    changes: changes.map(({ id }) => id),
  };
}

function withoutPrevious(read: CaseRead): CaseRead {
  if (read.kind === "refused") return read;
  const { statistics, findings } = read.report;
  return { ...read, report: { statistics, findings } };
}

function withoutKind(expected: Expected): Expected {
  const asked = { ...expected };
  delete asked.kind;
  return asked;
}

/** Codes of findings, beyond mere information, that there were fewer of before; of one that names several columns each counts. */
function comeSince(before: readonly Finding[], now: readonly Finding[]): readonly string[] {
  const left = before.flatMap(codesOf);
  return now
    .filter(({ severity }) => severity !== "info")
    .flatMap(codesOf)
    .filter((code) => {
      const at = left.indexOf(code);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}

function codesOf({ code, values }: Finding): readonly string[] {
  const { columns } = values;
  const named = typeof columns === "string" ? (columns.match(/“/g)?.length ?? 1) : 1;
  return new Array<string>(Math.max(1, named)).fill(code);
}
