/** What a column holds, said by a person: a list of all fields that is searched, likely ones first, and back to what the header says. */
import { Button, Combobox, makeStyles, Option, OptionGroup, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import {
  assignableFields,
  assignableToPersons,
  type AssignableField,
} from "../../analysis/assignable-fields";
import { foundFields, likelyFields } from "../../analysis/likely-fields";
import type { ColumnView } from "../../analysis/overview/columns";
import type { Overview } from "../../analysis/overview/overview";
import { usePane, useWords } from "../shared/context";

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1", marginTop: "4px", display: "flex", flexWrap: "wrap", gap: "8px" },
  samples: { width: "100%", fontSize: "12px", color: tokens.colorNeutralForeground2 },
  // Fluent's own is wider than a pane.
  select: { flexGrow: 1, minWidth: 0, "& > input": { minWidth: 0, width: "100%" } },
  list: { maxHeight: "260px" },
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
  const current = fields.find(({ field }) => field === column.field)?.label ?? say("source.unused");
  /** What was typed to search by; null as long as nobody has. */
  const [typed, setTyped] = useState<string | null>(null);
  const isSearched = typed !== null && typed.trim() !== "";
  const shown = isSearched ? foundFields(typed, fields) : fields;
  const likely = isSearched ? [] : likelyFields(column.header, fields);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const option = ({ field, label }: AssignableField, prefix = ""): ReactNode => (
    <Option key={prefix + field} value={field} text={label}>
      <span lang="vi">{label}</span>
    </Option>
  );
  return (
    <div className={styles.wide}>
      {column.samples.length > 0 && (
        <Text className={styles.samples}>
          {say("source.samples", { samples: column.samples.join("; ") })}
        </Text>
      )}
      <Combobox
        autoFocus
        inlinePopup
        // It would be a button of its own, smaller than a finger; the field itself opens the list.
        expandIcon={null}
        className={styles.select}
        listbox={{ className: styles.list }}
        aria-label={say("source.holds", { header: column.header, across: overview.across })}
        placeholder={current}
        value={typed ?? current}
        selectedOptions={[column.field ?? UNUSED]}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined)
            dispatch({ type: "assign", key: id, field: optionValue === UNUSED ? null : optionValue });
        }}
        onBlur={() => {
          setTyped(null);
        }}
      >
        {likely.length > 0 && (
          <OptionGroup label={say("source.likely")}>
            {likely.map((one) => option(one, "likely:"))}
          </OptionGroup>
        )}
        {!isSearched && (
          <Option value={UNUSED} text={say("source.unused")} disabled={column.field === "branch"}>
            {say("source.unused")}
          </Option>
        )}
        {groups.map((group) => (
          <OptionGroup key={group?.id ?? ""} label={group?.label ?? say("source.plain-columns")}>
            {shown.filter((one) => one.group === group && !likely.includes(one)).map((one) => option(one))}
          </OptionGroup>
        ))}
        {shown.length === 0 && (
          <Option value={column.field ?? UNUSED} text={current} disabled>
            {say("source.no-field")}
          </Option>
        )}
      </Combobox>
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
