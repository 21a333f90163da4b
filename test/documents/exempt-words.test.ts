/** Who holds no congress is told with the reason once, and who was appointed there with its numbers. */
import { written, writtenAs } from "./written";

const NEW = "Chi bộ thành lập mới từ 01/7/2025, không tổ chức đại hội, Ban Thường vụ Đảng ủy chỉ định chi ủy";
const sheet = (...appointed: readonly number[]): string =>
  [
    "",
    "Chi bộ | Ngày ĐH | Cấp ủy do đại hội bầu | Cấp ủy được chỉ định | Ghi chú",
    "Chi bộ Gạo | 19/4/2025 | 3 | | ",
    "Chi bộ Tre | 20/4/2025 | 5 | | ",
    ...appointed.map((count, i) => `Chi bộ ${["Sen", "Đa", "Mít"][i]} | | | ${count} | ${NEW}`),
  ].join("\n");

test("three that were founded of late have one reason and their numbers in a row", () => {
  expect(written(sheet(5, 5, 3))).toContain(
    "Ngoài số này, Chi bộ Sen, Chi bộ Đa và Chi bộ Mít thành lập mới từ ngày 01/7/2025 nên không tổ chức đại hội; các chi bộ này được chỉ định chi ủy gồm lần lượt 05, 05 và 03 đồng chí.",
  );
});

test("a single one has its own", () => {
  expect(written(sheet(5))).toContain(
    "Chi bộ Sen thành lập mới từ ngày 01/7/2025 nên không tổ chức đại hội mà được chỉ định chi ủy gồm 05 đồng chí.",
  );
});

test("inside, that nobody was elected there is told once", () => {
  const report = writtenAs("quickReport", sheet(5, 5, 3));
  expect(report).toContain(
    "Có 03 chi bộ không tổ chức đại hội do thành lập mới từ ngày 01/7/2025: Chi bộ Sen (chỉ định chi ủy gồm 05 đồng chí)",
  );
  expect(report).not.toContain("Ban Thường vụ Đảng ủy chỉ định chi ủy, chỉ định");
});

test("where the note names the appointed before who appointed them, they are named all the same", () => {
  const note = "Không tổ chức: chi bộ mới thành lập tháng 02/2026, cấp ủy do Đảng ủy chỉ định";
  const one = [
    "",
    "Chi bộ | Ngày ĐH | Cấp ủy | Ghi chú",
    "Chi bộ Gạo | 19/4/2025 | 3 |",
    "Chi bộ Tre | 20/4/2025 | 3 |",
    `Chi bộ Sen | | | ${note}`,
  ];
  expect(written(one.join("\n"))).toContain("không tổ chức đại hội mà được chỉ định cấp ủy.");
});

test.each([
  ["Không tổ chức đại hội (chi bộ mới thành lập tháng 10/2025, cấp ủy do Ban Thường vụ chỉ định)"],
  ["Không tổ chức đại hội; mới thành lập tháng 10/2025 (cấp ủy do Ban Thường vụ chỉ định)."],
  ["Không tổ chức (mới thành lập tháng 10/2025; Ban Thường vụ chỉ định cấp ủy)"],
  ["Không tổ chức đại hội, chỉ định cấp ủy (mới thành lập tháng 10/2025)"],
])("a bracket around the reason and the appointed leaves no half of it: %s", (note) => {
  const one = `
    Chi bộ | Ngày ĐH | Cấp ủy | Ghi chú
    Chi bộ Gạo | 19/4/2025 | 3 |
    Chi bộ Tre | 20/4/2025 | 3 |
    Chi bộ Sen | | | ${note}
  `;
  expect(written(one)).toContain(
    "Chi bộ Sen mới thành lập tháng 10/2025 nên không tổ chức đại hội mà được chỉ định cấp ủy.",
  );
  expect(writtenAs("quickReport", one)).toContain(
    "Chi bộ Sen (mới thành lập tháng 10/2025, chỉ định cấp ủy).",
  );
});

