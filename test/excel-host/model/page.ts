/** How a sheet prints. Margins in points. */
import type { Area } from "./addresses";

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const HEADER_FOOTER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];
export type HeaderFooterTexts = Record<HeaderFooterPart, string>;
export type Pages = "defaultForAllPages" | "firstPage" | "evenPages" | "oddPages";

export interface Page {
  orientation: string;
  paperSize: string;
  zoom: Zoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printOrder: string;
  margins: Record<Margin, number>;
  area: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  headersFooters: Record<Pages, HeaderFooterTexts>;
  headersFootersState: string;
}

export const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
export type Margin = (typeof MARGINS)[number];

function noTexts(): HeaderFooterTexts {
  return {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
}

export function newPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printOrder: "DownThenOver",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    area: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      defaultForAllPages: noTexts(),
      firstPage: noTexts(),
      evenPages: noTexts(),
      oddPages: noTexts(),
    },
    headersFootersState: "Default",
  };
}
