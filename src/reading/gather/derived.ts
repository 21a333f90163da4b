/**
 * Pieces as though each had the columns of all that can be reckoned from its own: where one has "lần đầu" and another elected and
 * re-elected alone, the figure of the whole is of both.
 */
import { indicators, type Indicator } from "../../congress/indicators";
import type { Source } from "../../congress/source";
import { countsOf } from "../../congress/statistics";
import type { CongressTable } from "../../congress/table";

/** The tables with what some of them have and others tell by other figures. */
export function withDerived(
  tables: readonly CongressTable[],
  registry: readonly Indicator[] = indicators,
): readonly CongressTable[] {
  const wanted = registry
    .filter(({ id, derive }) => derive && tables.some(({ counts }) => counts.has(id)))
    .map(({ id }) => id);
  return tables.map((table) => wanted.reduce((now, id) => derivedIn(now, id, registry), table));
}

function derivedIn(table: CongressTable, id: string, registry: readonly Indicator[]): CongressTable {
  if (table.counts.has(id)) return table;
  const derived = countsOf(table, id, registry);
  if (!derived?.derivedFrom) return table;
  const { values, derivedFrom } = derived;
  const [first, ...others] = table.sources;
  const withColumns = (source: Source): Source => ({
    ...source,
    figureColumns: new Map([
      ...source.figureColumns,
      [id, derivedFrom.flatMap((part) => source.figureColumns.get(part) ?? [])],
    ]),
  });
  return {
    ...table,
    counts: new Map([...table.counts, [id, { values }]]),
    sources: [withColumns(first), ...others.map(withColumns)],
  };
}
