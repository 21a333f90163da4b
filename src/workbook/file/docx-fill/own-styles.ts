/**
 * Styles of a Party document, with the names that staff see in Word's list: Times New Roman 14, justified, the first line indented by 10 mm, lines of 18
 * points at least, 6 points between paragraphs (conventions of 2026).
 */

interface Style {
  readonly id: string;
  readonly name: string;
  /** Of the paragraph, in the order of the schema. */
  readonly paragraph: string;
  readonly letters?: string;
}

const FONT = "Times New Roman";
/** Half points. */
const size = (points: number): string => `<w:sz w:val="${2 * points}"/><w:szCs w:val="${2 * points}"/>`;
const BOLD = "<w:b/><w:bCs/>";
const ITALIC = "<w:i/><w:iCs/>";
const jc = (where: string): string => `<w:jc w:val="${where}"/>`;
const spacing = (before: number, after: number, line = 240): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="${line === 240 ? "auto" : "atLeast"}"/>`;
const NO_INDENT = '<w:ind w:firstLine="0"/>';
const BODY_LINE = 360;

const STYLES: readonly Style[] = [
  {
    id: "NoiDung",
    name: "Nội dung",
    paragraph: `${spacing(0, 120, BODY_LINE)}<w:ind w:firstLine="567"/>${jc("both")}`,
  },
  {
    id: "GachDauDong",
    name: "Gạch đầu dòng",
    paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${spacing(0, 120, BODY_LINE)}${jc("both")}`,
  },
  {
    id: "TieuDeBanTin",
    name: "Tiêu đề bản tin",
    paragraph: `<w:keepNext/>${spacing(360, 240)}${NO_INDENT}${jc("center")}`,
    letters: `${BOLD}${size(15)}`,
  },
  {
    id: "ChuThichAnh",
    name: "Chú thích ảnh",
    paragraph: `${spacing(0, 120)}${jc("left")}`,
    letters: ITALIC,
  },
  { id: "NguoiViet", name: "Người viết", paragraph: `${spacing(120, 120)}${jc("right")}`, letters: BOLD },
  { id: "CoQuanCapTren", name: "Cơ quan cấp trên", paragraph: jc("center") },
  { id: "CoQuanBanHanh", name: "Cơ quan ban hành", paragraph: jc("center"), letters: BOLD },
  {
    id: "TieuDeDang",
    name: "Tiêu đề Đảng",
    // The line below is as long as the words.
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>${spacing(0, 60)}<w:ind w:left="600" w:right="600"/>${jc("center")}`,
    letters: `${BOLD}${size(15)}`,
  },
  {
    id: "DiaDanhNgay",
    name: "Địa danh, ngày tháng",
    paragraph: `${spacing(60, 0)}${jc("center")}`,
    letters: ITALIC,
  },
  {
    id: "TenBang",
    name: "Tên bảng",
    paragraph: `<w:keepNext/>${spacing(240, 120)}${jc("center")}`,
    letters: BOLD,
  },
  { id: "DauBang", name: "Đầu bảng", paragraph: jc("center"), letters: `${BOLD}${size(13)}` },
  { id: "OBang", name: "Ô bảng", paragraph: jc("left"), letters: size(13) },
  { id: "OBangGiua", name: "Ô bảng, giữa", paragraph: jc("center"), letters: size(13) },
  { id: "SoTrang", name: "Số trang", paragraph: jc("center") },
];

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const LINES = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("");
const CELLS = `<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>`;

const tableStyle = (id: string, name: string, lines: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:tblPr>${lines}${CELLS}</w:tblPr></w:style>`;

const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>${size(14)}<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

const styleXml = ({ id, name, paragraph, letters = "" }: Style): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${letters === "" ? "" : `<w:rPr>${letters}</w:rPr>`}</w:style>`;

/** What stands in styles.xml. */
export const PARTY_STYLES = [
  DEFAULTS,
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
  ...STYLES.map(styleXml),
  tableStyle("BangSoLieu", "Bảng số liệu", `<w:tblBorders>${LINES}</w:tblBorders>`),
  tableStyle("BangDauVanBan", "Bảng đầu văn bản", ""),
].join("");
