/** Of several levels that an indicator counts together, those that the cells of its persons name: "cao cấp" alone where none says "cử nhân". */
import type { Indicator } from "../../congress/indicators";
import type { CountColumn } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import type { Counted } from "./count";

/** The counts with the words of their cells, where each of these names a level: what a cell says otherwise may be any of them. */
export function withLevelsNamed(
  grid: Grid,
  { counts, cells }: Counted,
  registry: readonly Indicator[],
): ReadonlyMap<string, CountColumn> {
  const named = registry.flatMap(({ id, levels = [] }): readonly [string, CountColumn][] => {
    const column = counts.get(id);
    const texts = (cells.get(id) ?? [])
      .flat()
      .map(({ line, column: at }) => textOf(grid.values[line]?.[at] ?? null));
    const words = levels.flatMap((level) => level.words.map((word) => ` ${fold(word)} `));
    const isWhole = texts.every((text) => words.some((word) => ` ${fold(text)} `.includes(word)));
    return column && texts.length > 0 && isWhole ? [[id, { ...column, named: [...new Set(texts)] }]] : [];
  });
  return new Map([...counts, ...named]);
}
