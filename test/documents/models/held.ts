/** Situations in which all that are to hold a congress have held it. */
import { branches, sheetOf } from "./sheet";
import type { Situation } from "./situation";

export const held: readonly Situation[] = [
  {
    number: 2,
    sheet: sheetOf({
      title: [
        "Đảng ủy xã Mây Trắng",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 30/5/2025)",
      ],
      met: [
        ...branches(12, ["12/5/2025", "20/5/2025"]).map((one, i) => ({
          ...one,
          name: `Chi bộ thôn ${i + 1}`,
          cells: { "Bí thư kiêm trưởng thôn": i < 9 ? 1 : 0 },
        })),
        ...branches(3, ["28/5/2025"], 13),
      ],
      elected: 45,
      of: [
        ["Tái cử", 31],
        ["Lần đầu", 14, 31],
        ["Nữ", 13],
        ["Dưới 40 tuổi", 12],
        ["TĐCM > ThS", 2],
        ["TĐCM > ĐH", 21, 2],
        ["TĐCM > CĐ", 6, 23],
        ["TĐCM > TrC", 11, 29],
        ["LLCT > CC", 1],
        ["LLCT > TC", 19, 1],
        ["LLCT > SC", 22, 20],
      ],
      each: [
        ["Cần bầu", 45],
        ["Bí thư", 15],
        ["Phó bí thư", 15],
      ],
      own: ["Bí thư kiêm trưởng thôn"],
    }),
    options: { author: "Văn phòng Đảng ủy xã" },
    targets: [{ indicator: "women", limit: null, percent: 15, source: "Đảng ủy xã", since: null }],
    report: {
      proposals: ["Đề nghị Ban Tổ chức Tỉnh ủy mở lớp bồi dưỡng cho bí thư chi bộ lần đầu được bầu."],
    },
  },
  {
    number: 3,
    sheet: sheetOf({
      title: [
        "Đảng ủy Trường Cao đẳng Nghề Sông Bạc",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 05/6/2025)",
      ],
      met: branches(6, ["05/6/2025"]),
      elected: 16,
      of: [
        ["Tái cử", 10],
        ["Lần đầu", 6, 10],
        ["Nữ", 9],
        ["TĐCM > TS", 3],
        ["TĐCM > ThS", 11, 3],
        ["TĐCM > ĐH", 2, 14],
      ],
    }),
    options: { place: "hội trường Trường Cao đẳng Nghề Sông Bạc" },
  },
  {
    number: 8,
    sheet: sheetOf({
      title: [
        "Đảng ủy Công ty Cổ phần Chè Lưng Đèo",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 07/5/2025)",
      ],
      met: branches(4, ["06/5/2025", "07/5/2025"]),
      elected: 8,
      of: [
        ["Tái cử", 5],
        ["Lần đầu", 3, 5],
        ["Nữ", 3],
      ],
      each: [
        ["ĐV chính thức", 27],
        ["Cần bầu", 8],
        ["Bí thư", 4],
        ["Phó bí thư", 4],
      ],
    }),
  },
  {
    number: 13,
    sheet: sheetOf({
      title: [
        "Đảng ủy xã Tân Bồng",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 31/5/2025)",
      ],
      met: [
        { name: "Chi bộ thôn Đầm Sen", date: "#28/4/2025", note: "Một người không đủ số phiếu" },
        ...branches(29, ["06/5/2025", "30/5/2025"]),
      ],
      elected: 89,
      of: [
        ["Tái cử", 61],
        ["Lần đầu", 28, 61],
        ["Nữ", 24],
      ],
      each: [
        ["Cần bầu", 90],
        ["Bí thư", 30],
        ["Phó bí thư", 30],
      ],
    }),
    options: { headlineForm: "whole" },
    report: {
      proposals: ["Đề nghị cho phép Chi bộ thôn Đầm Sen bầu bổ sung 01 chi ủy viên trong quý III/2025."],
    },
  },
  {
    number: 14,
    sheet: sheetOf({
      title: [
        "Đảng ủy phường Cầu Mây",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 12/5/2025)",
      ],
      met: [
        { name: "Chi bộ tổ dân phố số 7", date: "#10/4/2025", note: "Nhân sự dự kiến chuyển nơi cư trú" },
        ...branches(17, ["16/4/2025", "09/5/2025"]),
      ],
      elected: 54,
      of: [
        ["Tái cử", 40],
        ["Lần đầu", 14, 40],
        ["Nữ", 19],
      ],
      each: [
        ["Cần bầu", 54],
        ["Bí thư > Tổng", 17],
        ["Bí thư > Nữ", 6],
        ["Phó bí thư", 18],
      ],
    }),
    options: { headlineForm: "plain" },
    report: {
      proposals: [
        "Đề nghị Ban Thường vụ Đảng ủy phường chỉ đạo kiện toàn bí thư Chi bộ tổ dân phố số 7 trong tháng 6/2025.",
      ],
    },
  },
  {
    number: 15,
    sheet: sheetOf({
      title: [
        "Đảng ủy Trung đoàn 812",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 24/3/2025)",
      ],
      met: branches(10, ["17/3/2025", "18/3/2025", "19/3/2025", "20/3/2025", "21/3/2025"]),
      elected: 32,
      of: [
        ["Tái cử", 18],
        ["Lần đầu", 14, 18],
        ["Nữ", 0],
        ["Dưới 35 tuổi", 15],
        ["DTTS", 4],
      ],
    }),
    options: { headlineForm: "whole" },
  },
  {
    number: 16,
    sheet: sheetOf({
      title: [
        "Đảng ủy xã Lúa Vàng",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 25/4/2025)",
      ],
      met: branches(5, ["24/4/2025", "25/4/2025"]),
      elected: 15,
      of: [
        ["Tái cử", 11],
        ["Lần đầu", 4, 11],
        ["Nữ", 15],
        ["TĐCM > ThS", 2],
        ["TĐCM > ĐH", 13, 2],
      ],
      each: [
        ["Bí thư", 5],
        ["Phó bí thư", 5],
      ],
    }),
    noun: "chi bộ trường mầm non",
  },
  {
    number: 17,
    sheet: sheetOf({
      title: [
        "Đảng ủy Công ty Vận tải thủy Sông Xanh",
        "Kết quả đại hội chi bộ nhiệm kỳ 2017-2020",
        "(Tính đến ngày 03/01/2017)",
      ],
      met: branches(9, ["30/12/2016", "02/01/2017"]),
      elected: 27,
      of: [
        ["Tái cử", 27],
        ["Lần đầu", 0],
        ["Nữ", 5],
        ["LLCT > CC", 3],
        ["LLCT > TC", 16, 3],
        ["LLCT > SC", 8, 19],
      ],
      each: [["Cần bầu", 27]],
    }),
    options: { headlineForm: "plain" },
  },
  {
    number: 18,
    sheet: sheetOf({
      title: [
        "Đảng ủy Khu Công nghệ Đồng Cỏ",
        "Kết quả đại hội chi bộ lần thứ nhất, nhiệm kỳ 2025-2027",
        "(Tính đến ngày 21/7/2025)",
      ],
      met: branches(7, ["14/7/2025", "16/7/2025", "18/7/2025"]),
      elected: 21,
      of: [
        ["Tái cử", 0],
        ["Lần đầu", 21],
        ["Nữ", 8],
        ["Từ 40 tuổi trở xuống", 16],
      ],
      each: [
        ["Bí thư", 7],
        ["Phó bí thư", 7],
      ],
    }),
  },
  {
    number: 22,
    sheet: sheetOf({
      title: [
        "Đảng ủy phường Sao Mai",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 26/5/2025)",
      ],
      met: branches(24, ["21/4/2025", "23/5/2025"]).map((one) => ({
        ...one,
        cells: { "Nhiệm kỳ 2022-2025 > Tuổi BQ": 47.1, "Tuổi bình quân": 44.6 },
      })),
      elected: 76,
      of: [
        ["Tái cử", 50],
        ["Lần đầu", 26, 50],
        ["Nữ", 27],
        ["Dưới 42 tuổi", 25],
        ["DTTS", 6],
        ["ĐH trở lên", 52],
      ],
      each: [
        ["Cần bầu", 76],
        ["Nhiệm kỳ 2022-2025 > Số CUV", 72],
        ["Nhiệm kỳ 2022-2025 > Nữ", 21],
        ["Nhiệm kỳ 2022-2025 > Dưới 42 tuổi", 24],
        ["Nhiệm kỳ 2022-2025 > DTTS", 6],
        ["Nhiệm kỳ 2022-2025 > ĐH trở lên", 41],
      ],
      own: ["Nhiệm kỳ 2022-2025 > Tuổi BQ", "Tuổi bình quân"],
    }),
    options: { headlineFigure: "women" },
    report: { noProposals: true },
  },
  {
    number: 24,
    sheet: sheetOf({
      title: [
        "Đảng ủy Công ty Cổ phần Xi măng Núi Đôi",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 07/5/2025)",
      ],
      met: branches(13, ["28/4/2025", "06/5/2025"]).map((one) => ({
        ...one,
        cells: { "Tuổi bình quân": 43.2 },
      })),
      elected: 41,
      of: [
        ["Tái cử", 28],
        ["Lần đầu", 13, 28],
        ["Nữ", 7],
      ],
      each: [
        ["Cần bầu", 41],
        ["Danh sách bầu", 47],
        ["Bầu một lần đủ số lượng", 13],
        ["Bí thư", 13],
        ["Phó bí thư", 13],
      ],
      own: ["Tuổi bình quân"],
    }),
    options: { headlineFigure: "fullAtFirstBallot", surplus: true },
  },
];
