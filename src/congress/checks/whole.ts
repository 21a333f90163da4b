/** What only the whole sheet shows: columns that held branches left blank, and targets that are missed. */
import { percent } from "../../vietnamese/percent";
import { checkAbsent, hasField } from "./absent";
import { cellName, foundIn, type CheckInput } from "./input";
import { groupOf } from "../group-facts";
import type { Indicator } from "../indicators";
import { isUnsaid, kindsIn, nounsOf } from "../kinds";
import { finding, worded, type Finding } from "../findings";
import { labelOf } from "../labels";
import { cellsOf, headersOf, type CountColumn } from "../table";
import { hasAppointedCommittee } from "../standing";
import { measureTargets } from "../targets";

/** A branch without a secretary is told by itself, many have no deputy, and where one was elected nobody was appointed. */
const MAY_BE_BLANK: ReadonlySet<string> = new Set([
  "secretaries",
  "deputySecretaries",
  "appointed",
  "dualRole",
]);
/** What a committee of branches has and a branch has not. */
const OF_ORGANISATIONS: ReadonlySet<string> = new Set(["standingCommittee"]);

/** Checks the sheet as a whole. */
export function checkWhole(input: CheckInput): readonly Finding[] {
  return [...checkNoun(input), ...checkBlanks(input), ...checkAbsent(input), ...checkTargets(input)];
}

/** The noun is chosen for the whole product; where rows are something else it is told once, at the first of them. */
function checkNoun({ table, settings, kinds }: CheckInput): readonly Finding[] {
  const called = kindsIn(settings.branchNoun);
  if (called === null || isUnsaid(called)) return [];
  const others = kinds.flatMap((kind, i) => (kind === null || kind === called ? [] : [i]));
  const [first] = others;
  if (first === undefined) return [];
  const noun = settings.branchNoun;
  const words = {
    count: others.length,
    rows: table.rows.length,
    noun,
    kinds: nounsOf(others.map((i) => kinds[i] ?? null)),
  };
  return [foundIn(table, cellsOf(table, first, "branch")[0], "noun-differs", words)];
}

/** One finding for each column, however many branches left it blank: often a blank was meant as 0. */
function checkBlanks(input: CheckInput): readonly Finding[] {
  const { table, registry } = input;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const indicator of registry) {
    const { id, kind } = indicator;
    const counts = kind === "average" ? (table.averages.get(id) ?? null) : table.counts.get(id);
    if (!counts || MAY_BE_BLANK.has(id) || (indicator.counts === "branches" && !counts.values.includes(0)))
      continue;
    // Several levels of education may stand in one column; of several sheets or tables the first may lack it.
    const column =
      table.sources.length > 1 ? headersOf(table, id).join() : cellName(table, cellsOf(table, 0, id)[0]);
    if (seen.has(column)) continue;
    seen.add(column);
    if (table.sources.length > 1 && !isToldOfHeld(input, counts)) continue;
    const { first, count } = blanksOf(input, counts, indicator);
    if (first < 0) continue;
    const words = {
      column: headersOf(table, id)[0] ?? "",
      count,
      branch: table.names[first] ?? "",
      noun: worded("noun", input.settings.branchNoun),
    };
    const found = kind === "average" ? "blank-averages" : "blank-counts";
    findings.push(foundIn(table, cellsOf(table, first, id)[0], found, words));
  }
  return findings;
}

/** A further table may tell something of those to come alone. */
function isToldOfHeld({ standing }: CheckInput, { values }: CountColumn): boolean {
  return values.some((value, i) => value !== null && standing.states[i] === "held");
}

/** Held branches without any result are left out: their whole row waits to be filled in, and that is said. */
function blanksOf(
  { standing, kinds, table, registry }: CheckInput,
  { values }: CountColumn,
  { id, group }: Indicator,
): { readonly first: number; readonly count: number } {
  const { onePerson, levelColumn, ofOthers } = groupOf(group);
  // Of one person "Tái cử | Mới" has a mark in one of the two; a list of persons names those levels that there are.
  const marks =
    onePerson || (table.persons && levelColumn !== undefined)
      ? registry
          .filter((other) => other.group === group && other.id !== id && !MAY_BE_BLANK.has(other.id))
          .map((other) => table.counts.get(other.id))
      : [];
  let first = -1;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (OF_ORGANISATIONS.has(id) && kinds[i] === "branch") continue;
    if (marks.some((other) => typeof other?.values[i] === "number")) continue;
    if (values[i] !== null || standing.states[i] !== "held" || !standing.hasResult[i]) continue;
    if (!hasField(table, i, id) || (!ofOthers && hasAppointedCommittee(table, i))) continue;
    if (first < 0) first = i;
    count++;
  }
  return { first, count };
}

function checkTargets({ statistics, settings }: CheckInput): readonly Finding[] {
  return measureTargets(statistics, settings)
    .filter(({ met }) => !met)
    .map(({ target, figure, base }) =>
      finding("target-missed", null, {
        label: worded(target.indicator, labelOf(figure)),
        count: figure.count,
        base: base.count,
        percent: worded("share", percent(figure.count, base.count, settings.decimals) ?? ""),
        target: target.percent,
        source: worded("source", target.source),
      }),
    );
}
