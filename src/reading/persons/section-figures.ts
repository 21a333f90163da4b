/**
 * What the line over a branch's persons says of the branch itself: "Chi bộ Khu 1: đảng viên có mặt 45/47; cần bầu 05"; where the list is
 * of one branch, what all lines above it say. Only figures that no list of persons can tell are taken: members, who came, how many were
 * to be elected and from among how many.
 */
import { isOfMembers } from "../../congress/group-facts";
import type { Indicator } from "../../congress/indicators";
import type { CountColumn, LineCell } from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { MEASURED } from "../cells/pairs";
import type { Matcher } from "../words/match";
import type { PersonBranch } from "./branches";
import type { Counted } from "./count";
import type { Line } from "./lines-above";
import type { Section } from "./sections";

/** One figure in words: what it counts, how many, and of how many. */
const FIGURE =
  /^(\p{L}[^\d:]*?)\s*:?\s*(\d[\d.]*)(?:\s*(?:\/|trên)\s*(\d[\d.]*))?\s*(?:đ\/c|đc|đồng chí|người|đảng viên|đv|cấp ủy viên|chi ủy viên)?\.?$/iu;
/** "31 ĐV dự". */
const BEFORE_WORDS = /^(\d[\d.]*)(?:\s*(?:\/|trên)\s*(\d[\d.]*))?\s+(\p{L}[^\d:]*?)\.?$/u;
/** "đạt 95,74%", "(95,74%)": of what stands before it. */
const SHARE = /[,(]?\s*(?:(?:đạt|chiếm|bằng)\s+)?(?:(?:tỷ|tỉ) lệ\s*:?\s*)?\d[\d.,]*\s*%\)?/giu;
const OF_OTHERS =
  /\b(?:khoa|nhiem ki|nhiem ky) (?:truoc|cu)\b|\b(?:kiem phieu|bo sung|du kien|phuong an|doan chu tich|thu ki|thu ky)\b/;
/** "05 - 07". */
const OPEN_NUMBER = /(?<![\d/.])\d{1,3}\s*[–-]\s*\d{1,3}(?![\d/.])/u;

/** The figures of a section's line by field; one that is told twice and differently is none. */
export function figuresIn(
  label: string,
  matcher: Matcher,
  registry: readonly Indicator[],
): ReadonlyMap<string, number> {
  const said = new Map<string, Set<number>>();
  // Of a line that speaks of others as well, or leaves a number open, nothing is taken.
  if (OF_OTHERS.test(fold(label)) || OPEN_NUMBER.test(label)) return new Map();
  const tell = (field: string | undefined, written: string | undefined): void => {
    const count = readCount(written);
    const indicator = registry.find(({ id }) => id === field);
    if (!indicator || indicator.kind !== "count" || typeof count !== "number") return;
    const { id } = indicator;
    if (!isOfMembers(indicator) && id !== "candidates" && id !== "planned") return;
    said.set(id, (said.get(id) ?? new Set()).add(count));
  };
  /** Of two figures both are known, or neither is. */
  const tellBoth = (field: string, words: string, first: string | undefined, second: string): void => {
    const [part, whole] = [readCount(first), readCount(second)];
    if (typeof part !== "number" || typeof whole !== "number" || part > whole || !MEASURED.has(field)) return;
    tell(field, first);
    // "ĐV dự 32/33": of the members; that they were called it does not say.
    const ofMembers = field === "attended" && /^(?:so )?(?:dang vien|dv)\b(?!.*\btrieu tap\b)/.test(words);
    tell(ofMembers ? "members" : MEASURED.get(field), second);
  };
  for (const part of partsOf(label)) {
    const [words, first, second] = figureIn(part);
    const match = matcher.match([fold(words)]);
    if (match.kind !== "field" || match.percent) continue;
    if (second === undefined) tell(match.field, first);
    else tellBoth(match.field, fold(words), first, second);
  }
  return new Map(
    [...said].flatMap(([field, counts]) => {
      const [only, another] = counts;
      return only === undefined || another !== undefined ? [] : [[field, only] as const];
    }),
  );
}

