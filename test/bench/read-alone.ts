/** What the library takes to read a workbook, and nothing else: the measure for the whole command. */
import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";

read(readFileSync(process.argv[2] ?? ""), { dense: true });
