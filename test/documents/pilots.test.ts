/** Pilot congresses: told by a note or by a mark in a column of their own, and the only ones of which a basis about them is the basis. */
import { BARE, writtenAs } from "./written";

const sheet = (...rows: readonly string[]): string => `
  ĐẢNG ỦY XÃ MÂY TRẮNG
  (Tính đến ngày 20/02/2025)
  Chi bộ | Ngày ĐH    | CUV | ĐH điểm | Ghi chú
  ${rows.join("\n")}
`;
const FIRST = ["Số 1 | 14/02/2025 | 3 | x |", "Số 2 | 17/02/2025 | 3 |   | Được chọn làm điểm"];
const TO_COME = ["Số 3 | 01/3/2025  |   |   |", "Số 4 | 05/3/2025  |   |   |"];
const PLAN = { basis: "Kế hoạch số 77-KH/ĐU, ngày 02/01/2025 của Đảng ủy xã về đại hội điểm" };
const ON_PLAN = "Thực hiện Kế hoạch số 77-KH/ĐU, ngày 02/01/2025 của Đảng ủy xã về đại hội điểm,";

test.each(["bulletin", "quickReport", "message"] as const)(
  "those that have met are named in a %s",
  (kind) => {
    expect(writtenAs(kind, sheet(...FIRST, ...TO_COME))).toContain(
      "Đại hội điểm được tổ chức tại Chi bộ Số 1 và Chi bộ Số 2.",
    );
  },
);

test("a plan about them leads those that have met, where each was one", () => {
  const text = writtenAs("bulletin", sheet(...FIRST, ...TO_COME), { ...BARE, ...PLAN });
  expect(text).toContain(
    `${ON_PLAN} từ ngày 14 đến 17/02/2025, Chi bộ Số 1 và Chi bộ Số 2 trực thuộc Đảng ủy xã Mây Trắng đã tổ chức đại hội điểm.`,
  );
  expect(text).toContain("\n\nTính đến ngày 20/02/2025, 2/4 chi bộ đã tổ chức đại hội.");
  expect(text.match(/điểm/g)).toHaveLength(2);
});

test("where others have met too it stands before the pilots alone", () => {
  const OTHER = "Số 5 | 18/02/2025 | 3 | |";
  const text = writtenAs("bulletin", sheet(...FIRST, OTHER, ...TO_COME), { ...BARE, ...PLAN });
  expect(text).toContain(
    "\n\nTừ ngày 14/02 đến 05/3/2025, các chi bộ trực thuộc Đảng ủy xã Mây Trắng tiến hành",
  );
  expect(text).toContain(`${ON_PLAN} Chi bộ Số 1 và Chi bộ Số 2 đã tổ chức đại hội điểm.`);
  expect(writtenAs("quickReport", sheet(...FIRST, OTHER, ...TO_COME), PLAN)).toContain(
    `${ON_PLAN} Chi bộ Số 1 và Chi bộ Số 2 đã tổ chức đại hội điểm.`,
  );
});

test("where the sheet knows no pilot the plan leads the text, as it was typed", () => {
  const text = writtenAs(
    "bulletin",
    sheet("Số 1 | 14/02/2025 | 3 | |", "Số 2 | 17/02/2025 | 3 | |", ...TO_COME),
    {
      ...BARE,
      ...PLAN,
    },
  );
  expect(text).toContain(`${ON_PLAN} từ ngày 14/02 đến 05/3/2025, các chi bộ`);
});
