/**
 * How the table fits across the page: with shares beside counts or without, at which size, with headings turned
 * or not, and how wide each column is. The first way that fits is taken; where none does the last one is, and the
 * page is printed smaller.
 */
import type { Figure } from "../congress/statistics";
import { formatCount, formatDecimal } from "../vietnamese/count";
import { columnNumber, percentColumnOf, planColumns, type Column, type ColumnInput } from "./columns";
import { headingLines, headingRuns, justFits, turnedHeading, UNSURE, wrappedWidth } from "./headings";
import { INDENT, linesIn, longestWord, PADDING, textWidth, type TextSize } from "../sheet/measure";
import { branchWords, progressText } from "./status";
import { columnNumberSize, type Density } from "./styles";

export interface Fit {
  readonly columns: readonly Column[];
  readonly density: Density;
  /** Width of each column in points, padding included. */
  readonly widths: readonly number[];
  /** Branches whose notes make their rows too high for these widths: they are told below the table. */
  readonly notedBelow: ReadonlySet<number>;
}

interface Way extends Density {
  readonly withShares: boolean;
}

const ways: readonly Way[] = [
  { withShares: true, size: 12, turned: false, turnedShares: false },
  { withShares: true, size: 11, turned: false, turnedShares: false },
  { withShares: false, size: 12, turned: false, turnedShares: false },
  { withShares: false, size: 11, turned: false, turnedShares: false },
  { withShares: false, size: 10, turned: false, turnedShares: false },
  { withShares: false, size: 10, turned: true, turnedShares: false },
  { withShares: false, size: 10, turned: true, turnedShares: true },
];

/** The least width that a column works with, and the one at which nothing in it wraps. */
interface Demand {
  readonly least: number;
  readonly natural: number;
}

/**
 * Text columns in sizes of the text: as narrow as they may be made, as wide as they may grow; and points that keep the text from the
 * borders, beside the padding that every cell has.
 */
const NAME = { least: 9.5, most: 26, kept: INDENT + 3 };
const NOTE = { least: 6.6, most: 18, kept: INDENT + 3 };
const DATE = { least: 4, most: 14, kept: 4 };
const PEOPLE = { least: 7, most: 13, kept: INDENT };
/** Room that words have beside them where the page has it. */
const AIR = 6;
const WORDS: ReadonlySet<Column["kind"]> = new Set(["name", "date", "note", "people"] as const);
/** Lines that the heading of a narrow column may have, and should not exceed where the page has room. */
const HEADING_LINES = { alone: { most: 4, good: 3 }, grouped: { most: 3, good: 2 } };
const GROUP_LINES = 2;
const ONE_PAGE_OF_ROWS = 15;
/** Beyond this, figures stand too far apart to be read along a row. */
const WIDEST_FIGURES = 5.5;

/** On a sheet of one page so many lines a branch are no reason for a denser way. */
const LINES_BORNE = 1.5;

/** So many lines a note may have in its row. */
const MOST_NOTE_LINES = 3;

/** `pageWidth` is what there is across, in points; notes of `notedBelow` stand below the table, and so do those that turn out too high. */
export function fitTable(
  input: ColumnInput,
  pageWidth: number,
  notedBelow: ReadonlySet<number> = new Set(),
): Fit {
  const fit = fitTexts(input, pageWidth, notedBelow);
  const width = fit.widths[fit.columns.findIndex(({ kind }) => kind === "note")] ?? Infinity;
  const isHigh = (text: string): boolean =>
    linesIn(text, width - NOTE.kept, { size: fit.density.size, bold: false }) > MOST_NOTE_LINES;
  const { statistics } = input;
  const high = statistics.table.rows.flatMap((_row, branch) => {
    const { note, brief } = branchWords(statistics, branch);
    return !notedBelow.has(branch) && isHigh(note) && !isHigh(brief) ? [branch] : [];
  });
  return high.length === 0 ? fit : fitTable(input, pageWidth, new Set([...notedBelow, ...high]));
}

