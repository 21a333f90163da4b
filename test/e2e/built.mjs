// Where the browser tests have built what they need: the pages, apart from dist/, which belongs to whoever builds to ship; and
// the stand-in for Excel as one script. And where what they need lies already.
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Where SHIPPED names a folder that was just built to ship, these are the pages. */
export const SHIPPED = process.env.SHIPPED;
export const BUILT = path(SHIPPED ?? "node_modules/.cache/pages-under-test");
export const CACHE = path("node_modules/.cache/webpack");
export const EXCEL_HOST = path("node_modules/.cache/excel-host/host.js");
export const OFFICE_JS = path("node_modules/@microsoft/office-js/dist");
export const ASSETS = path("assets");
