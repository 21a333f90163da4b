/**
 * A small badge beside words: how many there are, or what was done. Fluent's own badge brings the styles of all its kinds into what
 * is loaded first.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  badge: {
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
    display: "inline-block",
    width: "8px",
    height: "8px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusWarningBackground3,
    // Where colours are taken away.
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  plain: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground3 },
});

/** Where there is no room for words, which must then be said beside it. */
export function Dot({ className }: { readonly className?: string }): ReactNode {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.dot, className)} />;
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
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[look], className)}>{children}</span>;
}
