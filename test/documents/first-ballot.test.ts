/** That seats were filled at the first ballot is told where the sheet tells it, and nowhere where it would betray who is missing. */
import { written, writtenAs, BARE } from "./written";

const sheet = (column: string, ...cells: readonly string[]): string =>
  [
    "",
    `Chi bộ | Ngày ĐH | Cần bầu | Danh sách bầu | Cấp ủy viên | ${column}`,
    ...cells.map((cell, i) => `Chi bộ ${["Một", "Hai", "Ba"][i]} | 19/4/2017 | 5 | 6 | 5 | ${cell}`),
  ].join("\n");
const COLUMN = "Bầu một lần đủ số lượng";

test("all did so", () => {
  const all = sheet(COLUMN, "x", "x", "x");
  expect(written(all)).toContain(
    "Các chi bộ bầu 15 đồng chí vào cấp ủy. Cả 03 chi bộ đều bầu một lần đủ số lượng.",
  );
  expect(written(all, { ...BARE, surplus: true })).toContain(
    "(số dư 20%); cả 03 chi bộ đều bầu một lần đủ số lượng.",
  );
  expect(written(all, { ...BARE, headlineFigure: "fullAtFirstBallot" })).toContain(
    "3/3 chi bộ bầu một lần đủ số lượng cấp ủy\n",
  );
});

test("some did so: those that did not are named for the inside alone", () => {
  const some = sheet(COLUMN, "x", "", "Có");
  expect(written(some)).toContain("2/3 chi bộ bầu một lần đủ số lượng.");
  expect(writtenAs("quickReport", some)).toContain("2/3 chi bộ bầu một lần đủ số lượng (trừ Chi bộ Hai).");
});

test("where seats stayed empty, in public only nobody is told of, and never all", () => {
  const short = sheet(COLUMN, "x", "", "x").replace(
    "19/4/2017 | 5 | 6 | 5 | \n",
    "19/4/2017 | 5 | 6 | 4 | \n",
  );
  expect(written(short)).not.toContain("đủ số lượng");
  expect(writtenAs("quickReport", short)).toContain("2/3 chi bộ bầu một lần đủ số lượng");
  const contradicts = short.replace("| 4 | ", "| 4 | x");
  expect(writtenAs("quickReport", contradicts)).not.toContain("một lần đủ");
});

test("where some say no, a blank is not entered, and nothing is told", () => {
  expect(writtenAs("quickReport", sheet(COLUMN, "1", "0", ""))).not.toContain("một lần đủ");
  expect(writtenAs("quickReport", sheet(COLUMN, "1", "0", "1"))).toContain("2/3 chi bộ bầu một lần đủ");
});

test("what cannot be read is nothing that could be told", () => {
  expect(writtenAs("quickReport", sheet(COLUMN, "x", "5", "x"))).not.toContain("một lần đủ");
});

test("one congress", () => {
  const one =
    "\nChi bộ | Ngày ĐH | Cấp ủy viên | Đủ số lượng ngay lần bầu đầu\nChi bộ Một | 19/4/2017 | 5 | ";
  expect(written(`${one}Có`)).toContain("Đại hội bầu một lần đủ số lượng.");
  expect(written(`${one}Không`)).not.toContain("lần");
  expect(writtenAs("quickReport", `${one}Không`)).toContain("Lần bầu đầu không đủ số lượng.");
});

test("a message has no room for it", () => {
  expect(writtenAs("message", sheet(COLUMN, "x", "x", "x"))).not.toContain("một lần");
});
