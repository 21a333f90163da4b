/**
 * Columns whose cells hold more figures than their header names: a second one in brackets, or one in each line with its label. What is
 * not read of them is told.
 */
import { finding, type Finding } from "../../congress/findings";
import { usualGroup } from "../../congress/group-facts";
import { headerText, type ColumnMatch } from "../../congress/source";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import { labelsInCells, UNLABELLED } from "../cells/facts";
import { FIGURES, saysFigure } from "../cells/figures-in-words";
import { fieldOf, holdPairs, pairInCells, wordsInCells, sayPairs } from "../cells/pairs";
import type { Matcher } from "../words/match";
import { headerKey, type HeaderColumn } from "./header";
import { sample } from "./sample";

interface InCells {
  readonly matches: readonly ColumnMatch[];
  readonly findings: readonly Finding[];
}

const NOTHING_IN_CELLS: InCells = { matches: [], findings: [] };

/** Tells of a cell that it holds more than is read of it; `values` are those of its column, of which it is the one `at` rows below the header. */
function unread(
  grid: Grid,
  { column, header }: Pick<ColumnMatch, "column" | "header">,
  bodyTop: number,
  values: readonly (CellValue | undefined)[],
  at: number,
): Finding {
  const words = { column: headerText(header), text: String(values[at] ?? "") };
  return finding("second-figures-unread", cellAt(grid, bodyTop + Math.max(0, at), column), words);
}

/** The second figure of cells such as "05 (04 nữ)", whose header names the first alone; what is not read of such is told. */
export function secondInCells(
  grid: Grid,
  match: ColumnMatch,
  fields: readonly (string | null)[],
  bodyTop: number,
  matcher: Matcher,
): InCells {
  const { column, header, field } = match;
  const values = sample(grid, column, bodyTop);
  const at = values.findIndex((value) => wordsInCells([value]).length > 0);
  if (at < 0) return NOTHING_IN_CELLS;
  const pair = pairInCells(header, field, values, matcher);
  // A column of its own goes before.
  if (pair && fields.includes(pair.second)) return NOTHING_IN_CELLS;
  if (pair && (holdPairs(values, pair) || sayPairs(values, pair))) {
    const part = { sign: pair.sign, which: "second", word: pair.word } as const;
    return { matches: [{ ...match, field: pair.second, limit: null, part }], findings: [] };
  }
  return { matches: [], findings: [unread(grid, match, bodyTop, values, at)] };
}

/**
 * The facts of cells such as "03 đ/c (nữ 00)\nTái cử: 03", each a part of what its column counts; below "Kết quả đại hội", which counts
 * nothing, each is what it calls itself. What is not read of such is told.
 */
export function labelledIn(
  grid: Grid,
  { column, header, percent, assigned }: HeaderColumn,
  fields: readonly (string | null)[],
  i: number,
  bodyTop: number,
  matcher: Matcher,
): InCells {
  const first = fields[i] ?? null;
  const isOfAll = first === "rating";
  if (percent || assigned || (first !== null && !isOfAll && !matcher.isFigure(first)))
    return NOTHING_IN_CELLS;
  const values = sample(grid, column, bodyTop);
  const labels = labelsInCells(values);
  if (labels.length === 0)
    return isOfAll ? figuresInRatings(grid, column, header, values, bodyTop) : NOTHING_IN_CELLS;
  const above = header.map(headerKey);
  const cells = isOfAll ? values.map((value) => labelsInCells([value])) : [];
  const meant = (label: string): string | null =>
    isOfAll ? ofItself(label, cells, matcher) : fieldOf(matcher.match([...above, label]));
  const known = labels.flatMap((label) => {
    const field = label !== UNLABELLED ? meant(label) : isOfAll ? null : first;
    return field !== null && matcher.isFigure(field) ? [{ label, field }] : [];
  });
  // A column of its own goes before.
  const own = known.filter(
    ({ field, label }) => label === UNLABELLED || !fields.some((other, at) => other === field && at !== i),
  );
  const isTwice = new Set(own.map(({ field }) => field)).size < own.length;
  const isRead = (own.length > 1 || (isOfAll && own.length > 0)) && !isTwice;
  const isAllKnown = known.length === labels.length && !isTwice;
  if (!isRead && (isAllKnown || !isOfAll)) return NOTHING_IN_CELLS;
  const matches = own.map(({ label, field }): ColumnMatch => ({
    column,
    header,
    field,
    percent: false,
    limit: null,
    part: { sign: "labels", which: label === own[0]?.label ? "first" : "second", word: label },
  }));
  if (isAllKnown) return { matches, findings: [] };
  const at = values.findIndex((value) =>
    labelsInCells([value]).some((one) => isTwice || known.every(({ label }) => label !== one)),
  );
  return {
    matches: isRead ? matches : [],
    findings: [unread(grid, { column, header }, bodyTop, values, at)],
  };
}

/** Figures with words in front, "Phát ra: 20 phiếu", below what counts nothing; what notes tell as well is told of them. */
function figuresInRatings(
  grid: Grid,
  column: number,
  header: readonly string[],
  values: readonly (CellValue | undefined)[],
  bodyTop: number,
): InCells {
  const at = values.findIndex(
    (value) =>
      typeof value === "string" &&
      WITH_LABEL.test(value) &&
      !FIGURES.some(([, , says]) => saysFigure(value, says)),
  );
  if (at < 0) return NOTHING_IN_CELLS;
  return { matches: [], findings: [unread(grid, { column, header }, bodyTop, values, at)] };
}

const WITH_LABEL = /\p{L}\s*:\s*\d+(?![\d/.,]|\s*%)/u;

/** What a label means with nothing above it; "Nữ" is of whom the labels before it speak, and is not read where those are not the elected. */
function ofItself(label: string, cells: readonly (readonly string[])[], matcher: Matcher): string | null {
  const match = matcher.match([label]);
  if (match.kind !== "field" && match.kind !== "open") return null;
  if (match.percent) return null;
  if (match.kind === "field" && (match.group !== usualGroup || match.field === usualGroup.head))
    return match.field;
  const isOfElected = cells.every((labels) => {
    const before = labels.slice(0, Math.max(0, labels.indexOf(label)));
    return before.every((one) => {
      const of = matcher.match([one]);
      return of.kind === "open" || (of.kind === "field" && of.group === usualGroup);
    });
  });
  if (!isOfElected) return null;
  return match.kind === "field" ? match.field : (match.meanings.get(usualGroup.id)?.id ?? null);
}
