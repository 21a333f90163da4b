/** Situations in which the bulletin is about one congress. */
import { branches, sheetOf } from "./sheet";
import type { Situation } from "./situation";

export const oneCongress: readonly Situation[] = [
  {
    number: 5,
    sheet: sheetOf({
      title: [
        "Đảng ủy Trường Đại học Thảo Nguyên",
        "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027",
        "(Tính đến ngày 10/4/2025)",
      ],
      met: [
        {
          name: "Chi bộ Khoa Nông lâm",
          date: "#08/4/2025",
          note: "Đại hội điểm",
          elected: 5,
          cells: {
            "Bí thư > Họ tên": "Lê Thị Hoài An",
            "Bí thư > Tái cử": 1,
            "Phó bí thư": "Nguyễn Bá Tùng",
          },
        },
      ],
      others: branches(8, ["15/4/2025", "25/4/2025"]),
      of: [
        ["Tái cử", 3],
        ["Lần đầu", 2, 3],
        ["Nữ", 2],
      ],
      each: [
        ["Triệu tập", 22],
        ["Có mặt", 21],
        ["Cần bầu", 5],
      ],
      own: ["Bí thư > Họ tên", "Bí thư > Tái cử", "Phó bí thư"],
    }),
    options: { names: true },
  },
  {
    number: 6,
    sheet: sheetOf({
      title: [
        "Đảng ủy Sở Nông nghiệp và Môi trường tỉnh Sơn Hải",
        "Kết quả đại hội chi bộ lần thứ V, nhiệm kỳ 2025-2027",
      ],
      met: [
        {
          name: "Chi bộ Trung tâm Quan trắc môi trường",
          date: "#16/5/2025",
          elected: 3,
          cells: { "Bí thư": "Trần Đức Thịnh", "Phó bí thư": "Vũ Thị Ngân" },
        },
      ],
      of: [
        ["Tái cử", 2],
        ["Lần đầu", 1, 2],
        ["Nữ", 1],
      ],
      each: [
        ["ĐV chính thức", 14],
        ["Triệu tập", 14],
        ["Có mặt", 14],
        ["Cần bầu", 3],
      ],
      own: ["Bí thư", "Phó bí thư"],
    }),
    options: {
      names: true,
      place: "trụ sở Trung tâm",
      speaker: "Hoàng Minh Sơn",
      speakerOffice: "Phó Bí thư Đảng ủy Sở",
      captions: true,
    },
  },
  {
    number: 7,
    sheet: sheetOf({
      title: ["Đảng ủy xã Suối Trong", "Kết quả đại hội chi bộ nhiệm kỳ 2025-2027"],
      met: [
        {
          name: "Chi bộ Hạt Kiểm lâm Suối Trong",
          date: "#09/5/2025",
          elected: 1,
          cells: { "Bí thư": "Đinh Văn Khoát" },
        },
      ],
      of: [["Tái cử", 1]],
      each: [
        ["Đảng viên > Chính thức", 6],
        ["Đảng viên > Dự bị", 1],
        ["Triệu tập", 7],
        ["Có mặt", 7],
        ["Cần bầu", 1],
      ],
      own: ["Bí thư"],
    }),
    options: { names: true },
  },
];
