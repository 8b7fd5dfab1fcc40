import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import { firstEmptyColumn, rowsForTools } from "../../forms/columnTools/columns";
import { countOrders } from "../../forms/columnTools/dates";
import { columnName } from "../../workbook/address";
import { cellAt } from "../../workbook/cells";
import { useViewStrings } from "../strings/viewStrings";
import { Choice } from "./Choice";
import type { ColumnChoice, ToolChoice, ToolSheet } from "./toolChoice";
import { toolStrings } from "./toolStrings";

const useStyles = makeStyles({
  radios: { border: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", marginBottom: "2px" },
  radio: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "4px", alignItems: "start" },
  box: { width: "16px", height: "16px", margin: "1px 0 0", accentColor: tokens.colorCompoundBrandBackground },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    display: "block",
  },
});

interface OptionProps {
  readonly of: ToolSheet;
  readonly choice: ToolChoice;
  readonly columns: readonly ColumnChoice[];
  readonly onChange: (part: Partial<ToolChoice>) => void;
}

/** What the chosen tool has to ask. */
export function ToolOptions(props: OptionProps) {
  const t = useViewStrings(toolStrings);
  const { choice, onChange } = props;
  switch (choice.tool) {
    case "swap":
      return null;
    case "tidy":
      return (
        <Checkbox
          label={t("isName")}
          checked={choice.isName}
          onChange={(_, { checked }) => {
            onChange({ isName: checked === true });
          }}
        />
      );
    case "dates":
      return <OrderChoice {...props} />;
    case "font":
      return <EncodingChoice {...props} />;
    case "split":
      return (
        <Targets {...props}>
          <TargetChoice {...props} place={0} label={t("familyTo")} />
          <TargetChoice {...props} place={1} label={t("givenTo")} />
        </Targets>
      );
    case "join":
      return (
        <Targets {...props}>
          <Choice
            label={t("given")}
            value={choice.givenColumn}
            options={props.columns.map(({ column, name }) => ({ value: column, name }))}
            onChoose={(givenColumn) => {
              onChange({ givenColumn });
            }}
          />
          <TargetChoice {...props} place={0} label={t("to")} />
        </Targets>
      );
    case "birth":
      return (
        <Targets {...props}>
          <BirthHint />
          <TargetChoice {...props} place={0} label={t("to")} />
        </Targets>
      );
    case "sex":
    case "class":
      return (
        <Targets {...props}>
          <TargetChoice {...props} place={0} label={t("to")} />
        </Targets>
      );
  }
}

function BirthHint() {
  const t = useViewStrings(toolStrings);
  return <p className={useStyles().small}>{t("birthHint")}</p>;
}

function OrderChoice({ of, choice, onChange }: OptionProps) {
  const t = useViewStrings(toolStrings);
  const { sheet, recognised, date1904 } = of;
  const { column } = choice;
  const counts = useMemo(
    () =>
      countOrders(
        rowsForTools(sheet, recognised).map((row) => cellAt(sheet, row, column)),
        { date1904 },
      ),
    [sheet, recognised, column, date1904],
  );
  return (
    <Radios
      legend={t("order")}
      value={choice.order}
      options={(["dayFirst", "monthFirst"] as const).map((order) => ({
        value: order,
        name: t(`order.${order}`),
        hint: counts[order] > 0 ? t("orderCount", { n: counts[order] }) : "",
      }))}
      onChoose={(order) => {
        onChange({ order });
      }}
    />
  );
}

function EncodingChoice({ choice, onChange }: OptionProps) {
  const t = useViewStrings(toolStrings);
  const styles = useStyles();
  return (
    <>
      <Radios
        legend={t("encoding")}
        value={choice.encoding}
        options={(["tcvn3", "vni"] as const).map((encoding) => ({
          value: encoding,
          name: t(`encoding.${encoding}`),
          hint: "",
        }))}
        onChoose={(encoding) => {
          onChange({ encoding });
        }}
      />
      <p className={styles.small}>{t("encodingHint")}</p>
    </>
  );
}

function Targets({ choice, children }: OptionProps & { readonly children: ReactNode }) {
  const t = useViewStrings(toolStrings);
  const styles = useStyles();
  const isSame =
    choice.tool === "split"
      ? choice.targets[0] === choice.targets[1]
      : choice.tool === "join" && choice.givenColumn === choice.column;
  return (
    <>
      {children}
      <p className={styles.small}>{t(isSame ? "sameColumn" : "filledStay")}</p>
    </>
  );
}

function TargetChoice({ of, choice, columns, onChange, place, label }: OptionProps & { place: 0 | 1; label: string }) {
  const t = useViewStrings(toolStrings);
  const empty = firstEmptyColumn(of.sheet);
  const [first, second] = choice.targets;
  const empties = [empty, empty + 1].map((column) => ({
    value: column,
    name: t("emptyColumn", { column: columnName(column) }),
  }));
  return (
    <Choice
      label={label}
      value={choice.targets[place]}
      options={[...empties, ...columns.map(({ column, name }) => ({ value: column, name }))]}
      onChoose={(column) => {
        onChange({ targets: place === 0 ? [column, second] : [first, column] });
      }}
    />
  );
}

function Radios<Value extends string>(props: {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly hint: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.radios}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} className={styles.radio}>
          <input
            type="radio"
            name={name}
            className={styles.box}
            checked={option.value === props.value}
            onChange={() => {
              props.onChoose(option.value);
            }}
          />
          <span>
            {option.name}
            {option.hint !== "" && <span className={styles.small}>{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
