/** Several files in one archive, unpacked by others than us. */
import { unzipSync } from "fflate";
import fc from "fast-check";
import { packed, type PackedFile } from "../../../src/workbook/file/pack";

const files: fc.Arbitrary<readonly PackedFile[]> = fc.uniqueArray(
  fc.record({
    name: fc.stringMatching(/^[A-Za-z0-9 ()-]{1,40}\.xlsx$/),
    bytes: fc.uint8Array({ maxLength: 300 }),
  }),
  { selector: ({ name }) => name.toLowerCase(), maxLength: 12 },
);

test("each file comes out as it went in, in the same order", () => {
  fc.assert(
    fc.property(files, (given) => {
      const out = Object.entries(unzipSync(packed(given)));
      expect(out).toEqual(given.map(({ name, bytes }) => [name, bytes]));
    }),
  );
});

test("the same files give the same bytes", () => {
  const given = [{ name: "a.xlsx", bytes: new Uint8Array([1, 2, 3]) }];
  expect(packed(given)).toEqual(packed(given));
});
