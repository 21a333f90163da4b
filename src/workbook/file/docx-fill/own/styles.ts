/**
 * Styles of a Party document, with the names that staff see in Word's list: Times New Roman 14, justified, the first line indented by 10 mm, 6 points
 * between paragraphs. A template has those that it uses.
 */
import type { Conventions } from "../../../../congress/outputs";
import { typography, type Typography } from "./conventions";

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
const UNDERLINED = '<w:u w:val="single"/>';
const LEFT = '<w:jc w:val="left"/>';
const CENTER = '<w:jc w:val="center"/>';
const RIGHT = '<w:jc w:val="right"/>';
const BOTH = '<w:jc w:val="both"/>';
const KEEP = "<w:keepNext/>";
const FIRST_LINE = '<w:ind w:firstLine="567"/>';
/** Twentieths of a point. */
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;

/** Some air above and below, so that words do not touch the lines of a table. */
const IN_CELL = spacing(20, 20);

/** Of the text, from its name to who wrote it. */
function textStyles({ title, subject, line }: Typography): readonly Style[] {
  const body = `<w:spacing w:before="0" w:after="120" w:line="${20 * line.points}" w:lineRule="${line.rule}"/>`;
  return [
    { id: "NoiDung", name: "Nội dung", paragraph: `${body}${FIRST_LINE}${BOTH}` },
    {
      id: "DeMuc",
      name: "Đề mục",
      paragraph: `${KEEP}${body}${FIRST_LINE}${BOTH}<w:outlineLvl w:val="0"/>`,
      letters: BOLD,
    },
    {
      id: "GachDauDong",
      name: "Gạch đầu dòng",
      paragraph: `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${body}${BOTH}`,
    },
    {
      id: "TieuDeBanTin",
      name: "Tiêu đề bản tin",
      paragraph: `${KEEP}${spacing(360, 240)}${CENTER}`,
      letters: `${BOLD}${size(15)}`,
    },
    {
      id: "TenLoai",
      name: "Tên loại văn bản",
      paragraph: `${KEEP}${spacing(360, 0)}${CENTER}`,
      letters: `${BOLD}${size(title)}`,
    },
    {
      id: "TrichYeu",
      name: "Trích yếu",
      paragraph: `${KEEP}${spacing(0, 0)}<w:ind w:left="567" w:right="567"/>${CENTER}`,
      letters: `${BOLD}${size(subject)}`,
    },
    { id: "ThoiDiem", name: "Thời điểm", paragraph: `${KEEP}${spacing(0, 0)}${CENTER}`, letters: size(14) },
    { id: "GachNgang", name: "Gạch dưới trích yếu", paragraph: `${spacing(0, 240)}${CENTER}` },
    { id: "ChuThichAnh", name: "Chú thích ảnh", paragraph: `${spacing(0, 120)}${LEFT}`, letters: ITALIC },
    { id: "NguoiViet", name: "Người viết", paragraph: `${spacing(120, 120)}${RIGHT}`, letters: BOLD },
  ];
}

