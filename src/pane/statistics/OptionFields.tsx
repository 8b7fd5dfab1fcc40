import { type CountOptions, type OptionChoice, optionChoices } from "../../statistics/options";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { Choice } from "./Choice";
import { strings } from "./strings";
import { useTableStyles } from "./useTableStyles";

/** What the documents leave open, for the user to settle. */
export function OptionFields(props: {
  readonly options: CountOptions;
  readonly onChange: (options: CountOptions) => void;
}) {
  const { language } = usePane();
  const t = useViewStrings(strings);
  const styles = useTableStyles();
  const all: readonly OptionChoice[] = optionChoices;
  return (
    <details>
      <summary>{t("options")}</summary>
      <div className={styles.fields}>
        {all.map(({ key, name, choices }) => (
          <Choice
            key={key}
            label={name[language]}
            value={props.options[key]}
            choices={choices.map((choice) => ({ value: choice.value, name: choice.name[language] }))}
            onChoose={(value) => {
              props.onChange({ ...props.options, [key]: value });
            }}
          />
        ))}
      </div>
    </details>
  );
}
