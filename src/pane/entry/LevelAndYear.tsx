import { Label, Select, useId } from "@fluentui/react-components";
import type { Level } from "../../forms/types";
import { LevelOptions, YearOptions } from "../shown/ChoiceOptions";
import { levels } from "../shown/levelWords";
import { useViewStrings } from "../strings/viewStrings";
import { entryStrings } from "./entryStrings";
import { useEntryStyles } from "./useEntryStyles";

/** The two things a list is made for. */
export function LevelAndYear(props: {
  readonly level: Level | null;
  readonly year: number;
  readonly onLevel: (level: Level) => void;
  readonly onYear: (year: number) => void;
}) {
  const s = useViewStrings(entryStrings);
  const styles = useEntryStyles();
  const levelId = useId("level");
  const yearId = useId("year");
  return (
    <div className={styles.pair}>
      <div className={styles.field}>
        <Label size="small" htmlFor={levelId}>
          {s("level")}
        </Label>
        <Select
          size="small"
          id={levelId}
          value={props.level ?? ""}
          onChange={(_, { value }) => {
            const level = levels.find((one) => one === value);
            if (level) props.onLevel(level);
          }}
        >
          {props.level === null && <option value="">{s("choose")}</option>}
          <LevelOptions />
        </Select>
      </div>
      <div className={styles.field}>
        <Label size="small" htmlFor={yearId}>
          {s("year")}
        </Label>
        <Select
          size="small"
          id={yearId}
          value={String(props.year)}
          onChange={(_, { value }) => {
            props.onYear(Number(value));
          }}
        >
          <YearOptions around={props.year} />
        </Select>
      </div>
    </div>
  );
}
