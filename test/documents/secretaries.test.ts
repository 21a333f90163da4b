/** Who the secretaries are: on the committee again or for the first time, unless the sheet speaks of the office; told without their number too. */
import { BARE, written, writtenAs } from "./written";

const rows = (cells: (i: number) => string, count = 10): string =>
  Array.from({ length: count }, (_, i) => `Thôn ${i + 1} | 12/4/2025 | 3 | ${cells(i)}`).join("\n");

const HEADED = `
Chi bộ | Ngày ĐH | Bầu được | Bí thư | <  | <       | <                | PBT
^      | ^       | ^        | Tổng   | Nữ | Tái cử  | Tham gia lần đầu | ^`;

test("on the committee again, or for the first time", () => {
  const picture = `${HEADED}\n${rows((i) => `1 | ${i < 4 ? 1 : 0} | ${i < 7 ? 1 : 0} | ${i < 7 ? 0 : 1} | 1`)}`;
  expect(written(picture, BARE)).toContain(
    "Trong số bí thư có 07 đồng chí tái cử (chiếm 70%), 03 đồng chí tham gia cấp ủy lần đầu (30%); nữ có 04 đồng chí (40%).",
  );
  expect(writtenAs("quickReport", picture)).toContain(
    "10 bí thư, trong đó tái cử 07 đồng chí (chiếm 70%), tham gia cấp ủy lần đầu 03 đồng chí (30%), nữ 04 đồng chí (40%); 10 phó bí thư",
  );
});

test("in office for the first time where the header says so", () => {
  const picture = `${HEADED.replace("Tham gia lần đầu", "Lần đầu giữ chức")}\n${rows((i) => `1 | 0 | ${i < 7 ? 1 : 0} | ${i < 7 ? 0 : 1} | 1`)}`;
  expect(written(picture, BARE)).toContain("03 đồng chí lần đầu giữ chức (30%)");
});

test("of a sheet that does not count the secretaries themselves", () => {
  const picture = `
Chi bộ | Ngày ĐH | Bầu được | Bí thư | <
^      | ^       | ^        | Nữ     | Tái cử
${rows((i) => `${i < 4 ? 1 : 0} | ${i < 7 ? 1 : 0}`)}`;
  expect(written(picture, BARE)).toContain("Bí thư tái cử có 07 đồng chí; bí thư nữ có 04 đồng chí.");
  expect(writtenAs("quickReport", picture)).toContain(
    "Chức danh: bí thư tái cử 07 đồng chí, bí thư nữ 04 đồng chí.",
  );
});

test("in public not where a secretary is missing", () => {
  const picture = `${HEADED}\n${rows((i) => `${i < 9 ? 1 : 0} | ${i < 4 ? 1 : 0} | 0 | 0 | 1`)}`;
  expect(written(picture, BARE)).not.toMatch(/bí thư/);
});

test("deputies are not told alone where the secretaries cannot be read", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Bầu được | Bí thư | Phó bí thư
    Thôn 1 | 12/4/2025 | 3        | ???    | 1
    Thôn 2 | 12/4/2025 | 3        | 1      | 1
  `;
  expect(written(picture, BARE)).not.toMatch(/bí thư/);
});

test("of an unknown number nobody is a part: the deputies stand first", () => {
  const picture = `
Chi bộ | Ngày ĐH | Bầu được | Bí thư nữ | PBT
${rows((i) => `${i < 4 ? 1 : 0} | 1`)}`;
  expect(writtenAs("quickReport", picture)).toContain("Chức danh: 10 phó bí thư; bí thư nữ 04 đồng chí.");
});

test("who of the secretaries stands in the paragraph that tells whom the branches elected", () => {
  const picture = `
Chi bộ | Ngày ĐH | Bầu được | Bí thư | Bí thư nữ
${rows((i) => `1 | ${i < 4 ? 1 : 0}`)}`;
  expect(written(picture, BARE)).toContain(
    "Các chi bộ bầu 30 đồng chí vào cấp ủy. Các chi bộ đều bầu bí thư. Trong 10 bí thư có 04 đồng chí nữ (chiếm 40%).\n",
  );
});

test("where the sentence before begins with those that met, as many secretaries as congresses say nothing", () => {
  const picture = `
    Chi bộ | Ngày ĐH   | Triệu tập | Có mặt | Bầu được | Bí thư
    Thôn 1 | 12/4/2025 | 20        | 19     | 3        | 1
    Thôn 2 | 12/4/2025 | 20        | 20     | 3        | 1
    Thôn 3 |           |           |        |          |
  `;
  const text = written(picture, BARE);
  expect(text).toContain("Các chi bộ này bầu 06 đồng chí");
  expect(text).not.toContain("bí thư");
});

test("where the sheet counts officers alone, the sentence on them says whose they are", () => {
  const text = written(`
    (Tính đến ngày 14/3/2025)
    Chi bộ | Ngày ĐH   | Bí thư | Phó bí thư
    Một    | 11/3/2025 | 1      | 1
    Hai    | 12/3/2025 | 1      | 1
    Ba     | 26/3/2025 |        |
  `);
  expect(text).toContain("\nCác chi bộ đã tổ chức đại hội đều bầu bí thư, phó bí thư.");
});

test("who of the secretaries is there again, as a cross under “Bí thư” beside the name tells it", () => {
  const picture = `
    (Tính đến ngày 15/4/2025)
    TT | Chi bộ | Ngày ĐH   | Bầu được | Bí thư     | <  | <      | Phó bí thư | <
    ^  | ^      | ^         | ^        | Họ tên     | Nữ | Tái cử | Họ tên     | Tái cử
    1  | Một    | 11/4/2025 | 3        | Lê Thị An  | x  | x      | Hà Văn Đô  | x
    2  | Hai    | 12/4/2025 | 3        | Tô Văn Ba  |    | x      | An Văn Em  |
    3  | Ba     | 12/4/2025 | 3        | Vũ Thị Can | x  |        | Đỗ Văn Gió | x
  `;
  expect(writtenAs("quickReport", picture)).toContain(
    "03 bí thư, trong đó tái cử 02 đồng chí, nữ 02 đồng chí; 03 phó bí thư",
  );
});

test("a report counts those whom a column names beside the secretary and the deputy, and no others", () => {
  const told = (last: string): string =>
    writtenAs(
      "quickReport",
      `
        Chi bộ | Ngày ĐH   | Bí thư   | Phó bí thư | Chi ủy viên | Số người được bầu
        Một    | 19/4/2025 | Lê Văn A | Hồ Thị B   | Tô Văn C    | 3
        Hai    | 20/4/2025 | Lê Văn D | Hồ Thị E   | Tô Văn G    | 3
        Ba     | 20/4/2025 | ${last}
      `,
    );
  expect(told("Lê Văn H | | | 1")).toContain("03 bí thư, 02 phó bí thư; 02 chi ủy viên khác.");
  expect(told("Lê Văn H | Hồ Thị I | | 3")).not.toContain("chi ủy viên khác");
});
