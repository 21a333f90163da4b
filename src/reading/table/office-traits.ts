/**
 * "Bí thư | Tái cử | Phó bí thư": a bare word right of an office and under no heading is that office's where another office follows, and the
 * committee's where any of its figures is more than those who hold the office. Where neither shows, it is nobody's for sure.
 */
import { usualGroup } from "../../congress/group-facts";
import type { Indicator } from "../../congress/indicators";
import { isBlank } from "../cells/text";
import { readCountOrMark } from "../cells/count";
import type { CellValue } from "../../sheet/grid";
import type { HeaderColumn } from "./header";

const OFFICES: ReadonlySet<string | null> = new Set(["secretaries", "deputySecretaries"]);
/** Of few rows any could fit. */
const FEWEST_ROWS = 3;

/** By the place of a column, the field that it has then; null for one that is left unread. */
export function traitsOfOffices(
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
  registry: readonly Indicator[],
  valuesOf: (column: number) => readonly (CellValue | undefined)[],
): ReadonlyMap<number, string | null> {
  const changed = new Map<number, string | null>();
  for (const { office, traits } of runsOf(header, fields, registry)) {
    const whose = fields[office] ?? "";
    const holding = valuesOf(header[office]?.column ?? -1).map(holders);
    const told = traits.map((i) =>
      valuesOf(header[i]?.column ?? -1).flatMap((value, row) => {
        const count = readCountOrMark(value);
        return typeof count === "number" ? [{ count, most: holding[row] ?? 0 }] : [];
      }),
    );
    // Of words side by side one that cannot be the office's says whose all of them are.
    if (told.flat().some(({ count, most }) => count > most)) continue;
    const isBetween = whose === "secretaries" && fields[nextOf(header, traits)] === "deputySecretaries";
    traits.forEach((i, at) => {
      const field = fields[i] ?? "";
      const rows = told[at]?.length ?? 0;
      if (isBetween && rows > 0) changed.set(i, sameOf(field, whose, registry));
      else if (SERVICE.has(field) && rows >= FEWEST_ROWS) changed.set(i, null);
    });
  }
  return changed;
}

/** Columns of offices, each with the bare words that stand right of it. */
function runsOf(
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
  registry: readonly Indicator[],
): readonly { readonly office: number; readonly traits: readonly number[] }[] {
  const runs: { readonly office: number; readonly traits: number[] }[] = [];
  let run: (typeof runs)[number] | undefined;
  header.forEach((own, i) => {
    const field = fields[i] ?? null;
    if (own.percent) return;
    if (OFFICES.has(field)) runs.push((run = { office: i, traits: [] }));
    else if (isOfElected(field, registry) && own.header.length === 1 && !own.assigned) run?.traits.push(i);
    // The office's own words stand between as well.
    else if (!registry.some(({ id, base }) => id === field && base === fields[run?.office ?? -1]))
      run = undefined;
  });
  return runs;
}

/** The place behind the last of such columns, or behind shares of them. */
function nextOf(header: readonly HeaderColumn[], traits: readonly number[]): number {
  return header.findIndex(({ percent }, i) => i > (traits.at(-1) ?? header.length) && !percent);
}

/** Women and the young are few in any committee; those who served before are most of it, and no more than one in each row only of an office. */
const SERVICE: ReadonlySet<string> = new Set(["reelected", "firstTime"]);

function isOfElected(field: string | null, registry: readonly Indicator[]): boolean {
  return registry.some(
    ({ id, base, group }) => id === field && base === usualGroup.head && group === usualGroup.id,
  );
}

/** How many hold the office by its cell: as many as it says, or one whose name stands there. */
export function holders(value: CellValue | undefined): number {
  const count = readCountOrMark(value);
  return typeof count === "number" ? count : isBlank(value) ? 0 : 1;
}

/** The indicator that says the same of an office as another does of the elected; null where there is none. */
function sameOf(field: string, office: string, registry: readonly Indicator[]): string | null {
  const rule = registry.find(({ id }) => id === field)?.person;
  if (typeof rule !== "object") return null;
  const same = registry.find(({ base, person }) => {
    if (base !== office || typeof person !== "object") return false;
    const { office: held, ...traits } = person;
    return held !== undefined && JSON.stringify(traits) === JSON.stringify(rule);
  });
  return same?.id ?? null;
}
