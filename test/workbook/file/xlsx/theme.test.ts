/** Colours of the theme, read from a file as Excel writes it. The expected ones are those that Excel's own palette shows for this theme. */
import type { CellFormat } from "../../../../src/workbook/rendered-sheet";
import { formatsOfFile, workbookOfXml } from "../../files";

/** The Office theme of 2013 to 2022, in its own order. */
const THEME = `<a:clrScheme name="Office">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>
  <a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2>
  <a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4>
  <a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6>
  <a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>`;

/** How a cell looks whose letters and fill have these colours. */
async function formatOf(font: string, fill: string): Promise<CellFormat | undefined> {
  const bytes = workbookOfXml({
    theme: THEME,
    sheetData: `<row r="1"><c r="A1" s="1"><v>5</v></c></row>`,
    styles: `<fonts count="2"><font><sz val="11"/></font><font><sz val="11"/><color ${font}/></font></fonts>
      <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
        <fill><patternFill patternType="solid"><fgColor ${fill}/><bgColor indexed="64"/></patternFill></fill></fills>
      <borders count="1"><border/></borders>
      <cellXfs count="2"><xf fontId="0" fillId="0" borderId="0"/><xf fontId="1" fillId="2" borderId="0" applyFont="1" applyFill="1"/></cellXfs>`,
  });
  const formats = (await formatsOfFile(bytes)).get("KQ");
  return formats?.formats[formats.cells[0]?.[0] ?? -1];
}

test("Letters in the usual colour of a file are black, and a background of white is white.", async () => {
  const format = await formatOf('theme="1"', 'theme="0"');
  expect(format).toMatchObject({ fill: "#FFFFFF" });
  // Black is what letters are where nothing is said.
  expect(format?.color).toBeUndefined();
});

test("White letters on a dark heading are white.", async () => {
  expect(await formatOf('theme="0"', 'theme="3"')).toMatchObject({ color: "#FFFFFF", fill: "#44546A" });
});

test.each([
  [2, "#E7E6E6"],
  [3, "#44546A"],
  [4, "#4472C4"],
  [5, "#ED7D31"],
  [6, "#A5A5A5"],
  [7, "#FFC000"],
  [8, "#5B9BD5"],
  [9, "#70AD47"],
  [10, "#0563C1"],
  [11, "#954F72"],
])("Colour %i of a theme is %s, for letters and for fills.", async (index, color) => {
  expect(await formatOf(`theme="${index}"`, `theme="${index}"`)).toMatchObject({ color, fill: color });
});

/** Excel keeps tints as fractions like this, and reckons in whole steps: two of 255 are nobody's to see. */
test.each([
  [0, -0.0499893185216834, "#F2F2F2"],
  [0, -0.349986266670736, "#A6A6A6"],
  [1, 0.499984740745262, "#808080"],
  [2, -0.0999786370433668, "#D0CECE"],
  [3, 0.799981688894314, "#D6DCE4"],
  [3, -0.249977111117893, "#333F4F"],
  [4, 0.799981688894314, "#D9E1F2"],
  [4, 0.399975585192419, "#8EA9DB"],
  [4, -0.249977111117893, "#305496"],
  [4, -0.499984740745262, "#203764"],
  [5, -0.249977111117893, "#C65911"],
  [7, 0.599993896298105, "#FFE699"],
  [9, -0.499984740745262, "#375623"],
])("Colour %i with a tint of %f is %s.", async (index, tint, color) => {
  const format = await formatOf(`theme="${index}" tint="${tint}"`, `theme="${index}" tint="${tint}"`);
  const channels = (hex = ""): readonly number[] =>
    [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  channels(color).forEach((channel, i) => {
    expect(Math.abs((channels(format?.fill)[i] ?? NaN) - channel)).toBeLessThanOrEqual(2);
  });
  expect(format?.color).toBe(format?.fill);
});

test("A colour that the theme does not have is none.", async () => {
  const format = await formatOf('theme="12"', 'theme="99"');
  expect([format?.color, format?.fill]).toEqual([undefined, undefined]);
});
