/** The body of our template for a quick report: head, name, subject, the parts with their headings, who gets and signs it, and the table behind. */
import { reportTable } from "./report-table";
import { REPORT_ROWS } from "../../../../congress/report-table";
import { belongsTo, documentNumber, foot, head } from "./head-and-foot";
import { LOW_PARAGRAPH, p, section, sectionEnd } from "./words";

const NUMBER = documentNumber("BC");

/** What it is about, and of what day. */
const SUBJECT = [
  p("TrichYeu", "{{#Báo cáo nhanh - Trích yếu - các dòng}}"),
  p("TrichYeu", "{{Trích yếu}}"),
  p("ThoiDiem", "{{Thời điểm}}"),
  p("TrichYeu", "{{/Báo cáo nhanh - Trích yếu - các dòng}}"),
].join("");

const TITLE = [p("TenLoai", "{{Báo cáo nhanh - Tiêu đề}}"), SUBJECT, p("GachNgang", "-----")].join("");

/** The name and the subject stand above. */
const TEXT = [
  p("NoiDung", "{{#Báo cáo nhanh - các dòng}}"),
  p("DeMuc", "{{Đề mục}}"),
  p("NoiDung", "{{Đoạn}}"),
  p("GachDauDong", "{{Ý}}"),
  p("NoiDung", "{{/Báo cáo nhanh - các dòng}}"),
].join("");

const ANNEX = [
  p("TenBang", "BẢNG KÈM THEO"),
  SUBJECT,
  p("DuoiTenBang", belongsTo("Báo cáo", NUMBER)),
  p("DonViTinh", "{{#Số chi bộ đã đại hội}}Đvt: Người{{/Số chi bộ đã đại hội}}"),
  reportTable(),
  LOW_PARAGRAPH,
].join("");

export const QUICK_REPORT = [
  head(NUMBER),
  TITLE,
  TEXT,
  foot(),
  p("NoiDung", `{{#${REPORT_ROWS.several}}}`),
  sectionEnd("portrait", true),
  ANNEX,
  p("NoiDung", `{{/${REPORT_ROWS.several}}}`),
  section("landscape", false),
].join("");
