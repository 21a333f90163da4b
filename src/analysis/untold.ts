/** What was chosen for the document that is looked at and changes nothing in it. */
import { documentKinds } from "../documents/kinds";
import { partsText } from "../documents/text";
import { untold } from "../documents/untold";
import { documentOptionsOf, settingsOf, type Choices } from "./choices";
import type { Written } from "./numbers/told";

/** The options, as `untold` names them; `written` with the same choices. */
export function untoldOptions({ report, documents }: Written, choices: Choices): readonly string[] {
  const { document } = choices;
  const kind = documentKinds[document];
  const options = documentOptionsOf(kind.options, choices);
  return untold(kind, report, options, settingsOf(choices), partsText(documents[document]));
}
