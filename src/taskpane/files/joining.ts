/**
 * Reading and joining, as the joining worker does it. What was read stays until files have been joined, so that whoever stops in the
 * middle can go on with the rest.
 */
import type { Choices } from "../../analysis/choices";
import { joinResults, type Joined } from "../../analysis/joining";
import type { ReadFile } from "../../reading/read-books";
import type { Grid } from "../../sheet/grid";
import type { Day } from "../../vietnamese/day";
import type { FileToJoin } from "../core/host";
import { readFilesForJoining } from "./read-files";

export interface JoinRequest {
  readonly files: readonly FileToJoin[];
  /** The sheet that was made before, as it stands now; null where there is none. */
  readonly before: Grid | null;
  readonly choices: Choices;
  /** Tells which days are in the future. */
  readonly today: Day;
}

export type JoinAsk = { readonly kind: "join"; readonly request: JoinRequest } | { readonly kind: "stop" };

export type JoinTold =
  | { readonly kind: "read"; readonly done: number; readonly file: string }
  | { readonly kind: "joined"; readonly joined: Joined }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly detail: string };

export class Joining {
  private readonly known = new Map<string, ReadFile>();
  private stopping: AbortController | null = null;

  constructor(private readonly tell: (told: JoinTold) => void) {}

  /** Answers by what is told, last that the files are joined, that it was stopped, or that it failed. */
  async ask(ask: JoinAsk): Promise<void> {
    if (ask.kind === "stop") {
      this.stopping?.abort();
      return;
    }
    const stopping = (this.stopping = new AbortController());
    try {
      this.tell({ kind: "joined", joined: await this.join(ask.request, stopping.signal) });
    } catch (error) {
      this.tell(stopping.signal.aborted ? { kind: "stopped" } : { kind: "failed", detail: String(error) });
    }
  }

  private async join({ files, before, choices, today }: JoinRequest, signal: AbortSignal): Promise<Joined> {
    const { countStruck } = choices;
    const onRead = (done: number, file: string): void => {
      this.tell({ kind: "read", done, file });
    };
    const read = await readFilesForJoining(files, { countStruck }, onRead, signal, this.known);
    const joined = joinResults(read, before, choices, today);
    this.known.clear();
    return joined;
  }
}
