/**
 * Whether a sheet with a row a branch tells anything of congresses: a day, a state, a result, or a column for one. A register of
 * branches has members and the secretaries of today, and whoever counted these would report congresses that nobody held.
 */
import { groupOf } from "../../congress/group-facts";
import type { Indicator } from "../../congress/indicators";
import { columnsOf, type CongressTable } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/text";

/** Plain columns that every register has. */
const OF_REGISTERS = new Set([
  "number",
  "branch",
  "block",
  "note",
  "personName",
  "birth",
  "votes",
  "ageGroup",
  "office",
]);
/** What a title says of a congress, folded. */
const OF_CONGRESSES = /\b(?:dai hoi|bau|nhiem ki|trung cu|tai cu|cap uy|chi uy)\b/;

/** `above`: the first row of the header; what stands over it is the title. */
export function tellsOfCongress(
  grid: Grid,
  above: number,
  table: CongressTable,
  registry: readonly Indicator[],
): boolean {
  const { dates, states, counts, averages, people } = table;
  if (dates.some((date) => date !== null) || (states.some((state) => state !== null) && !areChoices(states)))
    return true;
  const figures = registry.filter(({ id }) => counts.has(id) || averages.has(id) || people.has(id));
  const isFigure = new Set(registry.map(({ id }) => id));
  if (
    columnsOf(table).some(
      ({ field, percent }) =>
        !percent &&
        !OF_REGISTERS.has(field) &&
        !isFigure.has(field) &&
        !(field === "status" && areChoices(states)),
    )
  )
    return true;
  const others = figures.filter(({ group }) => groupOf(group).head !== "members");
  if (others.some(({ group }) => groupOf(group).onePerson !== true)) return true;
  // Secretaries alone may be those of today: the title decides, where there is one.
  const title = grid.values
    .slice(0, above)
    .flat()
    .map((value) => fold(textOf(value)));
  return (
    others.length > 0 &&
    (title.every((text) => text === "") || title.some((text) => OF_CONGRESSES.test(text)))
  );
}

/** Each state once, and none behind them: what may be chosen in another sheet. */
function areChoices(states: CongressTable["states"]): boolean {
  const said = states.filter((state) => state !== null);
  return said.length > 1 && said.length < states.length && new Set(said).size === said.length;
}
