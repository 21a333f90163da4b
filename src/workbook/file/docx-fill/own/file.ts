/** The file of a template of ours: its body with the styles, the list and the page numbers that it uses. The same body gives the same bytes. */
import type { Conventions } from "../../../../congress/outputs";
import { zipped } from "../package";

import { stylesFor } from "./styles";
import { HEADER_ID, twips } from "./words";

const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The number of the page; none on the first, which has a head of its own (w:titlePg). */
const PAGE_NUMBER = `<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>`;

/** A dash before each point, where the first lines of paragraphs begin. */
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="GachDauDong"/><w:suff w:val="space"/><w:lvlText w:val="-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="${twips(10)}"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

/** Without its mode Word takes a file for one of an older Word, says so in its title, and sets it otherwise. */
const SETTINGS = [
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
].join("");

/** The bytes of a template with this body, which ends with its last section. */
export function templateFile(body: string, conventions: Conventions): Uint8Array {
  const parts: readonly (readonly [kind: string, content: string])[] = [
    ["styles", stylesFor(`${body}${PAGE_NUMBER}${NUMBERING}`, conventions)],
    ["numbering", NUMBERING],
    ["settings", SETTINGS],
    ["header", PAGE_NUMBER],
  ];
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const names = parts.map(([kind], i) =>
    kind === "header"
      ? { kind, file: "header1.xml", id: HEADER_ID }
      : { kind, file: `${kind}.xml`, id: `rId${i + 1}` },
  );
  const types = [{ kind: "document.main", file: "document.xml" }, ...names].map(
    ({ kind, file }) => `<Override PartName="/word/${file}" ContentType="${CONTENT}.${kind}+xml"/>`,
  );
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  const rooted = (root: string, content: string): string =>
    `${DECLARATION}<w:${root} xmlns:w="${WORDS}" xmlns:r="${RELATIONS}">${content}</w:${root}>`;
  const files: readonly (readonly [string, string])[] = [
    [
      "[Content_Types].xml",
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${types.join("")}</Types>`,
    ],
    ["_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml"))],
    [
      "word/_rels/document.xml.rels",
      relations(names.map(({ kind, file, id }) => relation(id, kind, file)).join("")),
    ],
    ["word/document.xml", rooted("document", `<w:body>${body}</w:body>`)],
    ...parts.map(
      ([kind, content], i) =>
        [`word/${names[i]?.file ?? ""}`, rooted(kind === "header" ? "hdr" : kind, content)] as const,
    ),
  ];
  return zipped(new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)])));
}
