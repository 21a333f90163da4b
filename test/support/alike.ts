/** What is told of a sheet wherever it is read, in a form that can be compared. */
import type { Analysis } from "../../src/analysis/engine";
import type { GroupView } from "../../src/analysis/overview/figures";

/** Everything that the pane tells of the sheet, or why it tells nothing. */
export function toldOf(analysis: Analysis): unknown {
  if (!analysis.ok) return analysis.reasons;
  const { sheet, sheets, rows, people, term, asOf, columns, groups, findings } = analysis.overview;
  const kinds = findings.map(({ kind, cell, places }) => ({ kind, cell, places }));
  return { sheet, sheets, rows, people, term, asOf, columns, groups, findings: kinds };
}

/** A group of the pane as `--json` has it. */
export function groupJson({ held, pending, exempt, total, share: percent, figures }: GroupView): object {
  const told = figures.map((figure) => {
    if (figure.count === null) return [figure.id, { value: averageOf(figure) }] as const;
    return [figure.id, { count: figure.count, ...(figure.base && { percent: figure.share }) }] as const;
  });
  return { congresses: { held, pending, exempt, total, percent }, indicators: Object.fromEntries(told) };
}

function averageOf({ average }: GroupView["figures"][number]): number | null {
  return average === null ? null : Number(average.replace(",", "."));
}
