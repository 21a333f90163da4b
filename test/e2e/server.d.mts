export interface Served {
  readonly address: string;
  readonly stop: () => Promise<unknown>;
}
export function serve(folder?: string, port?: number): Promise<Served>;
