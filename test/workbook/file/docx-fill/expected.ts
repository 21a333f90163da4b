/** What must come out of the templates beside this: the data, and the texts of the paragraphs in their order. */
import type { Data } from "../../../../src/workbook/file/docx-fill/scope";

export const OFFICE = "Đảng ủy xã Ví Dụ & “Bình An” <1>";

const branches = (count: number, before = 0): readonly Data[] =>
  Array.from({ length: count }, (_, i) => ({
    ten: `Chi bộ ${before + i + 1}`,
    so_dv: String(10 + i),
    ngay: `0${i + 1}/02/2026`,
  }));

const SENTENCES = ["Đoạn một.", "Đoạn hai.", "Đoạn ba."];

export const DATA: Data = {
  ten_don_vi: OFFICE,
  nhiem_ky: "2025–2027",
  so: "12",
  ma: "VD",
  ngay: "05/01/2026",
  tong_dv: "33",
  so_cho: "2",
  con_cho: true,
  khong_cho: false,
  chi_bo: branches(3),
  khoi: [
    { ten_khoi: "Khối A", so_cb: "2", chi_bo: branches(2) },
    { ten_khoi: "Khối B", so_cb: "1", chi_bo: branches(1, 2) },
  ],
  nhieu_dong: "Dòng một\nDòng hai",
  cac_doan: SENTENCES,
};

const HEADINGS = ["Chi bộ", "Đảng viên", "Ngày"];
const FIRST_TWO = ["Chi bộ 1", "10", "01/02/2026", "Chi bộ 2", "11", "02/02/2026"];
const ALL_THREE = [...FIRST_TWO, "Chi bộ 3", "12", "03/02/2026"];
const ALONE = ["Chi bộ 3", "10", "01/02/2026"];

/** By file and, where it is not the document, by part. */
export const EXPECTED: Readonly<
  Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>
> = {
  "01-split-runs.docx": [
    `Kính gửi: ${OFFICE} nhiệm kỳ 2025–2027`,
    `Số: 12-BC/VD, ngày 05/01/2026, tại ${OFFICE}.`,
  ],
  "02-header-footer.docx": {
    "word/header1.xml": [`Đầu trang: ${OFFICE}`],
    "word/header2.xml": [`Trang đầu: ${OFFICE}`],
    "word/header3.xml": [`Trang chẵn: ${OFFICE}`],
    "word/footer1.xml": ["Chân trang 12 – 1"],
  },
  "03-text-box.docx": [`Trước 12  sau ${OFFICE}`, `Hộp: ${OFFICE}`, "Số 12", `Hộp: ${OFFICE}`, "Số 12"],
  "04-rows.docx": [`Danh sách của ${OFFICE}`, ...HEADINGS, ...ALL_THREE, "Cộng", "33", ""],
  "05-merged-cells.docx": [
    ...["Khối", "Chi bộ", "Ngày", `Tất cả: ${OFFICE}`, OFFICE, "Số 12", "05/01/2026"],
    ...["", "Chi bộ 1", "01/02/2026", "", "Chi bộ 2", "02/02/2026", "", "Chi bộ 3", "03/02/2026"],
    "Tổng 33 đảng viên",
  ],
  "06-nested-rows.docx": [
    ...[...HEADINGS, "Khối A", ...FIRST_TWO, "Cộng khối: 2"],
    ...["Khối B", ...ALONE, "Cộng khối: 1"],
  ],
  "07-nested-paragraphs.docx": [
    ...["Mở đầu", "Khối Khối A", "Chi bộ 1: 10", "Chi bộ 2: 11"],
    ...["Khối Khối B", "Chi bộ 3: 10", "Kết thúc"],
  ],
  "08-condition.docx": ["A", "Còn 2 chi bộ chưa đại hội.", "Câu: xong, còn 2.", "B"],
  "09-vietnamese-names.docx": [1, 2, 3, 4, 5, 6, 7].map((n) => `${n} ${OFFICE}`),
  "10-content-controls.docx": [
    ...[`Đơn vị: ${OFFICE} hết`, `Trong khung: ${OFFICE}`, "Nửa 12"],
    ...[...HEADINGS, ...ALL_THREE],
  ],
  "11-mergefields.docx": [
    ...[`1 ${OFFICE}`, `2 ${OFFICE} hết`, "3 ĐẢNG ỦY XÃ VÍ DỤ & “BÌNH AN” <1>", `4 ${OFFICE} trang 1`],
    ...[...HEADINGS, ...ALL_THREE],
  ],
  "12-multi-paragraph.docx": [
    ...["Trước: Dòng một", "Dòng hai", ...SENTENCES, ...SENTENCES, ...SENTENCES],
    ...["Dòng một", "Dòng hai", ""],
  ],
  "13-unknown.docx": [`A ${OFFICE} B {{khong_co}} C`, "D {{ten_don_v}} E"],
  "14-typo-brace.docx": ["A {{ten_don_vi} B", "C 12 D"],
  // What is repeated has no end: nothing of it is filled but what is outside of any list.
  "15-typo-loop.docx": ["{{#chi_bo}}", "C {{ten}} D", "E 12"],
  "16-tracked.docx": [`1 ${OFFICE} x`, "2 12", "3 12", "4 05/01/2026"],
  "17-smart-quotes.docx": [`1 “${OFFICE}”`, `2 ${OFFICE}`, `3 ${OFFICE}`, `4 ${OFFICE}`],
  "18-template.dotx": [`Mẫu ${OFFICE}`],
  "19-link-footnote.docx": {
    "word/document.xml": [`Xem ${OFFICE} x`],
    "word/footnotes.xml": ["", "", `Chú thích ${OFFICE}`],
  },
  "20-odd-breaks.docx": [`1 ${OFFICE}`, "2 12→VD⏎05/01/2026", "3 12"],
  "21-marker-rows.docx": [...HEADINGS, ...ALL_THREE],
  "22-nested-marker-rows.docx": [...HEADINGS, "Khối A", ...FIRST_TWO, "Khối B", ...ALONE],
  "23-implicit-row.docx": [...HEADINGS, ...ALL_THREE],
  "24-paragraph-loop-value.docx": ["Đầu", ...SENTENCES, "Cuối"],
  // The second paragraph is Word's own condition over a field: it stays, and is told.
  "25-mail-merge-main.docx": [`1 ${OFFICE}`, "2 Còn chi bộ chưa đại hội", ...HEADINGS, ...ALL_THREE],
  "26-bound-control.docx": [`Đơn vị: ${OFFICE} hết`],
  "27-loop-in-insertion.docx": [
    ...["Các: gồm Chi bộ 1; Chi bộ 2; Chi bộ 3; hết", "– Chi bộ 1", "– Chi bộ 2", "– Chi bộ 3"],
  ],
  "28-half-in-insertion.docx": ["Các: gồm Chi bộ 1; Chi bộ 2; Chi bộ 3; hết"],
};
