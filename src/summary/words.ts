/**
 * The words on the summary sheet. They are the sheet's content rather than messages, and stand here together so
 * that a reader of Vietnamese can go through them once.
 */
import { ageLimitWords } from "../congress/age-limit";
import { sentenceCase } from "../vietnamese/capitals";

export const words = {
  sheetName: "Tổng hợp",
  party: "ĐẢNG CỘNG SẢN VIỆT NAM",
  title: (noun: string) => `Bảng tổng hợp kết quả đại hội ${noun}`,
  term: (term: string) => `Nhiệm kỳ ${term}`,
  asOf: (day: string, time?: string) => `Tính đến ${time === undefined ? "" : `${time} `}ngày ${day}`,
  progress: (held: string, base: string, noun: string) => `Đã đại hội ${held}/${base} ${noun}`,
  share: (percent: string) => `đạt ${percent}`,
  unit: "Đvt: Người",
  undated: "ngày ... tháng ... năm ...",

  number: "STT",
  name: (noun: string) => `Tên ${noun}`,
  /** Of rows with several branches each. */
  body: "Tên đơn vị",
  date: "Ngày đại hội",
  state: "Tình trạng",
  note: "Ghi chú",
  seeNotes: "Xem ghi chú",
  branches: (noun: string) => `Số ${noun}`,
  exemptBranches: "Không tổ chức",
  heldBranches: "Đã đại hội",
  progressGroup: "Tiến độ đại hội",
  percent: "Tỷ lệ %",
  people: "Họ và tên",
  peopleAlone: (label: string) => `Họ và tên ${label}`,
  limit: (age: number, upTo = false) => sentenceCase(ageLimitWords(age, upTo)),

  others: (noun: string) => `Các ${noun} khác`,
  total: "TỔNG CỘNG",
  missing: "-",
  unreadable: "?",
  pending: "Chưa đại hội",
  exempt: "Không tổ chức",
  planned: (when: string) => `Dự kiến ${when}`,
  day: (day: string) => `ngày ${day}`,
  month: (month: string) => `Tháng ${month}`,
  quarter: (quarter: string) => `Quý ${quarter}`,

  targetsTitle: "CHỈ TIÊU SO VỚI MỤC TIÊU",
  target: {
    indicator: "Chỉ tiêu",
    count: "Số lượng",
    of: "Trên tổng số",
    share: "Tỷ lệ %",
    target: "Mục tiêu %",
    result: "Kết quả",
    source: "Căn cứ của mục tiêu",
    met: "Đạt",
    missed: "Chưa đạt",
  },
  previousTitle: (term: string, partly: string) => `SO SÁNH VỚI ${term}${partly}`,
  previousTerm: (term: string) => `nhiệm kỳ ${term}`,
  thisTerm: "nhiệm kỳ này",
  lastTerm: "nhiệm kỳ trước",
  previous: {
    indicator: "Chỉ tiêu",
    share: "Tỷ lệ %",
    change: "Tăng (+), giảm (-)",
    points: "Tăng, giảm tỷ lệ (điểm phần trăm)",
  },
  previousLine: (label: string, now: string, before: string, changes: string) =>
    `${label}: ${now}; ${before}; ${changes}.`,
  points: (points: string) => `${points} điểm phần trăm`,
  partly: (held: string, base: string, noun: string) => ` (mới tính ${held}/${base} ${noun} đã đại hội)`,

  notPrinted: "Phần bên phải bảng để người lập biểu xem, không in:",
  notesTitle: "Ghi chú:",
  onlyHeld: (noun: string, until: string) => `Số liệu chỉ tính các ${noun} đã đại hội${until}`,
  until: (day: string) => ` đến ngày ${day}`,
  pendingCount: (count: string, noun: string) => `còn ${count} ${noun} chưa đại hội`,
  exemptCount: (count: string, noun: string) => `Có ${count} ${noun} không tổ chức đại hội`,
  missingNote: (where: string) => `Dấu “-” là chưa có số liệu, không phải là 0: ${where}.`,
  otherColumns: (count: string) => `và ${count} cột khác`,
  pendingMembersNote: (noun: string) =>
    `Số trong ngoặc là đảng viên của ${noun} chưa đại hội, không cộng vào dòng tổng.`,
  unreadableNote: "Dấu “?” là ô ở bảng nguồn không đọc được thành số, chưa được cộng.",
  liveTotals: (sheet: string) =>
    `Dòng tổng cộng lấy số từ trang “${sheet}” và tự cập nhật theo trang đó; các dòng phía trên là số lúc lập bảng.`,
  checks: (sheet: string) => `Cần kiểm tra ở bảng nguồn (trang “${sheet}”) trước khi ký:`,
  moreChecks: (count: number) => `... và ${count} điểm khác.`,

  preparer: "NGƯỜI LẬP BIỂU",
  pages: "Trang &P/&N",

  chart: {
    structure: "Cơ cấu cấp ủy viên được bầu",
  },
} as const;
