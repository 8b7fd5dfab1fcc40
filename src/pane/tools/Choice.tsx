import { Label, makeStyles, Select, useId } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: "2px" },
  select: { minWidth: 0 },
});

/** A labelled list to choose one of. */
export function Choice<Value extends string | number>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  const id = useId("choice");
  const { options } = props;
  return (
    <div className={styles.line}>
      <Label size="small" htmlFor={id}>
        {props.label}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={String(props.value)}
        onChange={(_, { value }) => {
          const chosen = options.find((option) => String(option.value) === value);
          if (chosen) props.onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={String(option.value)}>
            {option.name}
          </option>
        ))}
      </Select>
    </div>
  );
}
