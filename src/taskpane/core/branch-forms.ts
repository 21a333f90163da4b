/**
 * Files with forms for branches, of the branches that are known: a workbook with the one for all, an archive with one for each.
 * What makes them comes when it is asked for.
 */
import type { Choices } from "../../analysis/choices";
import type { BranchList } from "../../congress/branch-form";
import type { CongressTable } from "../../congress/table";
import { branchesOf, branchListOf } from "../../reading/branch-list";
import type { Grid } from "../../sheet/grid";

export type FormsFor = "all" | "each";

/** Where branches are to be found: the table that was read, else the sheets. */
export interface BranchSource {
  readonly table: CongressTable | null;
  readonly grids: readonly Grid[];
}

/** The branches, and of their organisation and term what staff have said themselves before what the sheet says. */
export function branchesFor({ table, grids }: BranchSource, { office, term, sheet }: Choices): BranchList {
  const list = table ? branchesOf(table) : branchListOf(grids, { chosen: sheet });
  const own = office.organisation.trim();
  return { ...list, organisation: own === "" ? list.organisation : own, term: term ?? list.term };
}

/** The bytes of the file; null where one for each is wished, and there is no branch. */
export async function formBytes(list: BranchList, forms: FormsFor): Promise<Uint8Array | null> {
  const [{ branchForm }, { formFiles }, { writeWorkbook }, { packed }] = await Promise.all([
    import("../../template/branch-form"),
    import("../../template/form-files"),
    import("../../workbook/file/write"),
    import("../../workbook/file/pack"),
  ]);
  if (forms === "all") return writeWorkbook(branchForm(list, null));
  const files = [];
  for (const { name, sheets } of formFiles(list)) {
    files.push({ name, bytes: await writeWorkbook(sheets) });
    // Where this is no worker the page goes on between two of them.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return files.length > 0 ? packed(files) : null;
}
