/** What a note abbreviates, repeats or tells of the time, as sentences say it. */
import { written, writtenAs } from "./written";

function pendingWith(note: string): string {
  return writtenAs(
    "quickReport",
    `
      (Tính đến ngày 15/4/2025)
      Chi bộ | Ngày ĐH   | CUV | Ghi chú, lý do
      Một    | 02/4/2025 | 3   |
      Hai    | 03/4/2025 | 3   |
      Ba     |           |     | ${note}
      Bốn    |           |     | Hoãn, chờ nhân sự
    `,
  );
}

test("a reason within a reason has a word of its own", () => {
  const text = pendingWith("Công ty đề nghị lùi do cao điểm đơn hàng; dự kiến 26/4");
  expect(text).toContain("do công ty đề nghị lùi vì cao điểm đơn hàng.");
});

test.each(["Chuyển địa điểm nhà máy", "Chuyển trụ sở làm việc", "Đổi địa điểm kinh doanh"])(
  "a move of the place is the whole reason, and moves no congress: %s",
  (reason) => {
    const text = pendingWith(`${reason}, dự kiến đầu tháng 5`);
    expect(text).toContain("Chi bộ Ba: dự kiến đầu tháng 5/2025");
    expect(text).toContain(reason.slice(1));
    expect(text).not.toContain("chuyển sang");
  },
);

test.each(["đầu", "giữa", "cuối"])("that it is %s of the month is kept", (part) => {
  expect(pendingWith(`Dự kiến ${part} tháng 5`)).toContain(`dự kiến ${part} tháng 5/2025.`);
  expect(pendingWith(`Lùi sang ${part} tháng 5/2025`)).toContain(`chuyển sang ${part} tháng 5/2025.`);
});

const ended = (note: string): string => `
  Chi bộ | Ngày ĐH   | CUV | Ghi chú
  Một    | 02/4/2025 | 3   |
  Hai    | 03/4/2025 | 3   |
  Ba     |           |     | ${note}
`;

test("a branch that ends is not named again as what ends, and the decision is written out", () => {
  const sheet = ended("Không tổ chức; giải thể chi bộ do công ty ngừng hoạt động (QĐ 31-QĐ/ĐU)");
  expect(written(sheet)).toContain(
    "Chi bộ Ba giải thể do công ty ngừng hoạt động (Quyết định số 31-QĐ/ĐU) nên không tổ chức đại hội.",
  );
});

test("whom it is joined to keeps its kind", () => {
  expect(written(ended("Không tổ chức, sáp nhập chi bộ vào Chi bộ Một"))).toContain(
    "Chi bộ Ba sáp nhập vào Chi bộ Một nên không tổ chức đại hội.",
  );
});

test.each(["đường vào bản sạt lở", "mùa cạo mủ", "trùng lịch họp xã"])(
  "what hinders a congress is told beside its day, without a word for a reason: %s",
  (reason) => {
    const text = writtenAs("quickReport", ended(`Chưa tổ chức. Dự kiến ngày 24/12/2025, ${reason}`));
    expect(text).toContain(`chưa tổ chức đại hội do ${reason}, dự kiến`);
    expect(writtenAs("quickReport", ended("Dự kiến ngày 24/12/2025, Đường Lê Lợi"))).not.toContain("Lê Lợi");
  },
);

test.each([
  ["Chưa ĐH, dự kiến 23/4/2025 (tổ chức sau cùng theo kế hoạch)", "tổ chức sau cùng theo kế hoạch"],
  ["Chưa ĐH; dự kiến 23/4/2025, đồng chí bí thư đi công tác", "đồng chí bí thư đi công tác"],
  ["Chưa tổ chức: nhiều đảng viên đi coi thi; dự kiến 23/4/2025", "nhiều đảng viên đi coi thi"],
  [
    "Chưa tổ chức: chờ kết nạp, chuyển sinh hoạt xong; dự kiến 23/4/2025",
    "chờ kết nạp, chuyển sinh hoạt xong",
  ],
  ["Chưa đại hội. Bí thư nghỉ ốm, dự kiến ngày 23/4/2025", "bí thư nghỉ ốm"],
])(
  "what a note says besides that a congress is to come is why, whole and in any words: %s",
  (note, reason) => {
    expect(writtenAs("quickReport", ended(note))).toMatch(
      new RegExp(`chưa tổ chức đại hội do ${reason}[,;] dự kiến tổ chức vào ngày 23/4/2025\\.`),
    );
  },
);

