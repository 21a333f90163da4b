/**
 * The table behind a report: a row for each branch below that of its block, and the whole at the end. A column whose figures the sheet does not
 * have is left out when the template is filled ({{|…}}).
 */
import { columnWidths, p, row, table, type Cell } from "./words";

interface Column {
  readonly heading: string;
  /** Its field in the row of a branch, of a block and of the whole; null where nothing stands. */
  readonly field: string;
  readonly ofBlock: string | null;
  readonly ofWhole: string | null;
  /** Stands only where the sheet has this; null for always. */
  readonly onlyWith: string | null;
  /** Millimetres of a page on which all columns stand. */
  readonly share: number;
  readonly look: "text" | "figure";
}

interface Group {
  readonly heading: string;
  readonly columns: readonly Column[];
}

/** A column of words. */
function wordColumn(
  heading: string,
  fields: Pick<Column, "field" | "ofBlock" | "ofWhole">,
  share: number,
  more: Partial<Column> = {},
): Column {
  return { heading, ...fields, onlyWith: null, share, look: "text", ...more };
}

/** A column of a figure that has the same name for a branch, a block and the whole. */
function figureColumn(heading: string, field: string, more: Partial<Column> = {}): Column {
  return {
    heading,
    field,
    ofBlock: field,
    ofWhole: field,
    onlyWith: field,
    share: 13,
    look: "figure",
    ...more,
  };
}

const OF_BRANCHES = { onlyWith: "Dòng có nhiều chi bộ" };

const COLUMNS: readonly (Column | Group)[] = [
  wordColumn("TT", { field: "STT", ofBlock: "Số La Mã", ofWhole: null }, 9, { look: "figure" }),
  wordColumn("Đơn vị", { field: "Tên", ofBlock: "Tên", ofWhole: null }, 64),
  {
    heading: "Số chi bộ",
    columns: [
      figureColumn("Phải đại hội", "Số chi bộ phải đại hội", OF_BRANCHES),
      figureColumn("Đã đại hội", "Số chi bộ đã đại hội", OF_BRANCHES),
    ],
  },
  wordColumn("Ngày đại hội", { field: "Ngày đại hội", ofBlock: null, ofWhole: null }, 24, {
    onlyWith: "Thời gian đại hội",
    look: "figure",
  }),
  {
    heading: "Đảng viên",
    columns: [
      figureColumn("Tổng số", "Số đảng viên"),
      figureColumn("Triệu tập", "Đảng viên được triệu tập"),
      figureColumn("Có mặt", "Đảng viên dự đại hội"),
    ],
  },
  {
    heading: "Cấp ủy viên",
    columns: [
      figureColumn("Cần bầu", "Số cấp ủy viên cần bầu"),
      figureColumn("Bầu được", "Cấp ủy viên được bầu"),
      figureColumn("Tái cử", "Tái cử"),
      figureColumn("Lần đầu", "Tham gia cấp ủy lần đầu"),
      figureColumn("Nữ", "Nữ"),
      figureColumn("Trẻ tuổi", "Trẻ tuổi"),
      figureColumn("Dân tộc thiểu số", "Dân tộc thiểu số", { share: 15 }),
    ],
  },
  figureColumn("Bí thư", "Bí thư"),
  figureColumn("Phó bí thư", "Phó bí thư"),
  wordColumn("Ghi chú", { field: "Tình trạng, ghi chú", ofBlock: null, ofWhole: null }, 32),
];

const columnsOf = (one: Column | Group): readonly Column[] => ("columns" in one ? one.columns : [one]);
const ALL = COLUMNS.flatMap(columnsOf);

/** A heading with the condition for its column. */
function headingCell({ heading, onlyWith }: Column): string {
  return p("DauBieu", onlyWith === null ? heading : `{{|${onlyWith}}}${heading}`);
}

function upperHeads(): readonly Cell[] {
  return COLUMNS.map((one): Cell => {
    if ("columns" in one) return { content: p("DauBieu", one.heading), span: one.columns.length };
    return { content: headingCell(one), merge: "restart" };
  });
}

function lowerHeads(): readonly Cell[] {
  return COLUMNS.flatMap((one): readonly Cell[] => {
    if ("columns" in one) return one.columns.map((column) => ({ content: headingCell(column) }));
    return [{ content: p("DauBieu"), merge: "continue" }];
  });
}

type RowKind = "field" | "ofBlock" | "ofWhole";

function cells(kind: RowKind): readonly string[] {
  const bold = kind === "field" ? "" : "Dam";
  return ALL.map((column) => {
    const field = column[kind];
    const style = column.look === "text" ? `OBieu${bold}` : `OBieuGiua${bold}`;
    if (kind === "ofWhole" && column.field === "Tên") return p(style, "Tổng cộng");
    return p(style, field === null ? "" : `{{${field}}}`);
  });
}

/** The table across a page in landscape. As long as nobody has met there is nothing to be added up. */
export function annexTable(): string {
  const looks = {
    style: "BangSoLieu",
    widths: columnWidths(
      ALL.map(({ share }) => share),
      "landscape",
    ),
    isMiddle: true,
  };
  /** A row that only says where something begins or ends; it goes when the template is filled. */
  const mark = (words: string): string => row(looks, [{ content: p("OBieu", words), span: ALL.length }]);
  return table(looks, [
    row(looks, upperHeads(), true),
    row(looks, lowerHeads(), true),
    mark("{{#Chi bộ ngoài khối}}"),
    row(looks, cells("field")),
    mark("{{/Chi bộ ngoài khối}}"),
    mark("{{#Khối}}"),
    row(looks, cells("ofBlock")),
    mark("{{#Chi bộ}}"),
    row(looks, cells("field")),
    mark("{{/Chi bộ}}"),
    mark("{{/Khối}}"),
    mark("{{#Số chi bộ đã đại hội}}"),
    row(looks, cells("ofWhole")),
    mark("{{/Số chi bộ đã đại hội}}"),
  ]);
}
