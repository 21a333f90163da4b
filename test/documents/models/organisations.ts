/** Situations in which rows are organisations with branches below them, or blocks of a whole province. */
import { branches, sheetOf, type Branch } from "./sheet";
import type { Situation } from "./situation";

const organisations = (count: number, days: readonly string[]): readonly Branch[] =>
  branches(count, days).map((one, i) => ({ ...one, name: `Đảng bộ xã Số ${i + 1}` }));

/** Persons in a sheet of both kinds: thirteen organisations are larger than the branches. */
const sized = (all: readonly Branch[], elected: number): readonly Branch[] =>
  all.map((one, i) => ({
    ...one,
    elected: Math.floor(((i + 1) * elected) / all.length) - Math.floor((i * elected) / all.length),
  }));

export const ofOrganisations: readonly Situation[] = [
  {
    number: 19,
    sheet: sheetOf({
      title: [
        "Huyện ủy Đá Vàng",
        "Kết quả đại hội đảng bộ cơ sở nhiệm kỳ 2020-2025",
        "(Tính đến ngày 28/5/2020)",
      ],
      met: organisations(14, ["10/3/2020", "28/5/2020"]),
      others: [
        { name: "Đảng bộ Công an huyện", date: "#03/6/2020" },
        { name: "Đảng bộ xã Nậm Bông", date: "#05/6/2020" },
      ],
      elected: 203,
      of: [
        ["Tái cử", 148],
        ["Lần đầu", 55, 148],
        ["Nữ", 48],
        ["Dưới 40 tuổi", 62],
        ["DTTS", 91],
      ],
      each: [
        ["Ban thường vụ", 68],
        ["Bí thư", 14],
        ["Phó bí thư", 27],
      ],
    }),
    noun: "đảng bộ cơ sở",
    options: { source: "Ban Tổ chức Huyện ủy" },
  },
  {
    number: 20,
    sheet: sheetOf({
      title: [
        "Đảng ủy các cơ quan Đảng tỉnh Sơn Hải",
        "Kết quả đại hội chi bộ, đảng bộ nhiệm kỳ 2025-2030",
        "(Tính đến ngày 06/6/2025)",
      ],
      met: [
        ...sized(organisations(12, ["07/4/2025", "06/6/2025"]), 158),
        ...sized(branches(34, ["10/4/2025", "05/6/2025"]), 112),
      ],
      others: [
        { name: "Đảng bộ Trường Chính trị tỉnh", date: "#18/6/2025" },
        { name: "Chi bộ Nhà khách Tỉnh ủy", date: "#20/6/2025" },
        { name: "Chi bộ Trung tâm Lưu trữ", note: "Chuẩn bị giải thể" },
      ],
      of: [
        ["Tái cử", 181],
        ["Lần đầu", 89, 181],
        ["Nữ", 97],
        ["Dưới 42 tuổi", 88],
      ],
      each: [
        ["Bí thư", 46],
        ["Phó bí thư", 58],
      ],
    }),
  },
  {
    number: 21,
    sheet: `
      Tỉnh ủy Sơn Hải
      Kết quả đại hội chi bộ trực thuộc đảng ủy cơ sở nhiệm kỳ 2025-2027
      (Tính đến ngày 30/6/2025)
      Khối | Số chi bộ | Không tổ chức | Đã ĐH | Cần bầu | Cấp ủy viên | Tái cử | Lần đầu | Nữ | Dưới 40 tuổi | DTTS | Bí thư | Phó bí thư | Cấp ủy viên khác | TĐCM | < | < | < | LLCT | < | < | Ghi chú
      ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | SĐH | ĐH | CĐ | TrC | CC | TC | SC | ^
      Khối xã, phường        | 1402 | 11 | 1371 | 3121 | 3103 | 2000 | 1103 | 810 | 1100 | 500 | 1371 | 1000 | 732 | 100 | 1800 | 300 | 700 | 200 | 1300 | 1100 | Không tổ chức do mới thành lập hoặc chờ sắp xếp
      Khối cơ quan           | 512  | 5  | 507  | 1111 | 1109 | 800  | 309  | 329 | 400  | 60  | 507  | 350  | 252 | 120 | 700  | 50  | 100 | 200 | 500  | 300 | Không tổ chức do mới thành lập hoặc chờ sắp xếp
      Khối trường học, y tế  | 286  | 0  | 286  | 672  | 672  | 402  | 270  | 221 | 271  | 50  | 286  | 244  | 142 | 80  | 400  | 40  | 80  | 80  | 336  | 205 |
      Khối doanh nghiệp      | 131  | 2  | 123  | 286  | 280  | 200  | 80   | 46  | 100  | 8   | 123  | 100  | 57  | 12  | 93   | 12  | 31  | 18  | 100  | 100 | Không tổ chức do mới thành lập hoặc chờ sắp xếp
    `,
    options: { source: "Ban Tổ chức Tỉnh ủy", extremes: "women" },
    report: {
      source: "",
      proposals: ["Đề nghị cho phép các chi bộ còn lại kéo dài thời gian đại hội đến ngày 15/7/2025."],
    },
  },
];