/** What is counted, how many, and of how many: "có mặt 31/33", "31/33 ĐV dự". */
function figureIn(part: string): readonly [string, string | undefined, string | undefined] {
  const [, words = "", first, second] = FIGURE.exec(part) ?? [];
  if (first !== undefined) return [words, first, second];
  const [, before, of, behind = ""] = BEFORE_WORDS.exec(part) ?? [];
  return [behind, before, of];
}

/** What stands behind the name: behind its colon, in brackets, behind its comma. */
function partsOf(label: string): readonly string[] {
  return label
    .replace(SHARE, "")
    .split(/[;,()[\]\n]|\.(?=\s)|\s[–-]\s|:(?=\s*\p{L})/u)
    .map((part) => part.replace(/^[\s+*•–-]+/u, "").trim())
    .filter((part) => /^(?:\p{L}.*\d|\d.*\p{L})/u.test(part));
}

/** The lines of a list, and how their words are read. */
export interface SectionInput {
  readonly branches: readonly PersonBranch[];
  readonly sections: readonly Section[];
  /** Those above its header. */
  readonly above: readonly Line[];
  /** Where that begins. */
  readonly top: number;
  /** Of a list of officers alone: beside them the number to elect would show a shortage that there is not. */
  readonly officersOnly: boolean;
  readonly matcher: Matcher;
  readonly registry: readonly Indicator[];
}

interface ToldFigure {
  readonly count: number;
  readonly cell: LineCell;
}

/** The figures that lines tell, each with its cell; one that two tell differently is none. */
function toldBy(
  lines: readonly Line[],
  matcher: Matcher,
  registry: readonly Indicator[],
): ReadonlyMap<string, ToldFigure> {
  const told = new Map<string, ToldFigure | null>();
  for (const { row, column, label } of lines)
    for (const [field, count] of figuresIn(label, matcher, registry)) {
      const known = told.get(field);
      const isSame = known === undefined || known?.count === count;
      told.set(field, isSame ? { count, cell: { line: row, column } } : null);
    }
  return new Map([...told].flatMap(([field, one]) => (one ? [[field, one] as const] : [])));
}

/** Whether a line has a name whole: "Chi bộ thôn 12" says nothing of "Chi bộ thôn 1". */
function speaksOf(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at >= 0 && !/^[\p{L}\d]/u.test(line.slice(at + name.length));
}

/** The counts of a list with those that its sections' lines tell. */
export function withSectionFigures(
  counted: Counted,
  { branches, sections, above, top, officersOnly, matcher, registry }: SectionInput,
): Counted {
  const tellsMembers = (field: string): boolean =>
    registry.some((indicator) => indicator.id === field && isOfMembers(indicator));
  const told = branches.map(({ name, cell }) => {
    const own = sections.find(({ row, column }) => row === cell.line && column === cell.column);
    if (own) return toldBy([own], matcher, registry);
    // Of lists below each other the first has its line above the header.
    const lines =
      branches.length === 1
        ? above
        : cell.line === top
          ? above.filter(({ label }) => speaksOf(label, name))
          : [];
    return toldBy(lines, matcher, registry);
  });
  const fields = [...new Set(told.flatMap((figures) => [...figures.keys()]))].filter(
    (field) => !counted.counts.has(field) && (!officersOnly || tellsMembers(field)),
  );
  if (fields.length === 0) return counted;
  const values = fields.map((field): [string, CountColumn] => [
    field,
    { values: told.map((figures) => figures.get(field)?.count ?? null) },
  ]);
  const cells = fields.map((field): [string, readonly (readonly LineCell[])[]] => [
    field,
    told.map((figures) => [figures.get(field)?.cell].flatMap((cell) => cell ?? [])),
  ]);
  return {
    ...counted,
    counts: new Map([...counted.counts, ...values]),
    cells: new Map([...counted.cells, ...cells]),
  };
}
