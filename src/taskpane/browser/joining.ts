/**
 * What a session needs where files are joined, and no sooner: the joining itself, the joined sheet as one that can be typed into, and
 * the way to keep it for when the worker has to be ended.
 */
import { withToldBefore } from "../../analysis/told-before";
import type { Grid } from "../../sheet/grid";
import { layoutGrid } from "../../sheet/layout-grid";
import type { SheetFormats } from "../../workbook/file/xlsx/cell-formats";
import { formatsOfLayout } from "../../workbook/layout-formats";
import type { JoinedFiles } from "../core/host";
import { Joiner } from "../files/joiner";
import type { JoinRequest } from "../files/joining";
import type { JoinedSheet } from "./joined-sheet";

export class SessionJoiner {
  private readonly joiner = new Joiner();

  /** What files come to that are joined to what is `known`; without a sheet where none of them has results that count. */
  async join(
    request: JoinRequest,
    known: JoinedSheet | null,
    onRead: (done: number, file: string) => void,
  ): Promise<Pick<JoinedFiles, "files" | "sent"> & { readonly joined: JoinedSheet | null }> {
    const now = await this.joiner.join(request, onRead);
    const { layout, previous } = now;
    if (!layout) return { files: now.files, sent: now.sent, joined: null };
    const before = { files: [], sent: [], ...known, findings: known?.beside.findings ?? [] };
    const given = new Set(request.files.map(({ name }) => name));
    const { files, findings, sent } = withToldBefore(now, before, given);
    const name = request.before?.sheet ?? layout.name;
    const beside = { findings, ...(previous && { previous }) };
    return { files, sent, joined: { layout: { ...layout, name }, files, sent, beside } };
  }

  stop(): void {
    this.joiner.stop();
  }
}

/** The joined sheet as one of a file: what stands in it, and how it looks. */
export function asSheet({ layout }: JoinedSheet): { readonly grid: Grid; readonly formats: SheetFormats } {
  return { grid: layoutGrid(layout), formats: formatsOfLayout(layout) };
}

/** As bytes that cost the page nothing to keep. */
export function packed(joined: JoinedSheet): Blob {
  return new Blob([
    JSON.stringify(joined, (_key, value: unknown) => {
      if (isMap(value)) return { $map: [...value] };
      if (isSet(value)) return { $set: [...value] };
      return value === undefined ? { $none: true } : value;
    }),
  ]);
}

export async function unpacked(bytes: Blob): Promise<JoinedSheet> {
  const joined: JoinedSheet = JSON.parse(await bytes.text(), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    if ("$map" in value && isEntries(value.$map)) return new Map(value.$map);
    if ("$set" in value && Array.isArray(value.$set)) return new Set(value.$set);
    return "$none" in value ? undefined : value;
  });
  return joined;
}

/** Those of other workers are none of this one's class. */
function isMap(value: unknown): value is Map<unknown, unknown> {
  return Object.prototype.toString.call(value) === "[object Map]";
}

function isSet(value: unknown): value is Set<unknown> {
  return Object.prototype.toString.call(value) === "[object Set]";
}

function isEntries(value: unknown): value is [unknown, unknown][] {
  return Array.isArray(value);
}
