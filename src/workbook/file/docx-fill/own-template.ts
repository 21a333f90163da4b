/**
 * The template of ours for a text of kind "bản tin", as an office would make it in Word: styles, a real list, tables with repeated heads, page
 * numbers from the second page on, the head and the paper of Party documents (conventions of 2026). assets/mau-ban-tin.docx is this file.
 */
import { PARTY_STYLES } from "./own-styles";
import { zipped } from "./package";

const TWIPS_PER_MM = 1440 / 25.4;
const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
const WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A4, 20 mm above and below, 30 at the left, 15 at the right. */
const PAPER = { width: twips(210), height: twips(297), top: 20, bottom: 20, left: 30, right: 15, head: 10 };
const LINE_WIDTH = PAPER.width - twips(PAPER.left) - twips(PAPER.right);

const p = (style: string, words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${words === "" ? "" : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`}</w:p>`;

interface TableLooks {
  readonly style: string;
  readonly widths: readonly number[];
}

/** Each cell as its paragraphs. */
function row({ widths }: TableLooks, cells: readonly string[], isHead = false): string {
  const properties = `<w:trPr><w:cantSplit/>${isHead ? "<w:tblHeader/>" : ""}</w:trPr>`;
  const each = cells.map(
    (cell, i) => `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr>${properties}${each.join("")}</w:tr>`;
}

function table({ style, widths }: TableLooks, rows: readonly string[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const width = widths.reduce((sum, one) => sum + one, 0);
  const properties = `<w:tblStyle w:val="${style}"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`;
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

function columnWidths(...shares: readonly number[]): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((LINE_WIDTH * share) / all));
}

/** At the left who issues it, at the right the Party's name, place and date. */
function head(): string {
  const looks = { style: "BangDauVanBan", widths: columnWidths(44, 56) };
  const left = [
    p("CoQuanCapTren", "{{#Cấp trên}}"),
    p("CoQuanCapTren", "{{Cấp trên \\* Upper}}"),
    p("CoQuanCapTren", "{{/Cấp trên}}"),
    p("CoQuanBanHanh", "{{#Cơ quan ban hành}}{{Cơ quan ban hành}}{{/Cơ quan ban hành}}"),
    p("CoQuanCapTren", "*"),
  ];
  const place = "{{#Địa danh}}{{Địa danh}}{{/Địa danh}}{{^Địa danh}}...{{/Địa danh}}";
  const right = [
    p("TieuDeDang", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    p("DiaDanhNgay", `${place}, ngày ... tháng ... năm ...`),
  ];
  return table(looks, [row(looks, [left.join(""), right.join("")])]);
}

/** The lines of the text, each in the style of its kind. */
const TEXT = [
  p("NoiDung", "{{#Bản tin - các dòng}}"),
  p("TieuDeBanTin", "{{Tiêu đề}}"),
  p("NoiDung", "{{Đoạn}}"),
  p("GachDauDong", "{{Ý}}"),
  p("ChuThichAnh", "{{Chú thích}}"),
  p("NguoiViet", "{{Người viết}}"),
  p("NoiDung", "{{/Bản tin - các dòng}}"),
].join("");

/** A heading over the column, the field in it, its share of the width. */
type Column = readonly [heading: string, field: string, share: number];

const PROGRESS: readonly Column[] = [
  ["TT", "STT", 6],
  ["Khối", "Tên", 34],
  ["Số chi bộ phải đại hội", "Số chi bộ phải đại hội", 18],
  ["Đã đại hội", "Số chi bộ đã đại hội", 14],
  ["Tỷ lệ", "Tỷ lệ đã đại hội", 14],
];
const ELECTED: Column = ["Cấp ủy viên được bầu", "Cấp ủy viên được bầu", 18];

function blocks(columns: readonly Column[]): string {
  const looks = { style: "BangSoLieu", widths: columnWidths(...columns.map(([, , share]) => share)) };
  const heads = columns.map(([heading]) => p("DauBang", heading));
  const fields = columns.map(([, field]) =>
    p(field === "Tên" ? "OBang" : "OBangGiua", `{{Khối - ${field}}}`),
  );
  return table(looks, [row(looks, heads, true), row(looks, fields)]);
}

const BLOCKS = [
  p("NoiDung", "{{#Có khối}}"),
  p("TenBang", "Kết quả đại hội theo khối"),
  p("NoiDung", "{{#Cấp ủy viên được bầu}}"),
  blocks([...PROGRESS, ELECTED]),
  p("NoiDung", "{{/Cấp ủy viên được bầu}}"),
  p("NoiDung", "{{^Cấp ủy viên được bầu}}"),
  blocks(PROGRESS),
  p("NoiDung", "{{/Cấp ủy viên được bầu}}"),
  p("NoiDung", "{{/Có khối}}"),
].join("");

function section(): string {
  const { width, height, top, bottom, left, right, head: above } = PAPER;
  const margins = `w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="${twips(above)}" w:footer="${twips(above)}" w:gutter="0"`;
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar ${margins}/><w:titlePg/></w:sectPr>`;
}

/** The number of the page; none on the first, which has a head of its own (w:titlePg). */
const PAGE_NUMBER = `<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>`;

/** A dash before each point, where the first lines of paragraphs begin. */
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="GachDauDong"/><w:suff w:val="space"/><w:lvlText w:val="-"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="${twips(10)}"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const PARTS: readonly (readonly [name: string, content: string])[] = [
  ["styles", PARTY_STYLES],
  ["numbering", NUMBERING],
  ["settings", '<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'],
  ["header", PAGE_NUMBER],
];

/** The bytes of the template, always the same. */
export function bulletinTemplate(): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  const names = PARTS.map(([kind]) => ({ kind, file: kind === "header" ? "header1.xml" : `${kind}.xml` }));
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
      relations(names.map(({ kind, file }, i) => relation(`rId${i + 1}`, kind, file)).join("")),
    ],
    ["word/document.xml", rooted("document", `<w:body>${head()}${TEXT}${BLOCKS}${section()}</w:body>`)],
    ...PARTS.map(
      ([kind, content], i) =>
        [`word/${names[i]?.file ?? ""}`, rooted(kind === "header" ? "hdr" : kind, content)] as const,
    ),
  ];
  return zipped(new Map(files.map(([name, text]) => [name, new TextEncoder().encode(text)])));
}
