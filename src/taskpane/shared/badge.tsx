/**
 * A small badge beside words: how many there are, or what was done. Fluent's own badge brings the styles of all its kinds into what
 * is loaded first.
 */
import type { ReactNode } from "react";

/** Where there is no room for words, which must then be said beside it. */
export function Dot({ className }: { readonly className?: string }): ReactNode {
  return <span aria-hidden className={`dot ${className ?? ""}`} />;
}

export function Badge({
  look,
  className,
  children,
}: {
  readonly look: "brand" | "warning" | "danger" | "plain";
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  return <span className={`badge badge-${look} ${className ?? ""}`}>{children}</span>;
}
