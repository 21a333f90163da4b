/** What is never asked of Excel, whatever people do in the pane: it has no way back there, or harms what is theirs. */
import { openPane, quiet, RESULTS, type Pane } from "./support";

/** Everything that the pane can do to a workbook, one after the other; gives what was called and set. */
async function everything(pane: Pane): Promise<readonly string[]> {
  const { controller, excel, choose, store } = pane;
  await controller.make(["summary", "bulletin"]);
  excel.workbook.sheet("KQ").show();
  excel.workbook.sheet("KQ").type("D5", 4);
  await quiet(excel);
  await controller.make(["summary"]);
  await controller.undo();
  await controller.make(["summary"]);
  await controller.addTemplate();
  await controller.removePrevious();
  choose({ checked: ["Đã xem"] });
  store.dispatch({ type: "go-to", cell: { row: 4, column: 3 } });
  await quiet(excel);
  return excel.requests.flatMap(({ methods }) => methods);
}

describe("Nothing that the pane does", () => {
  let methods: readonly string[] = [];
  beforeAll(async () => {
    methods = await everything(await openPane([RESULTS]));
    const some = ["Range.values=", "Worksheet.delete", "SettingCollection.add", "Range.select"];
    expect(methods).toEqual(expect.arrayContaining(some));
  });

  test.each<readonly [what: string, method: RegExp]>([
    // On the web a sheet that was renamed was said to be invalid; and no renaming can be undone.
    ["renames, moves or copies a sheet", /^Worksheet\.(?:name=|position=|copy)/],
    ["protects anything or takes protection off", /Protection\.(?:un)?protect/],
    ["makes a table or binds anything", /^(?:Table|Binding)/],
    ["sorts, filters or replaces", /^(?:RangeSort|AutoFilter|Filter)|\.(?:replaceAll|removeDuplicates)$/],
    ["reckons the whole workbook anew, which may take minutes", /^Application\.calculate/],
  ])("%s", (_what, method) => {
    expect(methods.filter((one) => method.test(one))).toEqual([]);
  });
});

test("A pane that is shown again is connected already, and asks Excel for nothing", async () => {
  const pane = await openPane([RESULTS]);
  await pane.controller.connect();
  await pane.controller.connect();
  await quiet(pane.excel);
  expect(pane.excel.requests).toEqual([]);
});
