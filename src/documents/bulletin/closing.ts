/** What staff type, as it stands: evaluation, tasks, byline. We say nothing of our own that the data would have to show. */
import { officeOf } from "../../congress/organisation";
import { clean } from "../../vietnamese/clean";
import { blockOf, type Block, type BlockKind } from "../document";
import type { Facts } from "../sentences/facts";
import { said, withStop } from "../spans";
import type { FullBulletinOptions } from "./options";
import { sourcePhrase, sourceText } from "./source";

/** A typed text as paragraphs that end as sentences do. */
export function typed(kind: BlockKind, text: string): Block {
  const paragraphs = text.split(/\n+/).map(clean);
  return blockOf(
    kind,
    paragraphs.filter((paragraph) => paragraph !== "").map((paragraph) => [withStop(said`${paragraph}`)]),
  );
}

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
