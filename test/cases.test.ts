/**
 * Golden cases: each folder in test/cases holds a sheet and `expected.json` with its right figures, which come from what the
 * sheet was made of and never from the program, and a line why it is there. A folder that is put there is found by itself.
 */
import { join } from "node:path";
import { casesIn, judgeCase, whyOf } from "../scripts/corpus-case";

const FOLDER = join(__dirname, "cases");

beforeAll(() => {
  // The reader of .xls files speaks English about records that it does not know.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

test.each(casesIn(FOLDER).map((name) => [name, whyOf(join(FOLDER, name))]))(
  "%s is read right, and nothing is told that is not true of it: %s",
  async (name, why) => {
    expect(why).not.toBe("");
    const { outcome, differences, falseFindings } = await judgeCase(join(FOLDER, name));
    expect({ outcome, differences }).toEqual({ outcome: "right", differences: [] });
    expect(falseFindings ?? []).toEqual([]);
  },
);
