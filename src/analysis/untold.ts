/** What was chosen for the document that is looked at and changes nothing in it, and what in it is to be looked at. */
import { documentKinds } from "../documents/kinds";
import { toLookAt } from "../documents/to-look-at";
import { partsText } from "../documents/text";
import { untold } from "../documents/untold";
import { documentOptionsOf, settingsOf, type Choices } from "./choices";
import type { Written } from "./numbers/told";

/** The options, as `untold` names them; `written` with the same choices. */
export function untoldOptions({ report, documents }: Written, choices: Choices): readonly string[] {
  const { document } = choices;
  const kind = documentKinds[document];
  const options = documentOptionsOf(kind.options, choices);
  const settings = settingsOf(choices);
  const whole = partsText(documents[document]);
  return [
    ...untold(kind, report, options, settings, whole),
    ...toLookAt(kind, report, options, settings, whole),
  ];
}
