/** Figures of a time of day: a congress of that day counts as held once it is over, by the latest time that the sheet names. */
import { chooseAsOf, standingOn } from "../../src/congress/standing";
import { draw } from "../support/draw";
import { readTable } from "../support/told";

const today = { year: 2026, month: 1, day: 1 };

/** The state of one branch on a sheet of 11h00. */
function stateAt11(header: string, cells: string, asOf = "11h00"): string | undefined {
  const { table } = readTable(
    draw(`
      TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      (Tính đến ${asOf} ngày 10/3/2025)
      TT | Chi bộ | ${header} | Bầu được
      1  | Một    | ${cells}
      2  | Hai    | ${header.includes("|") ? "7h30 | 9/3/2025" : "9/3/2025"} | 3`),
  );
  return standingOn(table, chooseAsOf(table, null, today)).states[0];
}

test.each([
  ["7h30 ngày 10/3/2025 |", "held"],
  ["7h30-10h30 ngày 10/3/2025 |", "held"],
  ["14h00 ngày 10/3/2025 |", "pending"],
  ["7h30-14h00 ngày 10/3/2025 |", "pending"],
  ["7h30 và 13h30 ngày 10/3/2025 |", "pending"],
  ["7h30, 13h30 ngày 10/3/2025 |", "pending"],
  ["2h chiều ngày 10/3/2025 |", "pending"],
  ["Chiều 10/3/2025 |", "pending"],
  ["Sáng 10/3/2025 |", "held"],
  ["7h30 ngày 10/3/2025 (dời từ 14h00) |", "held"],
  ["14h00 ngày 10/3/2025 | 3", "held"],
  ["45726.3125 |", "held"],
  ["45726.5833333 |", "pending"],
])("“%s” is %s at 11h00", (cells, state) => {
  expect(stateAt11("Ngày đại hội", cells)).toBe(state);
});

test.each(["Giờ | Ngày đại hội", "Giờ khai mạc | Ngày đại hội", "Thời gian | Ngày"])(
  "a time in a column of its own, below “%s”",
  (header) => {
    expect(stateAt11(header, "7h30 | 10/3/2025 |")).toBe("held");
    expect(stateAt11(header, "14h00 | 10/3/2025 |")).toBe("pending");
    expect(stateAt11(header, "0.5833333 | 10/3/2025 |")).toBe("pending");
  },
);

test("“2 giờ chiều” is a time of the figures as well", () => {
  expect(stateAt11("Ngày đại hội", "10h00 ngày 10/3/2025 |", "2 giờ chiều")).toBe("held");
  expect(stateAt11("Ngày đại hội", "15h00 ngày 10/3/2025 |", "2 giờ chiều")).toBe("pending");
});

test("words that a congress was held go before its time", () => {
  const { table } = readTable(
    draw(`
      TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      (Tính đến 11h00 ngày 10/3/2025)
      TT | Chi bộ | Ngày đại hội         | Ghi chú
      1  | Một    | 14h00 ngày 10/3/2025 | Đã đại hội
      2  | Hai    | 14h00 ngày 10/3/2025 |`),
  );
  expect(standingOn(table, chooseAsOf(table, null, today)).states).toEqual(["held", "pending"]);
});
