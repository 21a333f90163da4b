/** The worker: one session, asked by messages. What it cannot do is told to whoever asked, never swallowed. */
import { Session } from "./session";

/** The session's methods that can be asked for. */
export type Method = Exclude<keyof Session, symbol>;

export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly args: readonly unknown[];
}

export type Reply =
  | { readonly kind: "reading"; readonly share: number | null }
  | { readonly kind: "joining"; readonly done: number; readonly file: string }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly detail: string };

const tell = (reply: Reply): void => {
  self.postMessage(reply);
};

const session = new Session(
  (share) => {
    tell({ kind: "reading", share });
  },
  (done, file) => {
    tell({ kind: "joining", done, file });
  },
);

// Libraries speak English about records that they do not know.
Object.assign(console, { error: () => undefined });

self.onmessage = async ({ data }: MessageEvent<Call>): Promise<void> => {
  const { id, method, args } = data;
  try {
    tell({ kind: "done", id, value: await Reflect.apply(session[method], session, args) });
  } catch (error) {
    tell({ kind: "failed", id, detail: String(error) });
  }
};