function fitTexts(input: ColumnInput, pageWidth: number, notedBelow: ReadonlySet<number>): Fit {
  const texts = bodyTexts(input, notedBelow);
  const branches = texts.names.length;
  // On a long sheet each name that wraps costs a line.
  const borne = branches > ONE_PAGE_OF_ROWS ? 1 : LINES_BORNE;
  let last: Fit | null = null;
  let lowest: { readonly fit: Fit; readonly height: number } | null = null;
  for (const { withShares, ...density } of ways) {
    const columns = planColumns(input, withShares);
    const demands = demandsOf(columns, density, input, texts);
    const least = demands.reduce((sum, demand) => sum + demand.least, 0);
    const widths = shareOut(columns, demands, pageWidth - least, texts, density);
    last = { columns, density, widths, notedBelow };
    if (least > pageWidth) continue;
    const widthOf = (wanted: Column["kind"]): number => {
      const c = columns.findIndex(({ kind }) => kind === wanted);
      return last?.widths[c] ?? Infinity;
    };
    const lines = linesOf(texts, { name: widthOf("name"), note: widthOf("note") }, density.size);
    // Shares are easier to read upright, but not at the cost of names that wrap.
    if (lines <= branches * (density.turned && !density.turnedShares ? 1 : borne)) return last;
    const height = lines * density.size;
    if (lowest === null || height < lowest.height) lowest = { fit: last, height };
  }
  if (!last) throw new Error("There is always a way.");
  return lowest?.fit ?? last;
}

/** The words of all rows, once for all ways. */
interface BodyTexts {
  readonly names: readonly string[];
  readonly whens: readonly string[];
  /** As many as names, and one more where there are sections. */
  readonly notes: readonly string[];
}

function bodyTexts(
  { statistics, options, settings }: ColumnInput,
  notedBelow: ReadonlySet<number>,
): BodyTexts {
  const hasSections = statistics.blocks.length > 0 && options.showBlocks !== false;
  const said = statistics.table.rows.map((_row, branch) => branchWords(statistics, branch));
  return {
    names: said.map(({ name }) => name),
    whens: said.flatMap(({ when }) => (when === null ? [] : [when])),
    notes: [
      ...said.map(({ note, brief }, branch) => (notedBelow.has(branch) ? brief : note)),
      ...(hasSections ? [progressText(statistics.progress, settings)] : []),
    ],
  };
}

function demandsOf(
  columns: readonly Column[],
  density: Density,
  input: ColumnInput,
  texts: BodyTexts,
): readonly Demand[] {
  const size = { size: density.size, bold: false };
  const runs = headingRuns(columns.map(({ heading }) => heading));
  const demands = columns.map((column, c): Demand => {
    const label = column.heading.alone;
    switch (column.kind) {
      case "name":
        return textDemand(label, texts.names, NAME, size);
      case "note":
        return textDemand(label, texts.notes, NOTE, size);
      case "people":
        return textDemand(
          label,
          column.names.map((names) => names.join(", ")),
          PEOPLE,
          size,
        );
      case "date":
        return textDemand(label, texts.whens, DATE, size);
      default:
        return figureDemand(
          columns,
          c,
          runs.some((run) => run.first === c && run.last === c),
          density,
          input,
        );
    }
  });
  for (const { first, last, group } of runs) {
    if (group === null) continue;
    const wanted = wrappedWidth(group, GROUP_LINES, { ...size, bold: true });
    const given = demands.slice(first, last + 1).reduce((sum, { least }) => sum + least, 0);
    const more = Math.max(0, wanted - given) / (last - first + 1);
    for (let c = first; c <= last; c++) {
      const demand = demands[c];
      if (demand) demands[c] = { least: demand.least + more, natural: demand.natural + more };
    }
  }
  return demands;
}

function textDemand(
  label: string,
  texts: readonly string[],
  { least, most, kept }: typeof NAME,
  size: TextSize,
): Demand {
  let word = longestWord(label, { ...size, bold: true });
  let widest = word;
  for (const text of texts) {
    widest = Math.max(widest, textWidth(text, size));
    word = Math.max(word, longestWord(text, size));
  }
  const around = PADDING + kept;
  const natural = Math.min(widest, most * size.size) + around;
  return { natural, least: Math.min(natural, Math.max(word + around, least * size.size)) };
}

