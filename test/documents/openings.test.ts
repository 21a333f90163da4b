/** How sentences open: a basis, a source and a time are not piled up before one subject, and nobody is asked to do what others are to do. */
import { BARE, written, writtenAs } from "./written";

const BASIS = "Kế hoạch số 5-KH/ĐU, ngày 02/3/2025 của Đảng ủy xã";
const SOURCE = "Ban Xây dựng Đảng";
const sheet = (...rows: readonly string[]): string =>
  [
    "",
    "ĐẢNG ỦY XÃ TÂN LẬP | < | < | <",
    "Nhiệm kỳ 2025-2027 (tính đến ngày 15/5/2025) | < | < | <",
    "Chi bộ | Ngày ĐH | CUV | Ghi chú",
    ...rows,
  ].join("\n");
const ALL = sheet("Số 1 | 10/5/2025 | 3 |", "Số 2 | 12/5/2025 | 3 |", "Số 3 | 12/5/2025 | 3 |");
const SOME = sheet("Số 1 | 10/5/2025 | 3 |", "Số 2 | 12/5/2025 | 3 |", "Số 3 | 20/5/2025 | |");
const UNPLANNED = sheet("Số 1 | 10/5/2025 | 3 |", "Số 2 | 12/5/2025 | 3 |", "Số 3 | | |");

describe("A basis and a source are a sentence each", () => {
  const lead = (picture: string): string =>
    written(picture, { ...BARE, basis: BASIS, source: SOURCE }).split("\n")[2] ?? "";
  const begun = `Thực hiện ${BASIS}, các chi bộ trực thuộc Đảng ủy xã Tân Lập tiến hành đại hội nhiệm kỳ 2025-2027. Theo ${SOURCE}, `;

  test("where all have met", () => {
    expect(lead(ALL)).toBe(`${begun}từ ngày 10 đến 12/5/2025, toàn bộ 03 chi bộ đã tổ chức đại hội.`);
  });

  test("while some have not, and their season is told once", () => {
    expect(lead(SOME)).toBe(
      `Thực hiện ${BASIS}, từ ngày 10 đến 20/5/2025, các chi bộ trực thuộc Đảng ủy xã Tân Lập tiến hành đại hội nhiệm kỳ 2025-2027. Theo ${SOURCE}, tính đến ngày 15/5/2025, 2/3 chi bộ đã tổ chức đại hội.`,
    );
    expect(lead(UNPLANNED)).toBe(
      `${begun}tính đến ngày 15/5/2025, 2/3 chi bộ đã tổ chức đại hội. Các đại hội diễn ra từ ngày 10 đến 12/5/2025.`,
    );
  });

  test("in a report as well, where the source stands before the time", () => {
    const told = writtenAs("quickReport", UNPLANNED, { basis: BASIS, source: SOURCE });
    expect(told).toContain(
      `Thực hiện ${BASIS}, các chi bộ tiến hành đại hội. Theo Ban Xây dựng Đảng, từ ngày 10 đến 12/5/2025, 2/3 chi bộ đã tổ chức đại hội.`,
    );
  });
});

test("a basis about congresses is not followed by the same words", () => {
  const basis = "Kế hoạch số 5-KH/ĐU về tổ chức đại hội các chi bộ";
  expect(writtenAs("quickReport", ALL, { basis })).toContain(
    `Thực hiện ${basis}, từ ngày 10 đến 12/5/2025, 3/3 chi bộ đã hoàn thành đại hội.`,
  );
});

test("to have so many branches carries out no plan", () => {
  const founded = sheet(
    "Số 1 | 10/5/2025 | 3 |",
    "Số 2 | 12/5/2025 | 3 |",
    "Số 3 | | | Mới thành lập, không tổ chức",
  );
  expect(writtenAs("quickReport", founded, { basis: BASIS })).toContain(
    `Đảng ủy xã có 03 chi bộ trực thuộc. Thực hiện ${BASIS}, 02 chi bộ phải tổ chức đại hội, thời gian từ ngày 10 đến 12/5/2025.`,
  );
});

