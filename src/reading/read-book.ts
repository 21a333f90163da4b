/**
 * Which sheet of a workbook holds the results, by one rule wherever the workbook is open: among those that read well the
 * one that is preferred (in Excel the one that is looked at), else that of the latest term, and of several the first. Hidden
 * sheets serve only where no other does.
 */
import { finding, type Finding } from "../congress/findings";
import type { Grid } from "../sheet/grid";
import { readSheet, type NoTable, type ReadOptions, type ReadSheet } from "./read-sheet";

export type ReadBook =
  | Extract<ReadSheet, { ok: true }>
  | { readonly ok: false; readonly reasons: readonly { readonly sheet: string; readonly reason: NoTable }[] };

/** A sheet that reads at least this well, beside the best, is taken where it stands before it. */
const NEARLY_AS_GOOD = 0.6;

/** Reads the sheet that holds the results. With several, the others are named in a finding. */
export function readBook(grids: readonly Grid[], options: ReadOptions = {}): ReadBook {
  const visible = readBest(
    grids.filter(({ hidden }) => !hidden),
    options,
  );
  if (visible.ok) return visible;
  const hidden = readBest(
    grids.filter((grid) => grid.hidden),
    options,
  );
  return hidden.ok || visible.reasons.length === 0 ? hidden : visible;
}

/** The first year of a sheet's term; a sheet without a term is older than any. */
function termOf({ read }: { readonly read: Extract<ReadSheet, { ok: true }> }): number {
  return read.table.term?.first ?? 0;
}

function readBest(grids: readonly Grid[], options: ReadOptions): ReadBook {
  const reads = grids.map((grid) => ({ grid, read: readSheet(grid, options) }));
  const good = reads.flatMap(({ grid, read }) => (read.ok ? [{ grid, read }] : []));
  const best = Math.max(...good.map(({ read }) => read.score));
  const candidates = good.filter(({ read }) => read.score >= best * NEARLY_AS_GOOD);
  const latest = Math.max(...candidates.map(termOf));
  const preferred = (options.preferred ?? []).flatMap((name) =>
    candidates.filter(({ grid }) => grid.sheet === name),
  );
  const chosen = preferred[0] ?? candidates.find((one) => termOf(one) === latest);
  if (!chosen) {
    const refused = reads.flatMap(({ grid, read }) =>
      read.ok ? [] : [{ sheet: grid.sheet, reason: read.reason }],
    );
    return { ok: false, reasons: refused };
  }
  const others = good
    .filter((one) => one !== chosen)
    .map(({ grid }): Finding =>
      finding("other-sheet", null, { sheet: grid.sheet, chosen: chosen.grid.sheet }),
    );
  return { ...chosen.read, findings: [...chosen.read.findings, ...others] };
}
