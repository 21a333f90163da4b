/**
 * Puts a page inside the stand-in for Excel: Microsoft's library comes from its npm package in place of Microsoft's server,
 * and behind it stands a workbook of ours. The page itself is the one that is shipped, and does not know.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { addressOf, type Grid } from "./grid-addresses";
import { readWorkbook } from "../../src/workbook/file/read";
import type { HostOptions, SheetData } from "../excel-host/host";
import { EXCEL_HOST } from "./built.mjs";
