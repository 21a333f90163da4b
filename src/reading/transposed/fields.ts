/**
 * What each criterion counts under each heading across ("Nữ" under "Bí thư"): asked of the words, then settled between neighbours as
 * in a header. What weak evidence decides is told.
 */
import { finding, type Finding } from "../../congress/findings";
import { cellAt, type Grid } from "../../sheet/grid";
import { textOf } from "../cells/text";
import type { SeenSheet } from "../form";
import type { Term } from "../../vietnamese/term";
import { headerKey, isSetAside, settle, termAbove, type Settled } from "../table/header";
import { countMarkers } from "../words/marker-words";
import { latestTerm } from "../words/of-term";
import { fold } from "../../vietnamese/fold";
import type { HeaderMatch } from "../words/match";
import { bodyKey, type Body, type Line } from "./across";
import { isUnderstood } from "./criterion";
import type { Criteria, Criterion } from "./locate";
import { COUNTED, meaningOf, REQUIRED } from "./meaning";

/** A criterion under a heading: a column of the table as it is read. */
export interface Field extends Settled {
  readonly criterion: Criterion;
  /** Which of a line's bodies it is of (`bodyKey`). */
  readonly body: string;
  readonly header: readonly string[];
  /** No word says what it counts. */
  readonly unknown?: boolean;
}

const COUNTS = new Set(countMarkers.map(fold));

/** Each criterion under each heading, those that are not understood with the first heading alone. */
export function fieldsOf(
  { grid, matcher }: SeenSheet,
  { rows, column, end }: Criteria,
  lines: readonly Line[],
): { readonly fields: readonly Field[]; readonly findings: readonly Finding[] } {
  const bodies = new Map<string, Body>();
  for (const body of lines.flatMap((line) => line.bodies)) {
    if (!bodies.has(bodyKey(body))) bodies.set(bodyKey(body), body);
  }
  const [first] = bodies.keys();
  const latest = termAbove(grid, end);
  const filled = rows.filter(({ nodes }) => nodes.at(-1)?.filled);
  const findings: Finding[] = [];
  const all = [...bodies].map(([body, { heads, parts }]): readonly Field[] => {
    const columns = lines.flatMap((line) =>
      line.bodies.filter((one) => bodyKey(one) === body).map(({ column: own }) => own),
    );
    const asked = filled.filter(({ row }) => !isNotApplicable(grid, row, columns));
    const paths = asked.map(({ nodes }) => [...nodes, ...parts.map((text) => ({ text, filled: true }))]);
    // "Số CUV khóa 2022-2025" is there to be compared with.
    const matches = paths.map((nodes) =>
      isOlder(nodes, latest) ? NOTHING : meaningOf(matcher, heads, nodes),
    );
    const levels = asked.map(({ nodes }) => nodes.map(({ text }) => ({ text, carried: false })));
    const found = settle(matches, levels).map((one, i): Field => {
      const criterion = asked[i] ?? { row: 0, nodes: [] };
      const header = [...heads, ...criterion.nodes.map(({ text }) => text), ...parts];
      return { ...one, criterion, body, header };
    });
    return withOthers(withTotal(withRequired(found), matches));
  });
  // How many branches there are stands once, beside whatever bodies.
  const whole = new Set(
    all[0]?.flatMap(({ field, criterion }) => (field !== null && COUNTED.has(field) ? [criterion] : [])),
  );
  const once = (one: Field): boolean =>
    one.field === null || !COUNTED.has(one.field) || one.body === first || !whole.has(one.criterion);
  const known = new Set(all.flat().flatMap(({ field, criterion }) => (field === null ? [] : [criterion])));
  const fields = withOtherBody(all, bodies)
    .flat()
    .filter(once)
    .filter(({ field, body, criterion }) => field !== null || (body === first && !known.has(criterion)))
    .map((one) => ({ ...one, unknown: one.field === null && isUnknown(one.criterion) }));
  return { fields, findings };

  /**
   * Its own words or those of a criterion above it say nothing; nor is it a part of what is counted, which is known and set aside
   * ("Nữ: 5, trong đó dưới 40 tuổi: 2").
   */
  function isUnknown({ nodes }: Criterion): boolean {
    if (isSetAside(nodes.map(({ text }) => text)) || isOlder(nodes, latest)) return false;
    if (nodes.some(({ text, filled }) => filled && !isUnderstood([{ text, filled }], matcher))) return true;
    const whole = nodes.slice(0, -1).findLastIndex((node) => node.filled);
    const meant = whole < 0 ? null : meaningOf(matcher, [], nodes.slice(0, whole + 1));
    return !(meant?.kind === "field" && (matcher.isFigure(meant.field) || COUNTED.has(meant.field)));
  }

  /** "TỔNG SỐ" over parts of the committee is the committee, where nothing else is. */
  function withTotal(found: readonly Field[], matches: readonly HeaderMatch[]): readonly Field[] {
    const has = (id: string): boolean => found.some(({ field, percent }) => field === id && !percent);
    if (has("elected") || has("members") || !(has("women") || has("reelected") || has("ethnicMinority")))
      return found;
    const at = found.findIndex(
      ({ criterion }, i) =>
        matches[i]?.kind === "none" && COUNTS.has(headerKey(criterion.nodes.at(-1)?.text ?? "")),
    );
    const total = found[at];
    if (!total) return found;
    const words = { label: total.criterion.nodes.at(-1)?.text ?? "" };
    findings.push(finding("total-taken-for-elected", cellAt(grid, total.criterion.row, column), words));
    return found.map((one, i) => (i === at ? { ...one, field: "elected", weight: 1 } : one));
  }
}

