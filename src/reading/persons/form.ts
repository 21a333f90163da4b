/** The form of lists of persons, one a row. It is recognised, so that it is named and not misread; it is not read yet. */
import { SURE, type Form } from "../form";
import { refuse } from "../refusal";
import { listsPersons } from "./persons";

export const personsForm: Form = {
  id: "persons",
  recognise: ({ grid, located, matcher }) => {
    if (!located) return null;
    const fields = new Set(located.columns.map(({ field }) => field));
    const isHeaded = fields.has("personName") && (fields.has("birth") || !fields.has("elected"));
    if (!isHeaded && !listsPersons(grid, located, matcher.isFigure)) return null;
    // Its header may read as one of branches as well; that the rows are persons says more.
    return { score: Math.max(located.score, SURE) + 1, read: () => refuse({ kind: "persons" }) };
  },
};