test("two that were appointed alike are told together", () => {
  const note = "Không tổ chức đại hội, mới thành lập, Đảng ủy chỉ định cấp ủy";
  const two = `
    Chi bộ     | Ngày ĐH   | Cấp ủy | Ghi chú
    Chi bộ Gạo | 19/4/2025 | 3      |
    Chi bộ Tre | 20/4/2025 | 3      |
    Chi bộ Sen |           |        | ${note}
    Chi bộ Đa  |           |        | ${note}
  `;
  expect(written(two)).toContain(
    "Chi bộ Sen và Chi bộ Đa mới thành lập nên không tổ chức đại hội; các chi bộ này được chỉ định cấp ủy.",
  );
});

test("behind a reason that is no state of the branch it is told of “chi bộ này”", () => {
  const one = `
    Chi bộ     | Ngày ĐH   | Cấp ủy | Ghi chú
    Chi bộ Gạo | 19/4/2025 | 3      |
    Chi bộ Tre | 20/4/2025 | 3      |
    Chi bộ Sen |           |        | Không tổ chức đại hội do ít đảng viên; Đảng ủy chỉ định bí thư
  `;
  expect(written(one)).toContain(
    "Chi bộ Sen không tổ chức đại hội do ít đảng viên; chi bộ này được chỉ định bí thư.",
  );
});

test("a note speaks of bodies and branches as their names are written, and writes members and congresses out", () => {
  const told = (name: string, note: string): string =>
    writtenAs(
      "quickReport",
      `
        Chi bộ | Ngày ĐH | Cấp ủy | Ghi chú
        Phân xưởng Điện | 19/4/2025 | 3 |
        Tre | 20/4/2025 | 3 |
        ${name} | | | ${note}
      `,
    );
  expect(
    told("Viện Nghiên cứu sư phạm", "Không tổ chức đại hội; Viện giải thể theo QĐ ngày 30/3/2025"),
  ).toContain("(Viện giải thể theo quyết định ngày 30/3/2025)");
  expect(told("Thôn 5", "Không tổ chức đại hội; Thôn giải thể")).toContain("(thôn giải thể)");
  expect(told("Sen", "Không tổ chức ĐH, sáp nhập vào chi bộ PX Điện")).toContain(
    "(sáp nhập vào Chi bộ Phân xưởng Điện)",
  );
  expect(told("Sen", "Không tổ chức, giải thể, chuyển ĐV về CB Tre")).toContain(
    "chuyển đảng viên về Chi bộ Tre",
  );
});

test.each([
  ["Mới thành lập 9/2025, cấp ủy do Đảng ủy chỉ định, không tổ chức ĐH", "mới thành lập tháng 9/2025"],
  ["Mới thành lập T4/2025, ĐU chỉ định cấp ủy, không tổ chức ĐH", "mới thành lập tháng 4/2025"],
])(
  "two that were appointed alike for one reason have both once, and a month is called one: %s",
  (note, why) => {
    const two = `
    Chi bộ     | Ngày ĐH   | Cấp ủy | Ghi chú
    Chi bộ Gạo | 19/4/2025 | 3      |
    Chi bộ Tre | 20/4/2025 | 3      |
    Chi bộ Sen |           |        | ${note}
    Chi bộ Đa  |           |        | ${note}
  `;
    expect(writtenAs("quickReport", two)).toContain(
      `Có 02 chi bộ không tổ chức đại hội do ${why}, được chỉ định cấp ủy: Chi bộ Sen, Chi bộ Đa.`,
    );
    expect(written(two)).toContain(
      `Chi bộ Sen và Chi bộ Đa ${why} nên không tổ chức đại hội; các chi bộ này được chỉ định cấp ủy.`,
    );
  },
);

test("how many were appointed is told in words, and that none is held is not told again", () => {
  const one = `
    Chi bộ     | Ngày ĐH   | Cấp ủy | Ghi chú
    Chi bộ Gạo | 19/4/2025 | 3      |
    Chi bộ Tre | 20/4/2025 | 3      |
    Chi bộ Sen |           |        | Mới thành lập T4/2025, BTV chỉ định cấp ủy 03 đ/c – không ĐH
  `;
  expect(written(one)).toContain(
    "Chi bộ Sen mới thành lập tháng 4/2025 nên không tổ chức đại hội mà được chỉ định cấp ủy gồm 03 đồng chí.",
  );
  expect(writtenAs("quickReport", one)).toContain(
    "Chi bộ Sen (mới thành lập tháng 4/2025, chỉ định cấp ủy gồm 03 đồng chí).",
  );
});
