/** `npm run summarize`: the command line as a process. What it does is in main.ts. */
import { say } from "../i18n/messages";
import { main } from "./main";
import { answerApart, APART, readApart } from "./read-apart";
import { stoppable } from "./stopping";

// Whoever reads the output may stop reading (`| head`); that is no error. A disk that is full behind `>` is one.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  if (error.code !== "ENOSPC") throw error;
  process.stderr.write(`${say("cli.screen-full")}\n`);
  process.exit(1);
});

// The reader of .xls files speaks English about records that it does not know.
Object.assign(console, { error: () => undefined });

const [, script = "", ...argv] = process.argv;

if (argv[0] === APART && process.send) answerApart();
else {
  void main(argv, {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    // npm runs scripts in the project's folder; paths are meant from where the command was typed.
    folder: process.env["INIT_CWD"] ?? process.cwd(),
    read: (bytes, name) => stoppable(() => readApart(bytes, name, script)),
  }).then((code) => {
    process.exitCode = code;
  });
}
