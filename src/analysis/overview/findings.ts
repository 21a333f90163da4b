/** Findings as the pane is told of them: a cell is one item, with all that is to be mended there. */
import type { CellRef } from "../../sheet/address";
import { findingKey, placesOf, type Finding, type FindingKind, type Severity } from "../../congress/findings";
import type { MessageValues } from "../../i18n/messages";

export interface FindingView {
  /** What it is known by among those that staff tick. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  /** The cells that it compares with that one. */
  readonly others: readonly CellRef[];
  /** What stands in the places of its sentence. */
  readonly places: MessageValues;
  /** What else is said of that cell: a cell is one item in a list, with all that is to be mended there. */
  readonly also: readonly FindingView[];
}

/** A sum that was typed and does not follow what was changed above it. */
export interface BehindView {
  readonly key: string;
  readonly cell: CellRef;
  /** What the rows make now. */
  readonly sum: number;
}

/** A finding as the pane is told of it. */
export function findingView(finding: Finding): FindingView {
  const { kind, severity, cell, others } = finding;
  return { key: findingKey(finding), kind, severity, cell, others, places: placesOf(finding), also: [] };
}

/** The findings by their cells, in the order of the first, which is the worst, of each. */
export function itemsOf(findings: readonly Finding[]): readonly FindingView[] {
  const byCell = new Map<string, Finding[]>();
  findings.forEach((finding, i) => {
    const { cell } = finding;
    const key = cell ? JSON.stringify([cell.book, cell.sheet, cell.row, cell.column]) : String(i);
    const known = byCell.get(key);
    if (known) known.push(finding);
    else byCell.set(key, [finding]);
  });
  return [...byCell.values()].flatMap(([first, ...more]) =>
    first ? [{ ...findingView(first), also: more.map(findingView) }] : [],
  );
}

/** Counts that were typed as sums, which what is counted can be put into. */
export const SUMS: ReadonlySet<FindingKind> = new Set(["typed-total-differs", "typed-subtotal-differs"]);

/** Typed sums that changes have left behind, and all other findings; `wasRight` says whether a sum was right before. */
export function partedFrom(
  findings: readonly Finding[],
  wasRight: ((cell: CellRef) => boolean) | undefined,
): { readonly behind: readonly BehindView[]; readonly others: readonly Finding[] } {
  const behind: BehindView[] = [];
  const others = findings.filter((finding) => {
    const { kind, cell } = finding;
    const sum = finding.values["ours"];
    if (!SUMS.has(kind) || !cell || typeof sum !== "number" || wasRight?.(cell) !== true) return true;
    behind.push({ key: findingKey(finding), cell, sum });
    return false;
  });
  return { behind, others };
}
