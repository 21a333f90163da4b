/** What stands above and below the text of a Party document: who issues it, when and where; who gets it, and who signs it. */
import { columnWidths, p, row, table } from "./words";

const STYLE = "BangDauVanBan";
/** An office leaves room for what is filled in by hand. */
const DATE = "ngày ... tháng ... năm ...";
/** Four empty lines for signature and seal. */
const SIGNATURE_LINES = 4;

/** Number and sign of a document of this kind ("BC"): the number is given when it goes out. */
export function documentNumber(kind: string): string {
  return `Số      -${kind}/{{#Ký hiệu}}{{Ký hiệu}}{{/Ký hiệu}}{{^Ký hiệu}}...{{/Ký hiệu}}`;
}

/** At the left who issues it and its number, at the right the Party's name, place and date. */
export function head(number: string | null): string {
  const looks = { style: STYLE, widths: columnWidths([49, 51]) };
  const left = [
    p("CoQuanCapTren", "{{#Cấp trên}}"),
    p("CoQuanCapTren", "{{Cấp trên \\* Upper}}"),
    p("CoQuanCapTren", "{{/Cấp trên}}"),
    p("CoQuanBanHanh", "{{#Cơ quan ban hành}}{{Cơ quan ban hành}}{{/Cơ quan ban hành}}"),
    p("CoQuanCapTren", "*"),
    ...(number === null ? [] : [p("SoKyHieu", number)]),
  ];
  const place = "{{#Địa danh}}{{Địa danh}}{{/Địa danh}}{{^Địa danh}}...{{/Địa danh}}";
  const right = [p("TieuDeDang", "ĐẢNG CỘNG SẢN VIỆT NAM"), p("DiaDanhNgay", `${place}, ${DATE}`)];
  return table(looks, [row(looks, [left.join(""), right.join("")])]);
}

/** At the left who gets it, at the right who signs it. */
export function foot(): string {
  const looks = { style: STYLE, widths: columnWidths([50, 50]) };
  const left = [
    p("NoiNhan", "Nơi nhận:"),
    p("NoiNhanDong", "{{#Cấp ủy cấp trên}}"),
    p("NoiNhanDong", "- {{Cấp ủy cấp trên}} (để báo cáo);"),
    p("NoiNhanDong", "{{/Cấp ủy cấp trên}}"),
    p("NoiNhanDong", "- Lưu Văn phòng {{Cấp ủy}}."),
  ];
  const right = [
    p("ThamQuyenKy", "{{Thẩm quyền ký}}"),
    p("ChucVuKy", "{{Chức vụ ký}}"),
    ...Array<string>(SIGNATURE_LINES).fill(p("ChucVuKy")),
    p("TenNguoiKy", "{{#Tên người ký}}{{Tên người ký}}{{/Tên người ký}}"),
  ];
  return table(looks, [row(looks, [left.join(""), right.join("")])]);
}

/** What an annex says of the document that it belongs to. */
export function belongsTo(document: string, number: string): string {
  return `(Kèm theo ${document} ${number.replace(/^Số/, "số")}, ${DATE}{{#Tên cấp ủy}} của {{Tên cấp ủy}}{{/Tên cấp ủy}})`;
}
