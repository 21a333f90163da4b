/**
 * What the pane is told of the numbers of a document, as plain data: the text in pieces, what is wrong with the cells that its figures were made
 * from, and of one figure what it is and where it comes from.
 */
import { withoutChecked, type Severity } from "../../congress/findings";
import { labelOf } from "../../congress/labels";
import type { Report } from "../../congress/report";
import type { DocumentKindId } from "../../congress/outputs";
import { columnsOf, headersOf } from "../../congress/table";
import { headerText } from "../../congress/source";
import type { TermStatistics } from "../../congress/statistics";
import type { FigureId } from "../../documents/document";
import { settingsOf, type Choices } from "../choices";
import type { WrittenDocuments } from "../documents";
import { editedParts } from "../edits";
import { findingView, type FindingView } from "../overview/findings";
import type { TraceQuestion } from "../trace";
import { fieldsOf, questionsOf } from "./cells-of-figure";
import { knownNumbers } from "./known";
import { exactKeys } from "./of-statistics";
import { readBack, type ReadPart, type Run } from "./read-back";
import { touchingFindings } from "./touching";
import { typedTexts } from "./typed";

/** A document that was read back. */
export interface TextCheck {
  readonly document: DocumentKindId;
  readonly parts: readonly (Omit<ReadPart, "runs"> & { readonly runs: readonly ToldRun[] })[];
  /** Open errors that its figures are touched by, and warnings. */
  readonly touched: Readonly<Record<Exclude<Severity, "info">, readonly TouchedText[]>>;
}

/** A piece of a text; a figure with the headings of the columns that it comes from, none where it is made of no columns. */
export interface ToldRun extends Run {
  readonly columns?: readonly string[];
}

export interface TouchedText {
  readonly finding: FindingView;
  /** The figures as they stand in the text, each once. */
  readonly figures: readonly string[];
}

/** What was written of a report. */
export interface Written {
  readonly report: Report;
  readonly documents: WrittenDocuments;
}

/** Reads a document back as it stands after people wrote in it. */
export function checkText({ report, documents }: Written, kind: DocumentKindId, choices: Choices): TextCheck {
  const { statistics, previous } = report;
  const settings = settingsOf(choices);
  const told = Object.values(documents).flatMap((parts) => parts.map(({ spans }) => spans));
  const known = knownNumbers({
    ...{ statistics, settings, told },
    ...(previous && { previous }),
    typed: typedTexts(choices),
  });
  const parts = readBack(
    editedParts(documents[kind], choices.edits[kind]),
    documents[kind],
    known,
    (figure) => exactKeys(statistics, figure, settings),
  );
  const runs = parts.flatMap((part) => part.runs);
  const figures = runs.flatMap(({ figure }) => figure ?? []);
  const open = withoutChecked(report.findings, choices.checked).filter(({ severity }) => severity !== "info");
  const touching = touchingFindings(statistics, open, figures);
  const texts = new Map<(typeof open)[number], Set<string>>();
  for (const { text, figure } of runs)
    for (const finding of figure ? touching(figure) : [])
      texts.set(finding, (texts.get(finding) ?? new Set()).add(text));
  const touchedBy = (severity: Severity): readonly TouchedText[] =>
    open.flatMap((finding) => {
      const stated = texts.get(finding);
      return stated && finding.severity === severity
        ? [{ finding: findingView(finding), figures: [...stated] }]
        : [];
    });
  return {
    document: kind,
    parts: parts.map((part) => ({
      ...part,
      runs: part.runs.map((run) =>
        run.figure ? { ...run, columns: columnsOfFigure(statistics, run.figure) } : run,
      ),
    })),
    touched: { error: touchedBy("error"), warning: touchedBy("warning") },
  };
}

/** What a figure is, and where it comes from. */
export interface ToldFigure {
  readonly figure: FigureId;
  /** What the sheet calls the indicator; null for one that tells how branches stand. */
  readonly label: string | null;
  /** Of a share its parts: so many of so many. */
  readonly share: { readonly count: number; readonly base: number; readonly label: string } | null;
  /** The block, or the branch, that it is of; null for the whole. */
  readonly of: string | null;
  readonly questions: readonly TraceQuestion[];
  readonly findings: readonly FindingView[];
}

export function toldFigure(
  { report }: Pick<Written, "report">,
  figure: FigureId,
  choices: Choices,
): ToldFigure {
  const { statistics } = report;
  const { table, blocks } = statistics;
  const open = withoutChecked(report.findings, choices.checked).filter(({ severity }) => severity !== "info");
  const group = (figure.block === null ? null : blocks[figure.block]) ?? statistics;
  const known = "indicator" in figure ? group.figures.get(figure.indicator) : undefined;
  const base = known?.kind === "count" && known.base ? group.figures.get(known.base.id) : undefined;
  const isShare = figure.kind === "indicator" && figure.what === "share";
  return {
    figure,
    label: known ? labelOf(known) : null,
    share:
      isShare && known?.kind === "count" && base?.kind === "count"
        ? { count: known.count, base: base.count, label: labelOf(base) }
        : null,
    of:
      figure.kind === "row"
        ? (table.names[figure.row] ?? null)
        : figure.block === null
          ? null
          : (blocks[figure.block]?.name ?? null),
    questions: questionsOf(statistics, figure),
    findings: touchingFindings(statistics, open, [figure])(figure).map(findingView),
  };
}

function columnsOfFigure(statistics: TermStatistics, figure: FigureId): readonly string[] {
  const { table } = statistics;
  const fields = fieldsOf(statistics, figure);
  if (fields.length > 0 || figure.kind === "indicator")
    return fields.flatMap((field) => headersOf(table, field));
  const [date] = columnsOf(table).filter(({ field }) => field === "date" || field === "plannedDate");
  return date ? [headerText(date.header)] : [];
}
