/**
 * What can be written into any cell as =DAIHOI.…: the same figures as the pane's, by the same code, a few lines each.
 * Synchronous, without Excel or network; nothing throws but the two errors that carry a sentence. The descriptions become
 * functions.json and the page of functions when the pages are built; people read them, so they are Vietnamese.
 */
import { today } from "../clock";
import { say } from "../i18n/messages";
import { formatCount } from "../vietnamese/count";
import { formatDay, formatSpan } from "../vietnamese/date";
import { compareDays } from "../vietnamese/day";
import { toUnicode } from "../vietnamese/legacy-text";
import { percent } from "../vietnamese/percent";
import { formatTerm, parseTerm } from "../vietnamese/term";
import { lineOf, neededFor, progressText, type Line } from "./figures";
import { countGiven, dayGiven, decimalsGiven, indicatorGiven, isLeftOut, partGiven, textOf } from "./given";
import { notAvailable, wrong } from "./refusal";
import { findingsIn, groupGiven, statisticsIn } from "./report";
import { sentencesOf } from "./sentences";
import { blocksTable, findingsTable, statisticsTable } from "./tables";

/**
 * Số lượng của một chỉ tiêu, ví dụ số đồng chí tái cử.
 * @customfunction DEM DEM
 * @param bang Vùng bảng kết quả, gồm cả dòng tiêu đề; chọn rộng hơn cũng được
 * @param chi_tieu Tên chỉ tiêu, ví dụ "Tái cử" hoặc "Đã đại hội"; viết hoa, dấu không quan trọng
 * @param [tinh_den] Tính đến hết ngày này; không ghi thì theo bảng
 * @param [khoi] Tên khối; không ghi thì tính tất cả
 * @returns Số lượng
 */
export function count(bang: unknown[][], chi_tieu: string, tinh_den?: unknown, khoi?: string): number {
  const { label, value } = lineAsked(bang, chi_tieu, tinh_den, khoi);
  if (value === null) throw notAvailable(say("function.no-figure", { label }));
  return value;
}

/**
 * Tỷ lệ của một chỉ tiêu dưới dạng số (0,9), để định dạng phần trăm.
 * @customfunction TYLE TYLE
 * @param bang Vùng bảng kết quả, gồm cả dòng tiêu đề; chọn rộng hơn cũng được
 * @param chi_tieu Tên chỉ tiêu, ví dụ "Tái cử" hoặc "Đã đại hội"; viết hoa, dấu không quan trọng
 * @param [tinh_den] Tính đến hết ngày này; không ghi thì theo bảng
 * @param [khoi] Tên khối; không ghi thì tính tất cả
 * @returns Tỷ lệ từ 0 trở lên, chưa làm tròn
 */
export function share(bang: unknown[][], chi_tieu: string, tinh_den?: unknown, khoi?: string): number {
  const { label, value, base } = lineAsked(bang, chi_tieu, tinh_den, khoi);
  if (value === null || base === null) throw wrong(say("function.no-share", { label }));
  if (base === 0) throw notAvailable(say("function.base-zero"));
  return value / base;
}

/**
 * Tiến độ đại hội, ví dụ 4/5 (80%).
 * @customfunction TIENDO TIENDO
 * @param bang Vùng bảng kết quả, gồm cả dòng tiêu đề; chọn rộng hơn cũng được
 * @param [tinh_den] Tính đến hết ngày này; không ghi thì theo bảng
 * @param [khoi] Tên khối; không ghi thì tính tất cả
 * @returns Số đã đại hội trên số phải đại hội, và tỷ lệ
 */
export function progress(bang: unknown[][], tinh_den?: unknown, khoi?: string): string {
  const text = progressText(groupGiven(statisticsIn(bang, tinh_den, today(), []), khoi));
  if (text === null) throw notAvailable(say("function.nothing-due"));
  return text;
}

/**
 * Bảng thống kê mọi chỉ tiêu có trong bảng kết quả; một công thức thay cho nhiều công thức đếm.
 * @customfunction THONGKE THONGKE
 * @param bang Vùng bảng kết quả, gồm cả dòng tiêu đề; chọn rộng hơn cũng được
 * @param [tinh_den] Tính đến hết ngày này; không ghi thì theo bảng
 * @returns Mỗi dòng: chỉ tiêu, số lượng, tính trên, tỷ lệ, mục tiêu, đạt hay chưa
 */
export function statistics(bang: unknown[][], tinh_den?: unknown): unknown[][] {
  return statisticsTable(statisticsIn(bang, tinh_den, today()));
}

/**
 * Một chỉ tiêu chia theo khối, có dòng cộng.
 * @customfunction THEOKHOI THEOKHOI
 * @param bang Vùng bảng kết quả, gồm cả dòng tiêu đề; chọn rộng hơn cũng được
 * @param chi_tieu Tên chỉ tiêu, ví dụ "Tái cử" hoặc "Đã đại hội"; viết hoa, dấu không quan trọng
 * @param [tinh_den] Tính đến hết ngày này; không ghi thì theo bảng
 * @returns Mỗi dòng: khối, số lượng, tính trên, tỷ lệ
 */
export function byBlock(bang: unknown[][], chi_tieu: string, tinh_den?: unknown): unknown[][] {
  const wanted = indicatorGiven(chi_tieu);
  return blocksTable(statisticsIn(bang, tinh_den, today(), neededFor(wanted)), wanted);
}

