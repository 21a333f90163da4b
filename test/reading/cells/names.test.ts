/** Names of persons as cells have them. */
import { looksLikeNames } from "../../../src/reading/cells/names";

test.each(["Nguyễn Văn A", "H’Nga Niê", "K'Brôi Ê Ban", "Y Bhăm Êban, H`Linh Mlô"])(
  "“%s” are names",
  (text) => {
    expect(looksLikeNames(text)).toBe(true);
  },
);

test.each(["Nhiều", "một trong hai", "03 đồng chí"])("“%s” are none", (text) => {
  expect(looksLikeNames(text)).toBe(false);
});
