/** Who wrote the bulletin, and where its figures come from. */
import { officeOf } from "../../congress/organisation";
import { clean } from "../../vietnamese/clean";
import { blockOf, type Block } from "../document";
import type { Facts } from "../sentences/facts";
import { said } from "../spans";
import type { FullBulletinOptions } from "./options";
import { sourcePhrase, sourceText } from "../sentences/source";

/** Who wrote it, and where the figures come from unless the lead has said it. */
export function byline(facts: Facts, options: FullBulletinOptions): Block {
  const { organisation } = facts;
  const usual = organisation === null ? "" : (officeOf(organisation) ?? "");
  const source = sourcePhrase(facts, options.source) === "" ? sourceText(options.source) : "";
  return blockOf("byline", [
    [said`${clean(options.author ?? usual)}`],
    [said`${source === "" ? "" : `Nguồn: ${source}`}`],
  ]);
}
