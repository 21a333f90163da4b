/** Texts that go into parts of XML. */

/** Control characters, halves of characters, and the two that are none: a document that holds one cannot be opened. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without what no XML can hold. */
export function inXml(text: string): string {
  return text.replace(FORBIDDEN, "");
}
