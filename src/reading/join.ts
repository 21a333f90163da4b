/**
 * Several tables as one, each line with the sheet that it was read from. So far of forms and lists that have a sheet a branch.
 */
import type {
  AgeGroup,
  BranchCounts,
  CongressTable,
  Count,
  CountColumn,
  FurtherLine,
  PercentColumn,
  ReportedTotal,
} from "../congress/table";
import { headerText } from "../congress/source";
import { fold } from "../vietnamese/fold";

/** Joins tables in their order; the first says what is known of all, as far as it does. */
export function joinTables(tables: readonly [CongressTable, ...CongressTable[]]): CongressTable {
  const [first] = tables;
  if (tables.length === 1) return first;
  const of = <T>(take: (table: CongressTable) => T | null): T | null =>
    tables.reduce<T | null>((found, table) => found ?? take(table), null);
  const all = <T>(take: (table: CongressTable) => readonly T[]): readonly T[] => tables.flatMap(take);
  const [source, ...sources] = first.sources;
  // Days that the title of one tells of all are of its own branches.
  const { congressDays, ...head } = first;
  const isOfAll = tables.every(
    ({ congressDays: own }) => JSON.stringify(own) === JSON.stringify(congressDays),
  );
  return {
    ...head,
    ...(isOfAll && congressDays && { congressDays }),
    sources: [source, ...sources, ...tables.slice(1).flatMap((table) => table.sources)],
    organisation: of(({ organisation }) => organisation),
    ordinal: of(({ ordinal }) => ordinal),
    term: of(({ term }) => term),
    asOf: of(({ asOf }) => asOf),
    rows: all(({ rows }) => rows),
    sourceOf: offset(
      tables,
      ({ sources: own }) => own.length,
      (table) => table.rows.map((_row, i) => table.sourceOf?.[i] ?? 0),
    ),
    names: all(({ names }) => names),
    blocks: all(({ blocks }) => blocks),
    blockOf: offset(
      tables,
      ({ blocks }) => blocks.length,
      ({ blockOf }) => blockOf,
    ),
    dates: all(({ dates }) => dates),
    ...(tables.some(({ times }) => times) && {
      times: all(({ times, rows }) => times ?? rows.map(() => null)),
    }),
    states: all(({ states }) => states),
    notes: all(({ notes }) => notes),
    ...(tables.some(({ said }) => said) && {
      said: all(({ said, rows }) => said ?? rows.map(() => null)),
    }),
    counts: joined(tables, ({ counts }) => counts),
    averages: joined(tables, ({ averages }) => averages),
    people: new Map(
      keys(tables, ({ people }) => people).map((field) => [
        field,
        all(({ people, rows }) => people.get(field) ?? rows.map(() => [])),
      ]),
    ),
    branchCounts: joinedCounts(tables),
    ageGroups: joinedAges(tables),
    ...joinedTyped(tables),
    ...joinedPersons(tables),
  };
}

/**
 * Totals and shares as they were typed, each of its own sheet, and the further lines of branches. Shares of age groups are left out: the
 * groups of a sheet may be others among all.
 */
function joinedTyped(
  tables: readonly CongressTable[],
): Pick<CongressTable, "percents" | "reportedTotals" | "further"> {
  const starts = { branch: 0, source: 0, block: 0 };
  const further = new Map<number, readonly FurtherLine[]>();
  const percents: PercentColumn[] = [];
  const reportedTotals: ReportedTotal[] = [];
  for (const table of tables) {
    const { branch, source, block } = starts;
    table.further?.forEach((lines, i) =>
      further.set(
        branch + i,
        lines.map((line) => ({ ...line, source: source + line.source })),
      ),
    );
    for (const one of table.percents)
      if (one.of !== "ageGroup")
        percents.push({ ...one, source: source + (one.source ?? 0), from: branch + (one.from ?? 0) });
    for (const total of table.reportedTotals)
      reportedTotals.push({
        ...total,
        source: source + (total.source ?? 0),
        block: total.block === null ? null : block + total.block,
      });
    starts.branch += table.rows.length;
    starts.source += table.sources.length;
    starts.block += table.blocks.length;
  }
  return { percents, reportedTotals, ...(further.size > 0 && { further }) };
}