test("a branch that is no more is none that they have", () => {
  const picture = sheet("Số 1 | 10/5/2025 | 3 |", "Số 2 | 12/5/2025 | 3 |", "Số 3 | | | Giải thể");
  expect(writtenAs("quickReport", picture, { basis: BASIS })).toContain(
    `Thực hiện ${BASIS}, 02 chi bộ trực thuộc phải tổ chức đại hội, thời gian từ ngày 10 đến 12/5/2025.`,
  );
});

test("where no day of a congress is known the day of the figures tells when", () => {
  const picture = sheet("Số 1 | Đã đại hội | 3 |", "Số 2 | Đã đại hội | 3 |");
  expect(written(picture)).toContain("Tính đến ngày 15/5/2025, cả hai chi bộ");
});

describe("What is to be done for others", () => {
  const told = (direction: string, speaker = "Nguyễn Văn Mẫu"): string =>
    written(SOME, { ...BARE, speaker, directions: [direction] });

  test.each([
    "Hoàn thành đại hội các chi bộ trước ngày 30/5/2025",
    "Chuẩn bị nhân sự cho các chi bộ còn lại",
    "Tổ chức đại hội ở các thôn bị ngập lụt ngay khi nước rút",
  ])("nobody is named who has not been typed: %s", (direction) => {
    const point = `${direction.charAt(0).toLowerCase()}${direction.slice(1)}.`;
    expect(told(direction)).toContain(`Chỉ đạo công tác đại hội, đồng chí Nguyễn Văn Mẫu đề nghị ${point}`);
    expect(told(direction, "")).toContain(`Trong thời gian tới, tập trung ${point}`);
  });

  test("what branches do themselves is asked of them", () => {
    expect(told("Rút kinh nghiệm các đại hội đã tổ chức")).toContain("đề nghị các chi bộ rút kinh nghiệm");
  });
});

test("who spoke at a congress before those that are new did so before", () => {
  const told = (speakerAt: string): string =>
    written(
      sheet("Số 1 | 10/5/2025 | 3 |", "Số 2 | 14/5/2025 | 3 |", "Số 3 | | |", "Số 4 | 02/5/2025 | 3 |"),
      {
        ...BARE,
        lastAsOf: "12/5/2025",
        speaker: "Nguyễn Văn Mẫu",
        speakerAt,
      },
    );
  expect(told("Chi bộ Số 1")).toContain(
    "Trước đó, ngày 10/5/2025, đồng chí Nguyễn Văn Mẫu dự Đại hội Chi bộ Số 1.",
  );
  expect(told("Chi bộ Số 2")).toContain(". Đồng chí Nguyễn Văn Mẫu dự Đại hội Chi bộ Số 2.");
});

test("where nobody names the day of the figures “đến nay” is not said of congresses that are all over", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Bầu được
    Số 1   | 10/5/2025 | 3
    Số 2   | 12/5/2025 | 3
    Số 3   | 13/5/2025 | 3
  `;
  expect(writtenAs("quickReport", picture)).toContain(
    "\nTừ ngày 10 đến 13/5/2025, 3/3 chi bộ đã hoàn thành đại hội.",
  );
});

test("members are counted before the first congress by their two kinds as well", () => {
  const picture = `
    Chi bộ | Đảng viên | <      | Ngày ĐH dự kiến | Tình trạng
    ^      | Chính thức | Dự bị | ^               | ^
    Số 1   | 17        | 0      | 10/5/2031       | Chưa tổ chức
    Số 2   | 14        | 2      | 12/5/2031       | Chưa tổ chức
  `;
  expect(written(picture)).toContain("02 chi bộ với 33 đảng viên tổ chức đại hội");
});

test("what is new has its source as well", () => {
  const picture = sheet("Số 1 | 10/5/2025 | 3 |", "Số 2 | 14/5/2025 | 3 |", "Số 3 | | |");
  const options = { ...BARE, lastAsOf: "12/5/2025", source: SOURCE };
  expect(written(picture, options)).toContain(
    `Theo ${SOURCE}, số chi bộ đã tổ chức đại hội tăng từ 1/3 lên 2/3`,
  );
  expect(writtenAs("message", picture, { lastAsOf: "12/5/2025", source: SOURCE })).toContain(
    `: Theo ${SOURCE}, từ ngày 13 đến 15/5/2025, thêm 01 chi bộ`,
  );
});
