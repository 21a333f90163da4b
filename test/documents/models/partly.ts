/** Situations in which some congresses are still to come, or none was held. */
import { branches, sheetOf } from "./sheet";
import type { Situation } from "./situation";

export const partly: readonly Situation[] = [
  {
    number: 1,
    sheet: sheetOf({
      title: [
        "Đảng ủy Ban Quản lý Khu kinh tế tỉnh Sơn Hải",
        "Kết quả đại hội chi bộ lần thứ nhất, nhiệm kỳ 2017-2020",
        "(Tính đến ngày 20/4/2017)",
      ],
      met: [
        { name: "Chi bộ Văn phòng", date: "#19/4/2017", elected: 3, cells: { "Cần bầu": 3 } },
        { name: "Chi bộ Kế hoạch - Tài chính", date: "#19/4/2017", elected: 2, cells: { "Cần bầu": 2 } },
        { name: "Chi bộ Đầu tư - Doanh nghiệp", date: "#20/4/2017", elected: 2, cells: { "Cần bầu": 2 } },
        { name: "Chi bộ Quy hoạch - Xây dựng", date: "#20/4/2017", elected: 3, cells: { "Cần bầu": 3 } },
      ],
      others: [{ name: "Chi bộ Trung tâm Dịch vụ hạ tầng", date: "#21/4/2017" }],
      of: [
        ["Tái cử", 9],
        ["Lần đầu", 1, 9],
        ["Nữ", 1],
      ],
      each: [
        ["Bí thư", 4],
        ["Phó bí thư", 4],
      ],
      own: ["Cần bầu"],
    }),
    options: {
      locality: "Khu kinh tế tỉnh Sơn Hải",
      place: "Khu kinh tế Bến Gió",
      speaker: "Phạm Quốc Lâm",
      speakerOffice: "Bí thư Đảng ủy, Phó Trưởng ban",
      speakerAt: "Chi bộ Văn phòng",
      directions: [
        "sớm khắc phục những hạn chế đã nêu trong báo cáo",
        "xây dựng chương trình hành động toàn khóa",
      ],
      captions: true,
      photographed: ["Chi bộ Văn phòng", "Chi bộ Kế hoạch - Tài chính"],
      author: "Văn phòng Đảng ủy",
    },
    report: { noProposals: true },
  },
  {
    number: 4,
    sheet: sheetOf({
      title: [
        "Đảng ủy phường Đồi Sim",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 24/02/2025)",
      ],
      met: [],
      others: [
        {
          name: "Chi bộ tổ dân phố số 3",
          date: "#03/3/2025",
          note: "Đại hội điểm",
          cells: { "Đảng viên": 33 },
        },
        ...branches(11, ["15/3/2025", "28/3/2025"]).map((one) => ({ ...one, cells: { "Đảng viên": 35 } })),
      ],
      own: ["Đảng viên"],
    }),
    options: { basis: "Kế hoạch số 21-KH/ĐU, ngày 10/01/2025 của Đảng ủy phường Đồi Sim" },
    report: {
      assessment: "Đảng ủy phường sẽ đánh giá, rút kinh nghiệm sau đại hội điểm.",
      noProposals: true,
    },
  },
  {
    number: 9,
    sheet: sheetOf({
      title: [
        "Đảng ủy xã Vân Lĩnh",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 23/5/2025)",
      ],
      met: branches(17, ["05/5/2025", "16/5/2025", "23/5/2025"]),
      others: [
        { name: "Chi bộ thôn Bản Đá", date: "#28/5/2025" },
        { name: "Chi bộ thôn Lũng Cao", date: "#28/5/2025" },
        { name: "Chi bộ Quân sự xã", date: "#29/5/2025" },
        { name: "Chi bộ thôn Khe Vàng", note: "Mới sáp nhập", cells: { "Chỉ định": 5 } },
        { name: "Chi bộ Trường Mầm non Vân Lĩnh", note: "Mới thành lập", cells: { "Chỉ định": 1 } },
      ],
      elected: 47,
      of: [
        ["Tái cử", 33],
        ["Lần đầu", 14, 33],
        ["Nữ", 11],
        ["DTTS", 29],
      ],
      each: [["Cần bầu", 47]],
      own: ["Chỉ định"],
    }),
    report: { noProposals: true },
  },
  {
    number: 10,
    sheet: sheetOf({
      title: [
        "Đảng ủy Bệnh viện Đa khoa khu vực Bãi Sậy",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 10/6/2025)",
      ],
      met: branches(8, ["26/5/2025", "06/6/2025"]),
      others: [
        {
          name: "Chi bộ Khoa Cấp cứu",
          note: "Hoãn, tập trung phục vụ người bệnh sau bão, chuyển sang 24/6/2025",
        },
        { name: "Chi bộ Khoa Nhi", note: "Hoãn, chờ kiện toàn nhân sự" },
        { name: "Chi bộ Khoa Dược", date: "#20/6/2025" },
      ],
      elected: 22,
      of: [
        ["Tái cử", 15],
        ["Lần đầu", 7, 15],
        ["Nữ", 12],
      ],
      each: [["Cần bầu", 22]],
    }),
    report: { proposals: ["Đề nghị Đảng ủy phường Bãi Sậy cho ý kiến về nhân sự bí thư Chi bộ Khoa Nhi."] },
  },
  {
    number: 11,
    sheet: sheetOf({
      title: [
        "Đảng ủy Công ty Thủy nông Cồn Lau",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 12/6/2025)",
      ],
      met: branches(6, ["02/6/2025", "10/6/2025"]),
      others: [{ name: "Chi bộ Trạm bơm Bãi Giữa", date: "Tháng 6/2025" }],
      elected: 18,
      of: [
        ["Tái cử", 12],
        ["Lần đầu", 6, 12],
        ["Nữ", 4],
      ],
      each: [
        ["Bí thư", 6],
        ["Phó bí thư", 6],
      ],
    }),
  },
  {
    number: 12,
    sheet: sheetOf({
      title: [
        "Đảng ủy Sở Xây dựng tỉnh Sơn Hải",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 12/5/2025)",
      ],
      met: branches(6, ["05/5/2025", "09/5/2025"]),
      others: [
        { name: "Chi bộ Ban Quản lý Dự án", date: "12-13/5/2025" },
        { name: "Chi bộ Thanh tra Sở", date: "#15/5/2025" },
      ],
      elected: 19,
      of: [
        ["Tái cử", 14],
        ["Lần đầu", 5, 14],
        ["Nữ", 6],
      ],
    }),
  },
  {
    number: 23,
    sheet: sheetOf({
      title: [
        "Đảng ủy xã Rừng Thông",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 22/5/2025)",
      ],
      met: [
        ...branches(9, ["05/5/2025", "15/5/2025"]),
        { name: "Chi bộ thôn Bàu Trắng", date: "#16/5/2025" },
        { name: "Chi bộ thôn Cây Thị", date: "#18/5/2025" },
        { name: "Chi bộ thôn Đồng Nồi", date: "#20/5/2025" },
        { name: "Chi bộ Trạm Y tế", date: "#21/5/2025" },
        { name: "Chi bộ Trường Tiểu học Rừng Thông", date: "#22/5/2025" },
      ],
      others: branches(6, ["26/5/2025", "30/5/2025"], 10),
      elected: 42,
      of: [
        ["Tái cử", 29],
        ["Lần đầu", 13, 29],
        ["Nữ", 16],
      ],
      each: [
        ["Triệu tập", 573],
        ["Có mặt", 551],
        ["Cần bầu", 42],
        ["Bí thư", 14],
        ["Phó bí thư", 14],
      ],
    }),
    options: { lastAsOf: "15/5/2025" },
    report: { noProposals: true },
  },
];