/**
 * Những điểm cần kiểm tra của bảng kết quả, hoặc một dòng báo là không có.
 * @customfunction KIEMTRA KIEMTRA
 * @param bang Vùng bảng kết quả, gồm cả dòng tiêu đề; chọn rộng hơn cũng được
 * @returns Mỗi dòng: mức độ, ô (tính từ góc trái trên của vùng), điều cần kiểm tra
 */
export function findings(bang: unknown[][]): unknown[][] {
  return findingsTable(findingsIn(bang, today()));
}

/**
 * Câu văn của bản tin, cập nhật theo bảng.
 * @customfunction CAU CAU
 * @param bang Vùng bảng kết quả, gồm cả dòng tiêu đề; chọn rộng hơn cũng được
 * @param [phan] "tiến độ", "kết quả" hoặc "khuyết"; không ghi thì cả ba
 * @param [tinh_den] Tính đến hết ngày này; không ghi thì theo bảng
 * @returns Một hay vài câu
 */
export function sentences(bang: unknown[][], phan?: string, tinh_den?: unknown): string {
  const wanted = partGiven(phan);
  const text = sentencesOf(statisticsIn(bang, tinh_den, today()), wanted);
  if (text === "") throw notAvailable(say("function.nothing-to-tell"));
  return text;
}

/**
 * Tỷ lệ phần trăm của hai số nguyên, làm tròn đúng và viết như văn bản của cơ quan: 62,57%.
 * @customfunction PHANTRAM PHANTRAM
 * @param a Số cần tính tỷ lệ, ví dụ số đồng chí tái cử
 * @param b Tổng số, ví dụ số đồng chí được bầu
 * @param [so_le] Số chữ số thập phân nhiều nhất: 0, 1 hoặc 2 (không ghi là 2)
 * @returns Tỷ lệ, ví dụ 90% hoặc 62,57%
 */
export function percentText(a: unknown, b: unknown, so_le?: unknown): string {
  const text = percent(countGiven(a), countGiven(b), decimalsGiven(so_le));
  if (text === null) throw notAvailable(say("function.base-zero"));
  return text;
}

/**
 * Số nguyên viết như văn bản của cơ quan, có dấu chấm giữa các hàng nghìn: 5.207.
 * @customfunction SO SO
 * @param n Số nguyên từ 0 trở lên
 * @returns Số dưới dạng chữ
 */
export function countText(n: unknown): string {
  return formatCount(countGiven(n));
}

/**
 * Ngày viết như văn bản của cơ quan: 05/4/2017, 15/01/2017.
 * @customfunction NGAY NGAY
 * @param d Ngày (ô ngày của Excel hoặc chữ, ngày trước tháng sau)
 * @returns Ngày dưới dạng chữ
 */
export function dayText(d: unknown): string {
  return formatDay(neededDay(d));
}

/**
 * Khoảng ngày viết như văn bản của cơ quan: từ ngày 28/4 đến 03/5/2017.
 * @customfunction KHOANGNGAY KHOANGNGAY
 * @param d1 Ngày đầu
 * @param d2 Ngày cuối
 * @returns Khoảng ngày dưới dạng chữ
 */
export function spanText(d1: unknown, d2: unknown): string {
  const [first, last] = [neededDay(d1), neededDay(d2)];
  if (compareDays(first, last) > 0) throw wrong(say("function.span-order"));
  return formatSpan(first, last);
}

/**
 * Nhiệm kỳ viết như văn bản của cơ quan: 2017-2020.
 * @customfunction NHIEMKY NHIEMKY
 * @param d Ngày hoặc năm bắt đầu; hoặc chữ có sẵn nhiệm kỳ, ví dụ "NK 2017 – 2020"
 * @param [nam] Nhiệm kỳ dài mấy năm (không đoán được: mỗi thời kỳ một khác)
 * @returns Nhiệm kỳ dưới dạng chữ
 */
export function termText(d: unknown, nam?: unknown): string {
  const written = typeof d === "string" ? parseTerm(d) : null;
  if (written) return formatTerm(written);
  if (isLeftOut(nam)) throw wrong(say("function.term-years"));
  const years = countGiven(nam);
  const year = typeof d === "number" ? Math.floor(d) : Number(textOf(d));
  const first = year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : neededDay(d).year;
  const term = parseTerm(`${first}-${first + years}`);
  if (!term) throw wrong(say("function.term-years"));
  return formatTerm(term);
}

/**
 * Chữ gõ bằng bảng mã cũ TCVN3 (.VnTime) hoặc VNI đổi sang Unicode.
 * @customfunction UNICODE UNICODE
 * @param van_ban Chữ cần đổi; chữ đã là Unicode thì giữ nguyên
 * @returns Chữ Unicode
 */
export function unicodeText(van_ban: unknown): string {
  // An empty cell, which may come as 0.
  return van_ban === 0 ? "" : toUnicode(textOf(van_ban));
}

/** Numbers in this range are years; as days they would lie in 1904 to 1906. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

function neededDay(given: unknown): ReturnType<typeof dayGiven> & object {
  const day = dayGiven(given);
  if (!day) throw wrong(say("function.day-missing"));
  return day;
}

/** What DEM and TYLE are asked for. */
function lineAsked(bang: unknown[][], chi_tieu: unknown, tinh_den: unknown, khoi: unknown): Line {
  const wanted = indicatorGiven(chi_tieu);
  const all = statisticsIn(bang, tinh_den, today(), neededFor(wanted));
  return lineOf(all, groupGiven(all, khoi), wanted);
}