const NOTHING: HeaderMatch = { kind: "none" };

function isOlder(nodes: Criterion["nodes"], latest: Term | null): boolean {
  const term = latestTerm(nodes.map(({ text }) => text));
  return term !== null && latest !== null && term.first < latest.first;
}

/** "Số chi bộ phải đại hội" is the number of branches where no other is told. */
function withRequired(found: readonly Field[]): readonly Field[] {
  const isTold = found.some(({ field }) => field === "branches");
  return found.map((one) => (one.field === REQUIRED ? { ...one, field: isTold ? null : "branches" } : one));
}

/** "X" in all of a criterion's cells under a heading: nothing can be counted there. */
function isNotApplicable(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => textOf(grid.values[row]?.[column])).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => text === "X");
}

/** What the rest of a committee is called over its column. */
const REST = /^(?:so )?(?:(?:cac )?(?:chi|cap) uy vien|uy vien|cuv|uv)(?: khac| con lai)?$/;

/**
 * "Cấp ủy viên | Bí thư | Phó bí thư | Chi ủy viên" across: the last column has the others. How many they are is read; what they are of
 * is a part of the whole, and counted there.
 */
function withOtherBody(
  all: readonly (readonly Field[])[],
  bodies: ReadonlyMap<string, Body>,
): readonly (readonly Field[])[] {
  const keys = [...bodies.keys()];
  const countOf = (fields: readonly Field[] | undefined, id: string): number =>
    fields?.findIndex(({ field, percent }) => field === id && !percent) ?? -1;
  const holder = (id: string): number => all.findIndex((fields) => countOf(fields, id) >= 0);
  const [whole, secretary, deputy] = ["elected", "secretaries", "deputySecretaries"].map(holder);
  const rest = keys.findIndex(
    (key, i) => i > Number(whole) && REST.test(headerKey(bodies.get(key)?.heads.at(-1) ?? "")),
  );
  const isDivided = [whole, secretary, deputy].every((at) => at !== undefined && at >= 0 && at < rest);
  if (!isDivided || countOf(all[rest], "elected") < 0) return all;
  return all.map((fields, i) =>
    i !== rest
      ? fields
      : fields.map((one): Field => {
          const field = one.field === "elected" && !one.percent ? "otherMembers" : null;
          return { ...one, field };
        }),
  );
}

/** "Bí thư, Phó bí thư, Chi ủy viên" under one heading: the last are the others, where all are counted elsewhere. */
function withOthers(found: readonly Field[]): readonly Field[] {
  const elected = found.filter(({ field, percent }) => field === "elected" && !percent);
  if (elected.length < 2) return found;
  const parent = ({ criterion }: Field): string =>
    criterion.nodes
      .slice(0, -1)
      .map(({ text }) => headerKey(text))
      .join("\n");
  const positions = found.filter(({ field }) => field === "secretaries" || field === "deputySecretaries");
  return found.map((one) =>
    one !== elected[0] && elected.includes(one) && positions.some((other) => parent(other) === parent(one))
      ? { ...one, field: "otherMembers" }
      : one,
  );
}
