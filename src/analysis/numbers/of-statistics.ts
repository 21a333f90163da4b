/** The numbers that statistics are made of, each by what it is known by in a text (`numberKey`). */
import { progressBase } from "../../congress/labels";
import type { CongressSettings } from "../../congress/settings";
import {
  congressesOf,
  countsOf,
  type Figure,
  type GroupStatistics,
  type TermStatistics,
} from "../../congress/statistics";
import type { FigureId } from "../../documents/document";
import { roundedQuotient } from "../../vietnamese/count";
import { percentHundredths } from "../../vietnamese/percent";
import { numberKey } from "../../vietnamese/numbers-in-text";

type Decimals = CongressSettings["decimals"];

/**
 * The number of a figure, reckoned of the statistics and not of the text, in each way that it can be read in a text; none for one that is
 * reckoned where its sentence is made, or is of the term before or aimed at, so that it has nothing to be compared with.
 */
export function exactKeys(
  statistics: TermStatistics,
  id: FigureId,
  settings: CongressSettings,
): readonly string[] {
  const group = (id.block === null ? null : statistics.blocks[id.block]) ?? statistics;
  if (id.kind === "progress") {
    const base = progressBase(group.progress, settings);
    if (id.what === "held") return [numberKey.count(group.progress.held)];
    if (id.what === "base") return [numberKey.count(base)];
    return id.what === "share" ? shareKeys(group.progress.held, base, settings.decimals) : [];
  }
  const figure = id.kind === "indicator" ? group.figures.get(id.indicator) : null;
  if (id.kind !== "indicator" || !figure || id.term !== undefined || id.what === "target") return [];
  // A text tells an average with the sheet's decimals.
  if (figure.kind === "average") return ([0, 1, 2] as const).flatMap((digits) => averageKeys(figure, digits));
  if (id.what === "count") return [numberKey.count(figure.count)];
  if (!figure.base) return [];
  return id.what === "base"
    ? [numberKey.count(figure.base.count)]
    : shareKeys(figure.count, figure.base.count, settings.decimals);
}

/** All numbers of the whole, or of a block; shares and averages rounded to each of so many decimals. */
export function groupKeys(
  { progress, figures }: GroupStatistics,
  settings: CongressSettings,
  decimals: readonly Decimals[] = [settings.decimals],
): readonly string[] {
  const base = progressBase(progress, settings);
  const { total, required, held, pending, exempt } = progress;
  return [
    ...[total, required, held, pending, exempt].map(numberKey.count),
    ...decimals.flatMap((digits) => shareKeys(held, base, digits)),
    ...[...figures.values()].flatMap((figure) => decimals.flatMap((digits) => figureKeys(figure, digits))),
  ];
}

function figureKeys(figure: Figure, decimals: Decimals): readonly string[] {
  if (figure.kind === "average") return averageKeys(figure, decimals);
  const { base, count } = figure;
  return [
    numberKey.count(count),
    ...(base ? [numberKey.count(base.count), ...shareKeys(count, base.count, decimals)] : []),
  ];
}

/** All numbers of one row. */
export function rowKeys(
  statistics: TermStatistics,
  row: number,
  settings: CongressSettings,
): readonly string[] {
  const { table, figures } = statistics;
  const { total, exempt, held } = congressesOf(statistics, row);
  const base = progressBase({ total, exempt }, settings);
  const valueOf = (id: string): number | null => {
    const value = countsOf(table, id)?.values[row];
    return typeof value === "number" ? value : null;
  };
  const progress = table.branchCounts
    ? [
        ...[total, exempt, held, total - exempt - held].map(numberKey.count),
        ...shareKeys(held, base, settings.decimals),
      ]
    : [];
  const counts = [...new Set([...figures.keys(), ...table.counts.keys()])].flatMap((id) => {
    const [count, baseId] = [valueOf(id), figures.get(id)?.indicator.base];
    const whole = baseId === undefined ? null : valueOf(baseId);
    if (count === null) return [];
    return [numberKey.count(count), ...(whole === null ? [] : shareKeys(count, whole, settings.decimals))];
  });
  const averages = [...table.averages.values()].flatMap(({ values: { [row]: value } }) =>
    typeof value === "number" ? wholeOrDecimal(Math.round(value * 100)) : [],
  );
  return [...progress, ...counts, ...averages];
}

function shareKeys(count: number, base: number, decimals: Decimals): readonly string[] {
  const hundredths = percentHundredths(count, base, decimals);
  return hundredths === null ? [] : [numberKey.share(hundredths)];
}

function averageKeys(figure: Figure & { readonly kind: "average" }, decimals: Decimals): readonly string[] {
  const units = roundedQuotient(figure.numerator, figure.denominator, 10 ** decimals);
  return units === null ? [] : wholeOrDecimal(units * 10 ** (2 - decimals));
}

/** "44,5"; of a whole one "44", which may stand before "tuổi". */
function wholeOrDecimal(hundredths: number): readonly string[] {
  const whole = hundredths / 100;
  return Number.isInteger(whole)
    ? [numberKey.count(whole), numberKey.age(whole)]
    : [numberKey.decimal(hundredths)];
}

/** Ages that figures are limited by. */
export function agesOf({ figures }: GroupStatistics): readonly number[] {
  return [...figures.values()].flatMap((figure) =>
    figure.kind === "count" && figure.limit !== null ? [figure.limit] : [],
  );
}
