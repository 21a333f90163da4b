/** The forms of sheet that are known. A new one is an entry here and a folder of its own. */
import { branchesForm } from "./branches/form";
import type { Form } from "./form";
import { formPerBranch } from "./form-per-branch/form";
import { personsAcrossForm } from "./persons-across/form";
import { personsPlacedForm } from "./persons-placed/form";
import { personsForm } from "./persons/form";
import { sideBySideForm } from "./side-by-side/form";
import { transposedForm } from "./transposed/form";

export const forms: readonly Form[] = [
  branchesForm,
  personsForm,
  personsPlacedForm,
  personsAcrossForm,
  sideBySideForm,
  transposedForm,
  formPerBranch,
];