function figureDemand(
  columns: readonly Column[],
  c: number,
  alone: boolean,
  density: Density,
  { statistics, settings }: ColumnInput,
): Demand {
  const column = columns[c];
  if (!column) return { least: 0, natural: 0 };
  const bold = { size: density.size, bold: true };
  const label = alone ? column.heading.alone : column.heading.label;
  const upright = column.kind === "number" || !density.turned;
  const lines = HEADING_LINES[alone ? "alone" : "grouped"];
  const heading = upright ? wrappedWidth(label, lines.most, bold) : turnedHeading(label, bold).width;
  const figures = widestFigures(columns, column, density.turnedShares, statistics.figures, settings.decimals);
  if (column.kind === "number") figures.push(formatCount(statistics.table.rows.length));
  if (column.kind === "branches") figures.push(formatCount(statistics.progress[column.which]));
  const number = columnNumber(columns, c, settings.progressBase);
  const least = Math.max(
    heading,
    ...figures.map((text) => textWidth(text, bold) + PADDING),
    textWidth(number, { size: columnNumberSize(density.size), bold: false }) + PADDING,
  );
  return { least, natural: upright ? Math.max(least, wrappedWidth(label, lines.good, bold)) : least };
}

/** The widest that a column of figures has to show. */
function widestFigures(
  columns: readonly Column[],
  column: Column,
  turnedShares: boolean,
  figures: ReadonlyMap<string, Figure>,
  decimals: 0 | 1 | 2,
): string[] {
  const share = `100${decimals > 0 ? "," : ""}${"0".repeat(Math.max(0, decimals - 1))}`;
  if (column.kind === "percent" || column.kind === "progress") return [share];
  if (column.kind !== "count" && column.kind !== "average") return [];
  const figure = figures.get(column.indicator.id);
  if (!figure) return [];
  if (figure.kind === "average") {
    return [formatDecimal(figure.numerator, figure.denominator, decimals) ?? "", "00,0"];
  }
  const below = figure.base !== null && !turnedShares && percentColumnOf(columns, column.indicator.id) < 0;
  return [formatCount(figure.count), ...(below ? [share] : [])];
}

/**
 * Who gets what is left of the page, in this order, until nothing in them wraps. Days come first, then names and notes together:
 * they wrap row by row, headings only once.
 */
const NEEDS: readonly (readonly Column["kind"][])[] = [
  ["count", "average", "percent", "branches", "progress"],
  ["note"],
  ["people"],
];

/** Gives what is left of the page to words that would wrap, then to all. */
function shareOut(
  columns: readonly Column[],
  demands: readonly Demand[],
  left: number,
  texts: BodyTexts,
  density: Density,
): readonly number[] {
  const { size } = density;
  const widths = demands.map(({ least }) => least);
  let rest = Math.max(0, left);
  const want = (kinds: readonly Column["kind"][]): readonly number[] =>
    columns.map(({ kind }, c) => (kinds.includes(kind) ? (demands[c]?.natural ?? 0) - (widths[c] ?? 0) : 0));
  rest -= spread(widths, want(["date"]), rest);
  rest -= spread(widths, fewestLines(columns, demands, texts, rest, size), rest);
  for (const kinds of NEEDS) rest -= spread(widths, want(kinds), rest);
  const words = columns.map(({ kind }) => (WORDS.has(kind) ? AIR : 0));
  rest -= spread(widths, words, rest);
  const figures = columns.map(({ kind }, c) => {
    if (kind === "number" || kind === "name" || kind === "note") return 0;
    return Math.max(0, WIDEST_FIGURES * size - (widths[c] ?? 0));
  });
  rest -= spread(widths, figures, rest);
  // A sheet of few columns still spans the page, as its heads do.
  const shares = columns.map(({ kind }): number => (kind === "name" ? 2 : kind === "note" ? 1 : 0));
  const weights = shares.reduce((sum, weight) => sum + weight, 0);
  spread(
    widths,
    shares.map((weight) => (rest * weight) / weights),
    rest,
  );
  return clearOfBorders(columns, demands, widths, density);
}

/**
 * Makes columns a little wider whose heading would have fewer lines in a renderer that keeps less from the borders, since these lines touch
 * them; names and notes give what they have beyond their need. Where they have nothing, such columns get narrower.
 */
