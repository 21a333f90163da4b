/** Who wrote the bulletin, and where its figures come from. */
import { officeOf } from "../../congress/organisation";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { blockOf, type Block } from "../document";
import type { Facts } from "../sentences/facts";
import { said } from "../spans";
import type { FullBulletinOptions } from "./options";
import { sourcePhrase, sourceText } from "../sentences/source";

/** Who wrote it, and where the figures come from unless the lead has said it. */
export function byline(facts: Facts, options: FullBulletinOptions): Block {
  const source = sourcePhrase(facts, options.source) === "" ? sourceText(options.source) : "";
  return blockOf("byline", [
    [said`${authorOf(facts, options)}`],
    [said`${source === "" ? "" : `Nguồn: ${source}`}`],
  ]);
}

function authorOf(facts: Facts, { author }: FullBulletinOptions): string {
  const { organisation, statistics } = facts;
  const usual =
    organisation === null || isOwnList(facts) ? null : officeOf(organisation, statistics.table.office);
  return clean(author ?? usual ?? "");
}

/** Whether a branch has listed whom it elected itself: it has no office, and that above it has not written. */
function isOwnList({ statistics: { table }, kinds }: Facts): boolean {
  return table.persons !== undefined && table.names.length === 1 && kinds[0] === "branch";
}

/** Who writes need not say whose figures they are: "Văn phòng Đảng ủy" of the office that signs. */
export function isOwnSource(facts: Facts, options: FullBulletinOptions): boolean {
  const [source, author] = [sourceText(options.source), authorOf(facts, options)].map(fold);
  return (
    source !== undefined && source !== "" && author !== undefined && ` ${author} `.startsWith(` ${source} `)
  );
}
