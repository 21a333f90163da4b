/**
 * A small mark beside words: how many there are, or what was done. Fluent's own badge brings the styles of all its kinds into what
 * is loaded first.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minWidth: "16px",
    height: "16px",
    padding: "0 4px",
    // Seen where colours are not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
  brand: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  warning: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground1,
  },
  danger: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  dot: {
    minWidth: "10px",
    width: "10px",
    height: "10px",
    padding: 0,
    backgroundColor: tokens.colorStatusWarningBackground3,
    // Apart from the icon under it; in contrast themes, where backgrounds go, a ring.
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { border: "3px solid CanvasText" },
  },
  plain: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground3 },
});

/** Where there is no room for words, which must then be said beside it. */
export function Dot({ className }: { readonly className?: string }): ReactNode {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.mark, styles.dot, className)} />;
}

export function Mark({
  look,
  className,
  children,
}: {
  readonly look: "brand" | "warning" | "danger" | "plain";
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[look], className)}>{children}</span>;
}
