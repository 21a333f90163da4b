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

/** Who waits as of 15/4/2025 beside another, in a report. */
function toldOf(note: string, day = ""): string {
  const text = writtenAs(
    "quickReport",
    `
      (Tính đến ngày 15/4/2025)
      Chi bộ | Ngày ĐH   | CUV | Ghi chú
      Một    | 02/4/2025 | 3   |
      Hai    | 03/4/2025 | 3   |
      Ba     | ${day}    |     | ${note}
      Bốn    |           |     | Hoãn, chờ nhân sự
    `,
  );
  return /^- Chi bộ Ba: (.*)$/mu.exec(text)?.[1] ?? "";
}

test.each([
  ["Chưa tổ chức, chờ ĐH xã viên", "do chờ đại hội xã viên."],
  ["Chờ ý kiến ĐU", "chưa có ngày dự kiến, do chờ ý kiến Đảng ủy."],
  ["Chờ kiện toàn nhân sự BGĐ", "chưa có ngày dự kiến, do chờ kiện toàn nhân sự Ban Giám đốc."],
  ["Chờ BTV phê duyệt nhân sự", "chưa có ngày dự kiến, do chờ Ban Thường vụ phê duyệt nhân sự."],
  ["Chưa có HT", "chưa có ngày dự kiến, do chưa có hiệu trưởng."],
  ["Chưa đủ CUV", "chưa có ngày dự kiến, do chưa đủ cấp ủy viên."],
])("what a note abbreviates of bodies, offices and congresses is written out: %s", (note, told) => {
  expect(toldOf(note)).toBe(told);
});

test.each([
  ["Lùi lịch: trực chiến lễ hội, ĐH ngày 24/4", "", "chuyển sang ngày 24/4/2025, do trực chiến lễ hội."],
  [
    "Hoãn: HT nghỉ hưu 01/5, chờ bổ nhiệm",
    "10/4/2025",
    "hoãn (lịch cũ ngày 10/4/2025), chưa định ngày mới, do hiệu trưởng nghỉ hưu từ ngày 01/5, chờ bổ nhiệm.",
  ],
  [
    "Bí thư xin thôi, chờ ý kiến ĐU",
    "22/4/2025",
    "dự kiến ngày 22/4/2025 (lý do: bí thư xin thôi, chờ ý kiến Đảng ủy).",
  ],
  ["Bí thư xin thôi, chờ ý kiến ĐU", "", "chưa có ngày dự kiến, do bí thư xin thôi, chờ ý kiến Đảng ủy."],
  ["chưa bố trí được thời gian (tăng ca)", "", "chưa có ngày dự kiến, do tăng ca."],
  ["Đang duyệt nhân sự", "", "chưa có ngày dự kiến, do đang duyệt nhân sự."],
  ["Đang duyệt nhân sự", "23/4/2025", "dự kiến ngày 23/4/2025 (lý do: đang duyệt nhân sự)."],
  ["hoãn (dịch bệnh)", "", "hoãn, chưa định ngày, do dịch bệnh."],
  [
    "Lùi ĐH ngày 20/4 sang ngày 27/4: HT đi học",
    "",
    "chuyển từ ngày 20/4 sang ngày 27/4/2025, do hiệu trưởng đi học.",
  ],
  [
    "Chưa ĐH do BT nghỉ hưu từ 01/4, chờ ĐU điều động",
    "",
    "do bí thư nghỉ hưu từ ngày 01/4, chờ Đảng ủy điều động.",
  ],
])("a reason is whole, wherever it stands in its note: %s, %s", (note, day, told) => {
  expect(toldOf(note, day)).toBe(told);
});

test.each([
  [
    "Chưa đủ điều kiện, khuyết BT, xin hoãn",
    "xin hoãn, chưa định ngày, do chưa đủ điều kiện, khuyết bí thư.",
  ],
  ["Đề nghị hoãn do dịch bệnh", "xin hoãn, chưa định ngày, do dịch bệnh."],
  ["Xin hoãn đến 24/4 do dịch bệnh", "xin hoãn do dịch bệnh, dự kiến ngày 24/4/2025."],
  ["Đề nghị lùi sang 25/4 do trùng lịch thi", "dự kiến chuyển sang ngày 25/4/2025, do trùng lịch thi."],
  ["Xin lùi ngày, chưa có lịch", "xin hoãn, chưa định ngày."],
  ["Được ĐU đồng ý hoãn đến 30/4", "hoãn đến ngày 30/4/2025."],
  ["Xin hoãn, Đảng ủy đã đồng ý", "hoãn, chưa định ngày."],
  ["Hoãn do dịch bệnh", "hoãn, chưa định ngày, do dịch bệnh."],
])("who asks to put it off has not put it off: %s", (note, told) => {
  expect(toldOf(note)).toBe(told);
});

test.each([
  ["Chưa ĐH, BT đi công tác", "do bí thư đi công tác."],
  ["Chưa có lịch, BT đi công tác", "chưa có ngày dự kiến, do bí thư đi công tác."],
  ["Chưa ĐH", "chưa có ngày dự kiến."],
])("what kept it from meeting is told of that it has not met, not of a day: %s", (note, told) => {
  expect(toldOf(note)).toBe(told);
});
