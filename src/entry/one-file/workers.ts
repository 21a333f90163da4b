/**
 * In the page in one file there is no other file to start a worker from: each runs the page's own program, which knows by the
 * worker's name what it is to be (main.ts).
 */
import { PROGRAM, type WorkerName } from "./program";

let address: string | null = null;

const starter = (name: WorkerName) => (): Worker => new Worker((address ??= programAddress()), { name });

export const startSession = starter("session");
export const startJoining = starter("joining");
export const startReading = starter("reading");

/** Each makes its own: what is opened from a disk may run nothing that another one made, not even its own page. */
function programAddress(): string {
  const program =
    typeof document === "undefined" ? handedOver() : document.getElementById(PROGRAM)?.textContent;
  if (!program) throw new Error("The page has no program to start a worker from.");
  const handingOver = `self.${PROGRAM} = ${JSON.stringify(program)};`;
  return URL.createObjectURL(new Blob([handingOver, program], { type: "text/javascript" }));
}

function handedOver(): string | null {
  const program: unknown = Reflect.get(self, PROGRAM);
  return typeof program === "string" ? program : null;
}
