/** Columns of a header that belong to one person each: "Bí thư > Họ tên | Năm sinh | Nữ", "Phó bí thư > Họ tên | …". */
import { fold } from "../../vietnamese/fold";
import { headsNames } from "../persons/roles";
import type { HeaderColumn } from "../table/header";

/** The columns of one person in a branch's row. */
export interface PersonGroup {
  readonly name: HeaderColumn;
  /** What is told of the person, beside the name. */
  readonly facts: readonly HeaderColumn[];
}

/** So many persons across, with something told of each beside the name, are no columns of offices. */
const FEWEST = 2;

/** The persons that a header has across; none where fewer than two have facts of their own. */
export function groupsOf(columns: readonly HeaderColumn[]): readonly PersonGroup[] {
  const groups: { readonly name: HeaderColumn; readonly facts: HeaderColumn[] }[] = [];
  let own = "";
  for (const one of columns) {
    const over = one.header.slice(0, -1).map(fold).join(" | ");
    if (over !== "" && headsNames(one.header.at(-1) ?? "")) {
      groups.push({ name: one, facts: [] });
      own = over;
    } else if (own !== "" && over === own) groups.at(-1)?.facts.push(one);
    else own = "";
  }
  const told = groups.filter(({ facts }) => facts.length > 0);
  return told.length >= FEWEST ? told : [];
}
