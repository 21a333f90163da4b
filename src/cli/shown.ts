/** What goes to a terminal: names and texts of others are shown there; they command nothing, and fill no screen. */

/** What a terminal obeys (colours, clearing the screen, writing over a line), and what turns the direction of writing. */
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Something that is quoted, and a line, is no longer on standard error; a path on a disk is seldom as long. */
const LONGEST_QUOTED = 300;
const LONGEST_LINE = 2000;

/** The text with "�" for whatever a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(COMMANDS, "\ufffd");
}

/** The same of JSON, where each is written as JSON writes it: whoever reads it gets what stood there. */
export function harmlessJson(json: string): string {
  return json.replace(COMMANDS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A message in which nothing is repeated at length. */
export function shortened(message: string): string {
  return message
    .replace(/“([^”]*)”/g, (_whole, quoted: string) => {
      const line = quoted.replace(/\n/g, "\ufffd");
      return `“${withoutMiddle(line, LONGEST_QUOTED)}”`;
    })
    .split("\n")
    .map((line) => withoutMiddle(line, LONGEST_LINE))
    .join("\n");
}

function withoutMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = Math.floor(longest / 2);
  return `${text.slice(0, kept)} … ${text.slice(-kept)}`;
}
