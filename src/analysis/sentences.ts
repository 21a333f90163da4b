/** Why a file cannot be read, in words to people. */
import { say as sayInVietnamese, type Say } from "../i18n/messages";
import { formatCount } from "../vietnamese/count";
import type { FileProblem } from "../workbook/file/problem";

/** The sentence for a file that cannot be read. */
export function problemSentence(file: string, problem: FileProblem, say: Say = sayInVietnamese): string {
  switch (problem.code) {
    case "not-a-workbook":
      return say("file.not-a-workbook", { file, thing: say(`thing.${problem.thing}`) });
    case "wrong-extension":
      return say("file.wrong-extension", {
        file,
        extension: problem.extension,
        actual: say(`format.${problem.actual}`),
      });
    case "too-many": {
      const limit = `${formatCount(problem.limit)} ${say(`many.${problem.what}`)}`;
      return say("file.too-large", { file, limit });
    }
    case "too-large-unpacked":
      return say("file.too-large", { file, limit: `${problem.limitMb} MB` });
    default:
      return say(`file.${problem.code}`, { file });
  }
}
