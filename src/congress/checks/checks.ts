/**
 * Everything on a sheet of branches that staff should look at: figures that cannot stand beside each other,
 * congresses whose state is doubtful, branches met twice, reported figures unlike ours, columns left blank, targets.
 *
 * Each family of checks is a list of data in a file of its own; one more check is one more entry there. A check
 * whose columns the sheet does not have says nothing. Checks of figures look at every row that has the figures,
 * whatever its state: a contradiction is one before the congress too, and reported totals count such rows. Checks of
 * results (shortage, no secretary, no result ...) look at held branches only. Each finding names the cell of the
 * figure in doubt; where several figures do not add up, the cell of the whole that they should add up to.
 */
import type { CheckInput } from "./input";
import { checkFigures } from "./figures";
import { checkGroups } from "./groups";
import { checkNames } from "./names";
import { checkPersons } from "./persons";
import { checkProgress } from "./progress";
import { checkReported } from "./reported";
import { checkWhole } from "./whole";
import type { Finding } from "../findings";
import { indicators, type Indicator } from "../indicators";
import { calledIn, rowKinds } from "../kinds";
import { defaultSettings, type CongressSettings } from "../settings";
import type { TermStatistics } from "../statistics";

/** Checks a term's table, family by family; `inOrder` sorts what is found. */
export function checkTerm(
  statistics: TermStatistics,
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
): readonly Finding[] {
  const { table, standing } = statistics;
  const kinds = rowKinds(table, settings);
  const input: CheckInput = {
    statistics,
    table,
    standing,
    settings: calledIn(table, settings, kinds),
    registry,
    kinds,
  };
  const families = [
    checkFigures,
    checkGroups,
    checkProgress,
    checkNames,
    checkReported,
    checkWhole,
    checkPersons,
  ];
  return families.flatMap((check) => check(input));
}