const HEAD_AND_FOOT: readonly Style[] = [
  { id: "CoQuanCapTren", name: "Cơ quan cấp trên", paragraph: CENTER },
  { id: "CoQuanBanHanh", name: "Cơ quan ban hành", paragraph: CENTER, letters: BOLD },
  { id: "SoKyHieu", name: "Số, ký hiệu", paragraph: CENTER },
  {
    id: "TieuDeDang",
    name: "Tiêu đề Đảng",
    // The line below is as long as the words, which are 75 mm of the 82 that the cell has.
    paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>${spacing(0, 60)}<w:ind w:left="180" w:right="180"/>${CENTER}`,
    letters: `${BOLD}${size(15)}`,
  },
  {
    id: "DiaDanhNgay",
    name: "Địa danh, ngày tháng",
    paragraph: `${spacing(60, 0)}${CENTER}`,
    letters: ITALIC,
  },
  {
    id: "NoiNhan",
    name: "Nơi nhận",
    paragraph: `${spacing(120, 0)}${LEFT}`,
    letters: `${size(14)}${UNDERLINED}`,
  },
  { id: "NoiNhanDong", name: "Nơi nhận, các dòng", paragraph: LEFT, letters: size(12) },
  {
    id: "ThamQuyenKy",
    name: "Thẩm quyền ký",
    paragraph: `${KEEP}${spacing(120, 0)}${CENTER}`,
    letters: BOLD,
  },
  { id: "ChucVuKy", name: "Chức vụ ký", paragraph: `${KEEP}${CENTER}` },
  { id: "TenNguoiKy", name: "Tên người ký", paragraph: CENTER, letters: BOLD },
  { id: "SoTrang", name: "Số trang", paragraph: CENTER },
];

const TABLES: readonly Style[] = [
  { id: "TenBang", name: "Tên bảng", paragraph: `${KEEP}${spacing(240, 120)}${CENTER}`, letters: BOLD },
  { id: "DuoiTenBang", name: "Dưới tên bảng", paragraph: `${KEEP}${CENTER}`, letters: ITALIC },
  {
    id: "DonViTinh",
    name: "Đơn vị tính",
    paragraph: `${KEEP}${spacing(120, 60)}${RIGHT}`,
    letters: `${ITALIC}${size(12)}`,
  },
  { id: "DauBang", name: "Đầu bảng", paragraph: `${IN_CELL}${CENTER}`, letters: `${BOLD}${size(13)}` },
  { id: "OBang", name: "Ô bảng", paragraph: `${IN_CELL}${LEFT}`, letters: size(13) },
  { id: "OBangGiua", name: "Ô bảng, giữa", paragraph: `${IN_CELL}${CENTER}`, letters: size(13) },
  { id: "DauBieu", name: "Đầu biểu", paragraph: `${IN_CELL}${CENTER}`, letters: `${BOLD}${size(11)}` },
  { id: "OBieu", name: "Ô biểu", paragraph: `${IN_CELL}${LEFT}`, letters: size(12) },
  { id: "OBieuGiua", name: "Ô biểu, giữa", paragraph: `${IN_CELL}${CENTER}`, letters: size(12) },
  { id: "OBieuDam", name: "Ô biểu, đậm", paragraph: `${IN_CELL}${LEFT}`, letters: `${BOLD}${size(12)}` },
  {
    id: "OBieuGiuaDam",
    name: "Ô biểu, giữa, đậm",
    paragraph: `${IN_CELL}${CENTER}`,
    letters: `${BOLD}${size(12)}`,
  },
];

const SIDES = ["top", "left", "bottom", "right", "insideH", "insideV"];
const LINES = SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("");
const CELLS = `<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>`;

const TABLE_STYLES = [
  { id: "BangSoLieu", name: "Bảng số liệu", lines: `<w:tblBorders>${LINES}</w:tblBorders>` },
  { id: "BangDauVanBan", name: "Bảng đầu văn bản", lines: "" },
];

const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>${size(14)}<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;

const styleXml = ({ id, name, paragraph, letters = "" }: Style): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${letters === "" ? "" : `<w:rPr>${letters}</w:rPr>`}</w:style>`;

/** What stands in styles.xml of a document with this content. */
export function stylesFor(content: string, conventions: Conventions): string {
  const isUsed = ({ id }: { readonly id: string }): boolean => content.includes(`w:val="${id}"`);
  const paragraphs = [...textStyles(typography[conventions]), ...HEAD_AND_FOOT, ...TABLES];
  const tables = TABLE_STYLES.filter(isUsed).map(
    ({ id, name, lines }) =>
      `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:tblPr>${lines}${CELLS}</w:tblPr></w:style>`,
  );
  return [
    DEFAULTS,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    ...paragraphs.filter(isUsed).map(styleXml),
    ...tables,
  ].join("");
}
