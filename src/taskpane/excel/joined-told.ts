/**
 * What joining its files told of a sheet of joined results: which became of each file, what was found in them, and the term before. All of
 * it is known while the page is there; what fits is kept with the sheet's tag, so that it is known after the workbook was closed, and
 * comes and goes with the sheet.
 */
import * as v from "valibot";
import type { Beside } from "../../analysis/results";
import type { Joined } from "../../analysis/joining";
import { finding, isFindingKind, type Finding, type Severity } from "../../congress/findings";
import { fileStatuses, type FileReport } from "../../reading/read-books";
import type { SheetTag } from "../../workbook/excel/sheet-tag";
import { ownSheet, type BookView } from "../../workbook/excel/book";
import type { KnownFiles } from "../core/host";

export interface JoinedTold extends Beside, KnownFiles {}

const NOTHING: JoinedTold = { files: [], findings: [], sent: null };

/** As many characters as the tag takes of it: it is handed over with every look at the workbook. */
const MOST = 60_000;
/** So many joinings can be taken back, and one more. */
const MOST_RUNS = 6;

export class ToldOfJoined {
  private readonly runs = new Map<string, JoinedTold>();

  keep(run: string, { files, findings, sent, previous }: Joined): void {
    this.runs.set(run, { files, findings, sent, ...(previous && { previous }) });
    for (const old of [...this.runs.keys()].slice(0, -MOST_RUNS)) this.runs.delete(old);
  }

  /** Nothing for a sheet that is none of joined results. */
  of(tag: SheetTag | null): JoinedTold {
    if (tag?.kind !== "joined") return NOTHING;
    const told = this.runs.get(tag.run) ?? readTold(tag.told ?? "");
    this.runs.set(tag.run, told);
    return told;
  }

  /** The same of the sheet of joined results that stands in a workbook. */
  in(book: BookView | null): JoinedTold {
    return this.of((book && ownSheet(book, "joined")?.tag) ?? null);
  }
}

/** As text for the tag: what weighs most as far as it fits. */
export function toldText({ files, findings }: Pick<Joined, "files" | "findings">): string {
  const isToSee = ({ status }: FileReport): boolean => status !== "read";
  const ofSeverity = (severity: Severity): readonly Kept[] =>
    findings.flatMap((one) => (one.severity === severity ? [{ finding: keptFinding(one) }] : []));
  const weighed: readonly Kept[] = [
    ...files.filter(isToSee).map((one) => ({ file: { ...one, source: null } })),
    ...ofSeverity("error"),
    ...ofSeverity("warning"),
    ...files.filter((one) => !isToSee(one)).map((one) => ({ file: { ...one, source: null } })),
    ...ofSeverity("info"),
  ];
  let length = 0;
  return JSON.stringify(weighed.filter((one) => (length += JSON.stringify(one).length + 1) < MOST));
}

function readTold(text: string): JoinedTold {
  try {
    const kept = v.parse(schema, JSON.parse(text));
    return {
      files: kept.flatMap(({ file }) => (file ? [{ ...file, source: null }] : [])),
      findings: kept.flatMap(({ finding: one }) => (one ? madeAgain(one) : [])),
      sent: null,
    };
  } catch {
    return NOTHING;
  }
}

const whole = v.pipe(v.number(), v.integer());
const tableRow = v.object({
  table: whole,
  row: whole,
  beside: v.exactOptional(v.picklist(["above", "below"])),
});
const cell = v.object({
  book: v.exactOptional(v.string()),
  sheet: v.string(),
  row: whole,
  column: whole,
  tableRow: v.exactOptional(tableRow),
});
const value = v.union([v.string(), v.number(), v.object({ of: v.string(), words: v.string() }), cell]);
const schema = v.array(
  v.object({
    file: v.exactOptional(
      v.object({
        file: v.string(),
        status: v.picklist(fileStatuses),
        of: v.exactOptional(v.string()),
        message: v.exactOptional(v.string()),
      }),
    ),
    finding: v.exactOptional(
      v.object({
        kind: v.string(),
        code: v.string(),
        cell: v.nullable(cell),
        values: v.record(v.string(), value),
      }),
    ),
  }),
);
type Kept = v.InferInput<typeof schema>[number];

function keptFinding({ kind, code, cell: at, values }: Finding): NonNullable<Kept["finding"]> {
  return { kind, code, cell: at, values };
}

function madeAgain({ kind, cell: at, values, code }: NonNullable<Kept["finding"]>): readonly Finding[] {
  return isFindingKind(kind) ? [finding(kind, at, values, code)] : [];
}
