/** What a column holds, said by a person: a list of all fields, and back to what the header says. */
import { Button, makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { assignableFields, assignableToPersons } from "../../analysis/assignable-fields";
import type { ColumnView, Overview } from "../../analysis/overview";
import { usePane, useWords } from "../shared/context";

const useStyles = makeStyles({
  wide: { gridColumn: "2 / -1", marginTop: "4px", display: "flex", flexWrap: "wrap", gap: "8px" },
  select: { flexGrow: 1, minWidth: 0 },
});

const UNUSED = "-";

export interface ColumnCorrectionProps {
  readonly column: ColumnView;
  /** What corrections know it by. */
  readonly id: string;
  readonly overview: Pick<Overview, "people" | "across">;
}

export function ColumnCorrection({ column, id, overview }: ColumnCorrectionProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { dispatch } = usePane();
  const fields = overview.people === null ? assignableFields : assignableToPersons;
  const groups = [...new Set(fields.map(({ group }) => group))];
  return (
    <div className={styles.wide}>
      <Select
        autoFocus
        className={styles.select}
        aria-label={say("source.holds", { header: column.header, across: overview.across })}
        value={column.field ?? UNUSED}
        onChange={(_event, { value }) => {
          dispatch({ type: "assign", key: id, field: value === UNUSED ? null : value });
        }}
      >
        <option value={UNUSED} disabled={column.field === "branch"}>
          {say("source.unused")}
        </option>
        {groups.map((group) => (
          <optgroup key={group?.id ?? ""} label={group?.label ?? say("source.plain-columns")}>
            {fields
              .filter((one) => one.group === group)
              .map(({ field, label }) => (
                <option key={field} value={field}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      {column.assigned && (
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "unassign", key: id });
          }}
        >
          {say("source.unassign")}
        </Button>
      )}
    </div>
  );
}
