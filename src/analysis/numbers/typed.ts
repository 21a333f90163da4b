/** What staff typed that stands in documents: their numbers are no figures of the sheet, and stand as they were typed. */
import type { Choices } from "../choices";

/** Every text of the options of documents, and of the office. */
export function typedTexts(choices: Choices): readonly string[] {
  const { organisation, higherBody, author, place, signerTitles, branchNoun } = choices.office;
  const texts = [
    ...Object.values(choices.documents),
    organisation,
    higherBody,
    author,
    place,
    signerTitles,
    branchNoun,
  ];
  return texts.flatMap((text) => (typeof text === "string" && text.trim() !== "" ? [text] : []));
}
