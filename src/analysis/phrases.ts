/** Which phrases hold for what was read, with what staff chose. */
import type { Told } from "../documents/sentences/facts";
import { situationOf, type Situation } from "../documents/phrases/situation";
import { settingsOf, type Choices } from "./choices";

export function phraseSituation(told: Told, choices: Choices): Situation {
  return situationOf(told, choices.office.organisation, settingsOf(choices));
}
