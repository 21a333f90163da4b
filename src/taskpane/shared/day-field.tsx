/** A day, typed day first, or chosen from a calendar that comes when it is asked for. */
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { formatDay } from "../../vietnamese/date";
import type { Day } from "../../vietnamese/day";
import { useWords } from "./context";

const DayCalendar = lazy(async () => ({ default: (await import("./day-calendar")).DayCalendar }));

/** What reads days comes when one is going to be typed. */
const readingDays = () => import("../../reading/cells/dates");

const useStyles = makeStyles({ whole: { position: "relative" } });

export interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
}

export function DayField({ label, hint, value, onChange }: DayFieldProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  /** What is being typed, and what does not read as a day, so that it can be put right; null else. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const choose = (day: Day | null): void => {
    setTyped(null);
    setWrong(false);
    onChange(day);
  };
  const finish = async (): Promise<void> => {
    if (typed === null) return;
    const { readDay } = await readingDays();
    const day = readDay(typed);
    if (day || typed.trim() === "") choose(day);
    else setWrong(true);
  };
  const close = (): void => {
    setOpen(false);
    whole.current?.querySelector<HTMLElement>("button")?.focus();
  };
  return (
    <div
      ref={whole}
      className={styles.whole}
      onKeyDown={(event) => {
        // Also while the calendar is on its way and has no focus yet.
        if (event.key !== "Escape" || !isOpen) return;
        event.preventDefault();
        close();
      }}
    >
      <Field
        label={label}
        {...(hint !== undefined && { hint })}
        validationState={isWrong ? "error" : "none"}
        validationMessage={isWrong ? say("field.day-wrong") : null}
      >
        <Input
          value={typed ?? (value ? formatDay(value) : "")}
          placeholder={say("field.day-placeholder")}
          onChange={(_event, data) => {
            setTyped(data.value);
          }}
          onFocus={() => {
            void readingDays();
          }}
          onBlur={() => {
            void finish();
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") void finish();
          }}
          contentAfter={
            <Button
              appearance="transparent"
              size="small"
              icon={<CalendarRegular />}
              aria-label={say("field.open-calendar", { label })}
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            />
          }
        />
      </Field>
      {isOpen && (
        <Suspense fallback={null}>
          <DayCalendar
            label={label}
            value={value}
            onClose={close}
            onChoose={(day) => {
              choose(day);
              close();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
