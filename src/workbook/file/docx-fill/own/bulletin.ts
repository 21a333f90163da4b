/** The body of our template for a bulletin: head, text, and how far each block is, where there are blocks. */
import { head } from "./head-and-foot";
import { columnWidths, LOW_PARAGRAPH, p, row, section, table } from "./words";

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

const COLUMNS: readonly Column[] = [
  ["TT", "STT", 6],
  ["Khối", "Tên", 34],
  ["Số chi bộ phải đại hội", "Số chi bộ phải đại hội", 18],
  ["Đã đại hội", "Số chi bộ đã đại hội", 14],
  ["Tỷ lệ", "Tỷ lệ đã đại hội", 14],
  ["{{|Cấp ủy viên được bầu}}Cấp ủy viên được bầu", "Cấp ủy viên được bầu", 18],
];

function blocks(): string {
  const looks = {
    style: "BangSoLieu",
    widths: columnWidths(COLUMNS.map(([, , share]) => share)),
    isMiddle: true,
  };
  const heads = COLUMNS.map(([heading]) => p("DauBang", heading));
  const fields = COLUMNS.map(([, field]) =>
    p(field === "Tên" ? "OBang" : "OBangGiua", `{{Khối - ${field}}}`),
  );
  return [
    p("NoiDung", "{{#Có khối}}"),
    p("TenBang", "Kết quả đại hội theo khối"),
    table(looks, [row(looks, heads, true), row(looks, fields)]),
    LOW_PARAGRAPH,
    p("NoiDung", "{{/Có khối}}"),
  ].join("");
}

export const BULLETIN = `${head(null)}${TEXT}${blocks()}${section("portrait", true)}`;
