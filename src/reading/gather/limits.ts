/** Pieces whose columns of one indicator have other age limits ("Dưới 35 tuổi", "Dưới 40 tuổi", "Từ 40 tuổi trở xuống"): their sum is of neither, which is told. */
import { ageLimitOf, isSameLimit, type AgeLimit } from "../../congress/age-limit";
import { finding, type Finding } from "../../congress/findings";
import type { CellRef } from "../../sheet/address";
import { cellIn, headerText, type ColumnMatch, type Source } from "../../congress/source";
import type { CongressTable } from "../../congress/table";

interface Limited {
  readonly source: Source;
  readonly match: ColumnMatch;
  readonly limit: AgeLimit;
}

/** A finding for each limit beside the one that most of the pieces have. */
export function limitsThatDiffer(tables: readonly CongressTable[]): readonly Finding[] {
  const columns = tables.flatMap(columnsWithLimit);
  return [...new Set(columns.map(({ match }) => match.field))].flatMap((field) => {
    const ofField = columns.filter(({ match }) => match.field === field);
    const times = ({ limit }: Limited): number =>
      ofField.filter((other) => isSameLimit(other.limit, limit)).length;
    const firsts = ofField.filter(
      (one, i) => ofField.findIndex(({ limit }) => isSameLimit(limit, one.limit)) === i,
    );
    const [most, ...others] = firsts.sort((a, b) => times(b) - times(a));
    return most ? others.map((one) => told(most, one)) : [];
  });
}

/** The columns with figures that are added up; groups of ages with other limits are other groups. */
function columnsWithLimit({ sources, counts }: CongressTable): readonly Limited[] {
  return sources.flatMap((source) =>
    source.columns.flatMap((match) => {
      const limit = ageLimitOf(match);
      const isAdded = !match.percent && limit !== null && hasFigures(counts.get(match.field)?.values);
      return isAdded ? [{ source, match, limit }] : [];
    }),
  );
}

function hasFigures(values: readonly unknown[] = []): boolean {
  return values.some((value) => typeof value === "number" && value > 0);
}

function told(most: Limited, one: Limited): Finding {
  const words = {
    heading: headerText(one.match.header),
    other: placeOf(most),
    others: headerText(most.match.header),
  };
  return finding("limits-differ", placeOf(one), words);
}

/** Where its heading ends. */
function placeOf({ source, match }: Limited): CellRef {
  return cellIn(source, source.header.last, match.column);
}
