/**
 * The sheet of a situation, drawn from its facts: a line a branch, and totals that are dealt out to the branches that have met,
 * person by person, so that no part is ever more than the elected of its branch.
 */

/** A branch: its name, its day as a cell of a drawing, what stands in its note, and cells of its own by column. */
export interface Branch {
  readonly name: string;
  readonly date?: string;
  readonly note?: string;
  /** Persons elected, of a branch that has met; dealt out evenly where no branch says it. */
  readonly elected?: number;
  /** Cells in further columns, by their header. */
  readonly cells?: Readonly<Record<string, string | number>>;
}

export interface Facts {
  /** Lines above the table. */
  readonly title: readonly string[];
  readonly met: readonly Branch[];
  /** Those that have not met, and those that hold no congress. */
  readonly others?: readonly Branch[];
  readonly elected?: number;
  /** Columns of persons among the elected, in the order of the sheet: header (heading > header), number, who is first in line. */
  readonly of?: readonly (readonly [header: string, count: number, from?: number])[];
  /** Columns dealt out evenly to the branches that have met: seats, secretaries. */
  readonly each?: readonly (readonly [header: string, count: number])[];
  /** Columns with cells that single branches name. */
  readonly own?: readonly string[];
}

/** So many branches with days one after the other, from the first day to the last. */
export function branches(count: number, days: readonly string[], from = 1): readonly Branch[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `Chi bộ Số ${from + i}`,
    date: `#${days[Math.floor((i * days.length) / count)] ?? ""}`,
  }));
}

export function sheetOf({ title, met, others = [], elected, of = [], each = [], own = [] }: Facts): string {
  const sizes = elected === undefined ? met.map((one) => one.elected ?? 0) : shares(elected, met.length);
  const starts = sizes.map((_size, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, 0));
  const part = (i: number, count: number, from: number): number => {
    const [start, end] = [starts[i] ?? 0, (starts[i] ?? 0) + (sizes[i] ?? 0)];
    return Math.max(0, Math.min(end, from + count) - Math.max(start, from));
  };
  const dealt = new Map(each.map(([header, count]) => [header, shares(count, met.length)]));
  const headers = ["Tên chi bộ", "Ngày đại hội", "Cấp ủy viên", ...of.map(([header]) => header)];
  const all = [...headers, ...each.map(([header]) => header), ...own, "Ghi chú"];
  const line = (branch: Branch, i: number | null): string =>
    [
      branch.name,
      branch.date ?? "",
      i === null ? "" : sizes[i],
      ...of.map(([, count, from = 0]) => (i === null ? "" : part(i, count, from))),
      ...each.map(([header]) => (i === null ? "" : dealt.get(header)?.[i])),
      ...own.map((header) => branch.cells?.[header] ?? ""),
      branch.note ?? "",
    ].join(" | ");
  return [
    "",
    ...title,
    ...headOf(all),
    ...met.map((branch, i) => line(branch, i)),
    ...others.map((branch) => line(branch, null)),
  ].join("\n");
}

/** Two lines: headings, merged over what stands below them, and headers. */
function headOf(headers: readonly string[]): readonly string[] {
  const parted = headers.map((header) => header.split(" > "));
  const top = parted.map(([heading = "", below], i) =>
    below !== undefined && parted[i - 1]?.[0] === heading ? "<" : heading,
  );
  return [top.join(" | "), parted.map(([, below]) => below ?? "^").join(" | ")];
}

/** A number in so many parts that differ by one at most. */
function shares(count: number, parts: number): readonly number[] {
  return Array.from(
    { length: parts },
    (_, i) => Math.floor(((i + 1) * count) / parts) - Math.floor((i * count) / parts),
  );
}
