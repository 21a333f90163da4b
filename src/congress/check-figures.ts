/**
 * Figures within one row that cannot, or should not, stand beside each other. A check is an entry: the columns it
 * needs, when they are wrong, and what the sentence says of them.
 */
import type { MessageValues } from "../i18n/messages";
import { branchChecks, committeeChecks, progressChecks } from "./check-committee";
import { foundAt, ownColumn, type CheckInput } from "./check-input";
import type { Finding, FindingKind } from "./findings";
import type { Count, FieldId } from "./table";

/** Which rows a check looks at. It is asked only of rows whose figures look wrong. */
export type RowFilter = (input: CheckInput, branch: number) => boolean;

export interface FigureCheck {
  readonly kind: FindingKind;
  readonly code?: string;
  /** Fields that must have a column of their own, up to four. The first one's cell is named. */
  readonly needs: readonly FieldId[];
  /** One more, of which neither column nor figure must be there: 0 stands in. */
  readonly orNone?: FieldId;
  /** Not for a sheet with this column, where another check says it better. */
  readonly unless?: FieldId;
  /** All must hold. None: every row that has the figures. */
  readonly rows?: readonly RowFilter[];
  /** Given the figures in the order of `needs` and `orNone`; 0 for those that a check does not have. */
  readonly isWrong: (a: number, b: number, c: number, d: number) => boolean;
  readonly words: (a: number, b: number, c: number, d: number) => MessageValues;
}

/** Checks every row's figures against each other. */
export function checkFigures(input: CheckInput): readonly Finding[] {
  const checks = [...exceedingChecks(input), ...committeeChecks, ...branchChecks(input), ...progressChecks];
  return checks.flatMap((check) => run(input, check));
}

/** "X at most Y", for every indicator that the registry says it of. */
function exceedingChecks({ registry }: CheckInput): readonly FigureCheck[] {
  const labels = new Map(registry.map(({ id, label }) => [id, label] as const));
  const checks: FigureCheck[] = [];
  for (const { id, label, atMost } of registry) {
    if (atMost === undefined) continue;
    checks.push({
      kind: "exceeds",
      code: `${id}-exceeds-${atMost}`,
      needs: [id, atMost],
      isWrong: (count, base) => count > base,
      words: (count, base) => ({ label, count, baseLabel: labels.get(atMost) ?? atMost, base }),
    });
  }
  return checks;
}

function run(input: CheckInput, check: FigureCheck): readonly Finding[] {
  const { table } = input;
  const { kind, code, needs, orNone, unless, rows = [], isWrong, words } = check;
  const [field] = needs;
  const needed = needs.map((id) => ownColumn(table, id)?.values);
  if (field === undefined || needed.includes(undefined)) return [];
  if (unless !== undefined && ownColumn(table, unless)) return [];
  if (orNone !== undefined) needed.push(ownColumn(table, orNone)?.values.map((count) => count ?? 0));
  const [first, second, third, fourth] = needed;
  const findings: Finding[] = [];
  for (let i = 0; i < table.rows.length; i++) {
    const a = figure(first, i);
    const b = figure(second, i);
    const c = figure(third, i);
    const d = figure(fourth, i);
    if (a < 0 || b < 0 || c < 0 || d < 0 || !isWrong(a, b, c, d)) continue;
    if (rows.every((holds) => holds(input, i)))
      findings.push(foundAt(input, i, field, kind, words(a, b, c, d), code));
  }
  return findings;
}

/** The count; -1 where it was not entered or cannot be read, 0 where the check does not need it. */
function figure(values: readonly Count[] | undefined, i: number): number {
  if (!values) return 0;
  const count = values[i];
  return typeof count === "number" ? count : -1;
}