test.each(["tại Hội trường UBND xã", "Đường Lê Lợi", "12 đảng viên", "đ/c Nguyễn Văn Mẫu dự, chỉ đạo"])(
  "where it meets, who comes and how many they are is no reason: %s",
  (words) => {
    expect(writtenAs("quickReport", ended(`Chưa ĐH, dự kiến 23/4/2025, ${words}`))).not.toContain("lý do");
  },
);

test.each([
  ["Chưa tổ chức, theo kế hoạch ngày 23/4/2025", "theo kế hoạch"],
  ["Dự kiến 23/4/2025, theo lịch của ngành", "theo lịch của ngành"],
  ["ĐH ngày 23/4/2025 (theo KH của ngành)", "theo kế hoạch của ngành"],
])("that it is planned so is told beside the day, without the day again: %s", (note, words) => {
  expect(writtenAs("quickReport", ended(note))).toContain(
    `Chi bộ Ba dự kiến tổ chức đại hội vào ngày 23/4/2025 (${words}).`,
  );
});

test.each(["Theo lịch 23/4/2025", "Theo lịch: 23/4/2025", "Dự kiến 23/4/2025, theo kế hoạch"])(
  "beside a day that it is planned says nothing more: %s",
  (note) => {
    expect(writtenAs("quickReport", ended(note))).toContain(
      "Chi bộ Ba dự kiến tổ chức đại hội vào ngày 23/4/2025.",
    );
  },
);

test.each([
  ["Dự kiến 23/4/2025 (mưa, sạt đường)", "mưa, sạt đường"],
  ["Dự kiến 23/4/2025 (mưa lũ)", "mưa lũ"],
  ["Dự kiến 23/4/2025, bí thư ốm", "bí thư ốm"],
  ["Dự kiến 23/4/2025, nhà văn hóa đang sửa chữa", "nhà văn hóa đang sửa chữa"],
  ["Dự kiến 23/4/2025 (hội trường chưa xây xong)", "hội trường chưa xây xong"],
  ["Chờ sắp xếp lại TDP 14, 15; dự kiến 23/4/2025", "chờ sắp xếp lại các tổ dân phố 14, 15"],
])("what hinders a congress is why, in brackets and of any kind: %s", (note, reason) => {
  expect(writtenAs("quickReport", ended(note))).toMatch(
    new RegExp(`chưa tổ chức đại hội do ${reason}[,;] dự kiến tổ chức vào ngày 23/4/2025\\.`),
  );
});

test.each([
  "Trường Tiểu học Bình Hòa",
  "Nhà văn hóa thôn",
  "Trung tâm Dịch vụ",
  "chiều thứ Bảy",
  "ĐH điểm",
  "14 đảng viên",
])("what does not hinder is no reason: %s", (words) => {
  expect(writtenAs("quickReport", ended(`Dự kiến 23/4/2025 (${words})`))).not.toContain("lý do");
});

test("how many the heading of a section counts is no reason of each", () => {
  const text = writtenAs(
    "quickReport",
    `
      TT | Chi bộ | CUV | Bí thư | Ghi chú
      Ngày 05/4/2025: 02 chi bộ
      1  | Một | 3 | Lê Văn A |
      2  | Hai | 3 | Lê Văn B |
      Chưa tổ chức: 02 chi bộ
      3  | Ba  |   |          | Lùi đến 20/4/2025 do mưa lũ
      4  | Bốn |   |          | Theo lịch 17/4/2025
    `,
  );
  expect(text).toContain("Chi bộ Ba: chuyển sang ngày 20/4/2025, do mưa lũ.");
  expect(text).toContain("Chi bộ Bốn: dự kiến ngày 17/4/2025 (theo lịch).");
});
