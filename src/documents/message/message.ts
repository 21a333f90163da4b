/** The short message for a chat group: three or four sentences behind the place. */
import { blockOf, type Block } from "../document";
import { documentKind } from "../document-kind";
import { officePage } from "../page";
import type { Facts } from "../sentences/facts";
import { progressAlone } from "../sentences/progress";
import { messageOptions } from "./options";

export const message = documentKind({
  id: "message",
  label: "Tin ngắn",
  options: messageOptions,
  page: officePage,
  blocks: ["message"],
  write: blocksOf,
});

function blocksOf(facts: Facts): readonly Block[] {
  return [blockOf("message", [progressAlone(facts)])];
}
