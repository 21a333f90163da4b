/** A form for each branch, with the name of its file. */
import type { BranchList, ListedBranch } from "../congress/branch-form";
import type { SheetLayout } from "../sheet/layout";
import { fileName } from "../vietnamese/file-name";
import { branchForm } from "./branch-form";

export interface FormFile {
  /** "Phieu - Thon 3.xlsx": in plain letters, and unlike the others also where case does not count. */
  readonly name: string;
  readonly sheets: readonly SheetLayout[];
}

/** In the order of the list; a branch that stands there twice has one. */
export function formFiles(list: BranchList): readonly FormFile[] {
  const taken = new Set<string>();
  return once(list.branches).map((branch) => {
    const stem = `Phieu - ${fileName(branch.name) || "Chi bo"}`;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem} (${number})`;
    taken.add(name.toLowerCase());
    return { name: `${name}.xlsx`, sheets: branchForm(list, branch) };
  });
}

function once(branches: readonly ListedBranch[]): readonly ListedBranch[] {
  const known = new Map(branches.map((branch) => [`${branch.name}\n${branch.block ?? ""}`, branch]));
  return [...known.values()];
}
