/**
 * A list of the elected that stands beside what tells of their branches: below a form, or across a branch's row. What the branches'
 * own figures do not tell is counted from the list; what both tell is held against each other.
 */
import type { Ages } from "../../congress/persons";
import { finding, worded, type Finding } from "../../congress/findings";
import type { Indicator } from "../../congress/indicators";
import { cellIn, type Source } from "../../congress/source";
import { cellsOf, type CongressTable, type Count, type LineCell } from "../../congress/table";
import type { CellPosition } from "../../sheet/address";

/** What tells of the branches, and the list of persons: of one sheet, or of two of a workbook. */
export interface Beside {
  readonly table: CongressTable;
  readonly list: CongressTable;
  /** Along the branches of the table, the branch of the list; -1 where nobody is listed. */
  readonly listedAt: readonly number[];
  /** The list has the officers alone: of all who were elected it tells nothing. */
  readonly officersOnly?: boolean;
  /** Each person's columns stand under the office. */
  readonly underOffice?: boolean;
}

/** What a list alone leaves open, and what it stands beside answers: whose persons they are, and that they were elected. */
export const OF_ITS_BRANCHES: ReadonlySet<string> = new Set([
  "persons-no-branch",
  "persons-unsaid",
  "persons-officers",
]);

/** The table with what the list tells of its branches besides. */
export function withListed(
  { table, list, listedAt, officersOnly = false, underOffice = false }: Beside,
  registry: readonly Indicator[],
): CongressTable {
  const isElsewhere = list.sources[0].sheet !== table.sources[0].sheet;
  const places = new Places(table.sources[0]);
  const placed = (cell: LineCell): LineCell => (isElsewhere ? cell : places.lineCell(homeOf(list, cell)));
  const valuesOf = (values: readonly Count[] | undefined): readonly Count[] =>
    listedAt.map((at) => values?.[at] ?? null);
  const ofOffices = new Set(registry.filter(isOfOffice).map(({ id }) => id));
  const told = [...list.counts].filter(
    ([field]) => !table.counts.has(field) && (!officersOnly || ofOffices.has(field)),
  );
  const cells = told.map(([field]) => {
    const own = list.persons?.cells.get(field) ?? [];
    const listed = listedAt.map((at) => (own[at] ?? []).map(placed));
    return [field, listed] as const;
  });
  const hasAges =
    officersOnly || registry.some(({ id, person }) => person === "age" && table.averages.has(id));
  return {
    ...table,
    counts: new Map([
      ...table.counts,
      ...told.map(
        ([field, { values, named }]) =>
          [field, { values: valuesOf(values), ...(named && { named }) }] as const,
      ),
    ]),
    people: new Map([
      ...told.flatMap(([field]) => {
        const names = list.people.get(field);
        return names ? [[field, listedAt.map((at) => names[at] ?? [])] as const] : [];
      }),
      ...table.people,
    ]),
    sources: [
      places.source(),
      ...table.sources.slice(1),
      ...(isElsewhere ? [ofListedAlone(list.sources[0], new Set(told.map(([field]) => field)))] : []),
    ],
    persons: {
      beside: true,
      ...(underOffice && { underOffice }),
      ...(isElsewhere && { sourceOf: table.rows.map(() => table.sources.length) }),
      cells: new Map(cells),
      ages: listedAt.map(
        (at): Ages => (hasAges ? undefined : list.persons?.ages[at]) ?? { births: [], typed: [] },
      ),
      listed: list.persons?.listed ?? 0,
      last: table.rows.at(-1) ?? 0,
    },
  };
}

/** The list's sheet with those of its columns that tell something of the branches. */
function ofListedAlone(source: Source, told: ReadonlySet<string>): Source {
  return { ...source, columns: source.columns.filter(({ field }) => told.has(field)) };
}

/** Findings where a branch's own figure and the list's differ. */
export function besideFindings(
  { table, list, listedAt, officersOnly = false }: Beside,
  registry: readonly Indicator[],
): readonly Finding[] {
  return registry
    .filter((one) => !officersOnly || isOfOffice(one))
    .flatMap(({ id, label }): readonly Finding[] => {
      const [own, listed] = [table.counts.get(id)?.values, list.counts.get(id)?.values];
      if (!own || !listed) return [];
      return listedAt.flatMap((at, i): readonly Finding[] => {
        const [typed, counted] = [own[i], listed[at]];
        if (typeof typed !== "number" || typeof counted !== "number" || typed === counted) return [];
        const words = {
          branch: table.names[i] ?? "",
          label: worded(id, label),
          typed,
          listed: counted,
          other: cellsOf(list, at, "elected")[0],
        };
        return [finding("listed-differs", cellsOf(table, i, id)[0], words)];
      });
    });
}

/** "Bí thư", "Bí thư là nữ": told of officers alone. */
export function isOfOffice({ person }: Indicator): boolean {
  return typeof person === "object" && person.office !== undefined && !person.office.includes("member");
}

function homeOf({ sources }: CongressTable, { line, column }: LineCell): CellPosition {
  return cellIn(sources[0], line, column);
}

/** Cells of the sheet as places of a source; where its lines are no rows, they are a line of their own. */
class Places {
  private readonly own: CellPosition[] = [];

  constructor(private readonly given: Source) {}

  lineCell({ row, column }: CellPosition): LineCell {
    const { lines } = this.given;
    if (lines === "rows") return { line: row, column };
    if (lines === "columns") return { line: column, column: row };
    this.own.push({ row, column });
    return { line: lines.cells.length, column: this.width() + this.own.length - 1 };
  }

  source(): Source {
    const { lines } = this.given;
    if (typeof lines !== "object" || this.own.length === 0) return this.given;
    const blank = Array.from({ length: this.width() }, () => null);
    return { ...this.given, lines: { cells: [...lines.cells, [...blank, ...this.own]] } };
  }

  private width(): number {
    const { lines } = this.given;
    return typeof lines === "object" ? Math.max(0, ...lines.cells.map(({ length }) => length)) : 0;
  }
}
