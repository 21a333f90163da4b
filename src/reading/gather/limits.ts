/** Pieces whose columns of one indicator have other age limits ("Dưới 35 tuổi", "Dưới 40 tuổi"): their sum is of neither, which is told. */
import { finding, type Finding } from "../../congress/findings";
import { cellIn, headerText, type ColumnMatch, type Source } from "../../congress/source";
import type { CongressTable } from "../../congress/table";

interface Limited {
  readonly source: Source;
  readonly match: ColumnMatch;
}

/** A finding for each limit beside the one that most of the pieces have. */
export function limitsThatDiffer(tables: readonly CongressTable[]): readonly Finding[] {
  const columns = tables.flatMap(columnsWithLimit);
  return [...new Set(columns.map(({ match }) => match.field))].flatMap((field) => {
    const ofField = columns.filter(({ match }) => match.field === field);
    const times = (limit: number | null): number =>
      ofField.filter(({ match }) => match.limit === limit).length;
    const limits = [...new Set(ofField.map(({ match }) => match.limit))].sort((a, b) => times(b) - times(a));
    const [most, ...others] = limits.map((limit) => ofField.find(({ match }) => match.limit === limit));
    return others.map((one) => told(most, one)).flat();
  });
}

/** The columns with figures that are added up; groups of ages with other limits are other groups. */
function columnsWithLimit({ sources, counts }: CongressTable): readonly Limited[] {
  return sources.flatMap((source) =>
    source.columns
      .filter(
        ({ field, percent, limit }) => !percent && limit !== null && hasFigures(counts.get(field)?.values),
      )
      .map((match) => ({ source, match })),
  );
}

function hasFigures(values: readonly unknown[] = []): boolean {
  return values.some((value) => typeof value === "number" && value > 0);
}

function told(most: Limited | undefined, one: Limited | undefined): readonly Finding[] {
  if (!most || !one) return [];
  const words = {
    heading: headerText(one.match.header),
    other: placeOf(most),
    others: headerText(most.match.header),
  };
  return [finding("limits-differ", placeOf(one), words)];
}

/** Where its heading ends. */
function placeOf({ source, match }: Limited) {
  return cellIn(source, source.header.last, match.column);
}