function clearOfBorders(
  columns: readonly Column[],
  demands: readonly Demand[],
  given: readonly number[],
  density: Density,
): readonly number[] {
  const bold = { size: density.size, bold: true };
  const widths = [...given];
  const runs = headingRuns(columns.map(({ heading }) => heading));
  const givers = columns.flatMap(({ kind }, c) => (kind === "note" || kind === "name" ? [c] : []));
  const move = (from: number, to: number, points: number): void => {
    widths[from] = (widths[from] ?? 0) - points;
    widths[to] = (widths[to] ?? 0) + points;
  };
  const giverOf = (points: number, to: number): number | undefined =>
    givers.find((at) => at !== to && (widths[at] ?? 0) - (demands[at]?.natural ?? 0) >= points);
  const settle = ({ kind, heading }: Column, c: number): void => {
    if (WORDS.has(kind) ? kind === "name" || kind === "people" : density.turned && kind !== "number") return;
    const label = runs.some(({ first, last }) => first === c && last === c) ? heading.alone : heading.label;
    const width = widths[c] ?? 0;
    if (!justFits(label, width, bold)) return;
    const more = wrappedWidth(label, headingLines(label, width + UNSURE, bold), bold) - width;
    const giver = giverOf(more, c);
    if (giver !== undefined) {
      move(giver, c, more);
      return;
    }
    let narrower = width;
    // What a day or a state says stays on its line.
    const least = demands[c]?.[kind === "date" ? "natural" : "least"] ?? 0;
    while (narrower > least && justFits(label, narrower, bold)) narrower--;
    if (!justFits(label, narrower, bold)) move(c, givers[0] ?? c, width - narrower);
  };
  // What one has given up another can take.
  columns.forEach(settle);
  columns.forEach(settle);
  return widths;
}

/** So many ways of sharing between names and notes are tried. */
const SHARINGS = 16;
/** Rows enough to tell by. */
const MOST_ROWS = 200;

/** What names and notes get of `room` beyond their least, so that the rows of all branches take the fewest lines, and no more. */
function fewestLines(
  columns: readonly Column[],
  demands: readonly Demand[],
  { names, notes }: BodyTexts,
  room: number,
  size: number,
): readonly number[] {
  const [ofName, ofNote] = (["name", "note"] as const).map(
    (wanted) => demands[columns.findIndex(({ kind }) => kind === wanted)],
  );
  if (!ofName) return columns.map(() => 0);
  const rows = names.slice(0, MOST_ROWS);
  const most = Math.min(room, ofName.natural - ofName.least);
  const sharings = Array.from({ length: SHARINGS + 1 }, (_, i) => {
    const forName = (most * (SHARINGS - i)) / SHARINGS;
    const forNote = ofNote ? Math.min(room - forName, ofNote.natural - ofNote.least) : 0;
    const widths = { name: ofName.least + forName, note: ofNote ? ofNote.least + forNote : Infinity };
    return { forName, forNote, lines: linesOf({ names: rows, notes }, widths, size) };
  });
  const fewest = Math.min(...sharings.map(({ lines }) => lines));
  const best = sharings.find(({ lines }) => lines === fewest);
  return columns.map(({ kind }) =>
    kind === "name" ? (best?.forName ?? 0) : kind === "note" ? (best?.forNote ?? 0) : 0,
  );
}

/** The lines that the rows of branches take, as far as names and notes make them. */
function linesOf(
  { names, notes }: Pick<BodyTexts, "names" | "notes">,
  widths: { readonly name: number; readonly note: number },
  size: number,
): number {
  const plain = { size, bold: false };
  return names.reduce((sum, name, row) => {
    const note = notes[row] ?? "";
    return (
      sum +
      Math.max(linesIn(name, widths.name - NAME.kept, plain), linesIn(note, widths.note - NOTE.kept, plain))
    );
  }, 0);
}

/** Adds to the widths what they want, all in proportion where there is not enough; returns what was given. */
function spread(widths: number[], wanted: readonly number[], room: number): number {
  const sum = wanted.reduce((all, want) => all + want, 0);
  if (sum <= 0) return 0;
  const part = Math.min(1, room / sum);
  wanted.forEach((want, c) => {
    widths[c] = (widths[c] ?? 0) + want * part;
  });
  return sum * part;
}
