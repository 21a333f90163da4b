/**
 * Files with forms for branches, of the branches that are known: a workbook with the one for all, an archive with one for each.
 * What makes them comes when it is asked for.
 */
import type { Choices } from "../../analysis/choices";
import type { BranchList } from "../../congress/branch-form";

export type FormsFor = "all" | "each";

/** What of it staff have said themselves goes before what the sheet says. */
export function withChoices(list: BranchList, { office, term }: Choices): BranchList {
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