/** Lists of persons: what each branch has stays its own; fields that a list does not tell have no cells there. */
function joinedPersons(tables: readonly CongressTable[]): Pick<CongressTable, "persons"> {
  const [first] = tables.flatMap(({ persons }) => persons ?? []);
  if (!first) return {};
  const fields = keys(tables, ({ persons }) => persons?.cells ?? new Map<string, unknown>());
  const cells = fields.map(
    (field) =>
      [
        field,
        tables.flatMap(({ persons, rows }) => persons?.cells.get(field) ?? rows.map(() => [])),
      ] as const,
  );
  return {
    persons: {
      ...first,
      cells: new Map(cells),
      ages: tables.flatMap(
        ({ persons, rows }) => persons?.ages ?? rows.map(() => ({ births: [], typed: [] })),
      ),
      ...(tables.some(({ persons }) => persons?.sourceOf) && {
        sourceOf: offset(
          tables,
          ({ sources }) => sources.length,
          ({ persons, sourceOf, rows }) => rows.map((_row, i) => (persons?.sourceOf ?? sourceOf)?.[i] ?? 0),
        ),
      }),
      listed: tables.reduce((sum, { persons }) => sum + (persons?.listed ?? 0), 0),
    },
  };
}

/** Indices of each table, behind those of the tables before it. */
function offset(
  tables: readonly CongressTable[],
  size: (table: CongressTable) => number,
  indices: (table: CongressTable) => readonly number[],
): readonly number[] {
  let start = 0;
  return tables.flatMap((table) => {
    const own = indices(table).map((index) => (index < 0 ? index : index + start));
    start += size(table);
    return own;
  });
}

type Columns = ReadonlyMap<string, CountColumn>;

function keys<T>(
  tables: readonly CongressTable[],
  take: (table: CongressTable) => ReadonlyMap<string, T>,
): readonly string[] {
  return [...new Set(tables.flatMap((table) => [...take(table).keys()]))];
}

/** What a table does not have is blank in its lines. */
function joined(tables: readonly CongressTable[], take: (table: CongressTable) => Columns): Columns {
  return new Map(
    keys(tables, take).map((field) => [field, inAll(tables, (table) => take(table).get(field))]),
  );
}

function inAll(
  tables: readonly CongressTable[],
  take: (table: CongressTable) => CountColumn | null | undefined,
): CountColumn {
  const named = [...new Set(tables.flatMap((table) => take(table)?.named ?? []))];
  const values = tables.flatMap((table) => take(table)?.values ?? table.rows.map((): Count => null));
  return { values, ...(named.length > 0 && { named }) };
}

function joinedCounts(tables: readonly CongressTable[]): BranchCounts | null {
  if (!tables.some(({ branchCounts }) => branchCounts)) return null;
  const part = (which: "held" | "pending" | "exempt"): CountColumn | null =>
    tables.some(({ branchCounts }) => branchCounts?.[which])
      ? inAll(tables, ({ branchCounts }) => branchCounts?.[which])
      : null;
  return {
    total: inAll(tables, ({ branchCounts }) => branchCounts?.total),
    held: part("held"),
    pending: part("pending"),
    exempt: part("exempt"),
  };
}

function joinedAges(tables: readonly CongressTable[]): readonly AgeGroup[] {
  const key = ({ header }: AgeGroup): string => fold(headerText(header));
  const firsts = new Map(
    tables.flatMap(({ ageGroups }) => ageGroups.map((group) => [key(group), group] as const)).toReversed(),
  );
  return [...firsts].toReversed().map(([name, group]) => ({
    ...group,
    ...inAll(tables, ({ ageGroups }) => ageGroups.find((one) => key(one) === name)),
  }));
}
