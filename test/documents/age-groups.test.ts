/** Age groups of a sheet stand in the report; the young among them are an indicator. */
import { written, writtenAs } from "./written";

const SHEET = `
  Chi bộ     | Ngày ĐH   | Cấp ủy viên | Độ tuổi | <     | <
  ^          | ^         | ^           | Dưới 35 | 35-45 | Trên 45 tuổi
  Chi bộ Một | 19/4/2017 | 5           | 1       | 2     | 2
  Chi bộ Hai | 20/4/2017 | 7           | 0       | 4     | 3`;

test("each group has its number and its share", () => {
  expect(writtenAs("quickReport", SHEET)).toContain(
    "; 35-45 tuổi 06 đồng chí (50%); trên 45 tuổi 05 đồng chí (41,67%).",
  );
  expect(written(SHEET)).not.toContain("45 tuổi");
});

test("groups that are not told of all congresses, or of more than were elected, are none", () => {
  expect(writtenAs("quickReport", SHEET.replace("| 4     | 3", "| 4     |"))).not.toContain("trên 45");
  expect(writtenAs("quickReport", SHEET.replace("| 4     | 3", "| 4     | 9"))).not.toContain("45 tuổi");
});
