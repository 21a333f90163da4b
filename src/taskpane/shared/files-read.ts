/** How many of several files are read, as words say it. */
import { formatCount } from "../../vietnamese/count";

export function filesRead({ done, all }: { readonly done: number; readonly all: number }): {
  readonly done: string;
  readonly all: string;
} {
  return { done: formatCount(done), all: formatCount(all) };
}
