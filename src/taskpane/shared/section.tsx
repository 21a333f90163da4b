/** A titled part of a view. */
import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "10px", marginBottom: "20px" },
  head: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
});

export function Section({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <Subtitle2 as="h2">{title}</Subtitle2>
        {action}
      </div>
      {children}
    </section>
  );
}
