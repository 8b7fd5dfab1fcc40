import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { useMemo, useState } from "react";
import { pupilsAgainst } from "../../statistics/drillDown";
import { checkIdentities, type CheckedIdentity } from "../../statistics/identities/checkIdentities";
import { usePane } from "../paneContext";
import { useViewStrings } from "../strings/viewStrings";
import { PupilList } from "./PupilList";
import { strings } from "./strings";
import type { Statistics } from "./useStatistics";
import { useTableStyles } from "./useTableStyles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { display: "flex", gap: "6px", alignItems: "flex-start" },
  sign: { flexShrink: 0, marginTop: "1px" },
  failing: { fontWeight: tokens.fontWeightSemibold },
  sides: { fontVariantNumeric: "tabular-nums", marginLeft: "22px" },
  small: { marginLeft: "22px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  action: { marginLeft: "22px" },
});

/** Every identity with its two sides; those that do not hold first, with the pupils behind them. */
export function BalanceSection({ statistics }: { readonly statistics: Statistics }) {
  const t = useViewStrings(strings);
  const styles = useStyles();
  const shared = useTableStyles();
  const checked = useMemo(() => checkIdentities(statistics.counts), [statistics]);
  const failing = checked.filter(({ holds }) => !holds);
  const holding = checked.filter(({ holds }) => holds);
  const summary =
    failing.length === 0
      ? t("allHold", { n: checked.length })
      : t("someFail", { failing: failing.length, n: checked.length });
  return (
    <>
      <p className={shared.hint} role="status">
        {summary}
      </p>
      <ul className={styles.list}>
        {failing.map((one) => (
          <BalanceItem key={one.identity.id} checked={one} statistics={statistics} />
        ))}
      </ul>
      {holding.length > 0 && (
        <details>
          <summary>{t("holding", { n: holding.length })}</summary>
          <ul className={styles.list}>
            {holding.map((one) => (
              <BalanceItem key={one.identity.id} checked={one} statistics={statistics} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function BalanceItem(props: { readonly checked: CheckedIdentity; readonly statistics: Statistics }) {
  const { identity, left, right, holds, pupils, failures } = props.checked;
  const { statistics } = props;
  const { language, t: common } = usePane();
  const t = useViewStrings(strings);
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  // The sheets are the same arrays after an edit: only the statistics are new.
  const behind = useMemo(
    () => (isOpen ? pupilsAgainst(statistics.sheets, statistics.options, props.checked) : []),
    [isOpen, statistics, props.checked],
  );
  const written = (n: number) => common("common.number", { n });
  const areSumsRight = identity.relation === "equals" ? left === right : left <= right;
  const sign = identity.relation === "equals" ? (areSumsRight ? "=" : "≠") : areSumsRight ? "≤" : ">";
  const classes = [...new Set(failures.map(({ division }) => division.name[language]))].join(", ");
  const Sign = holds ? CheckmarkCircle16Regular : ErrorCircle16Regular;
  return (
    <li className={styles.item}>
      <div className={styles.name}>
        <Sign className={styles.sign} aria-label={t(holds ? "holds" : "fails")} />
        <span className={holds ? undefined : styles.failing}>{identity.name[language]}</span>
      </div>
      <div className={styles.sides}>{`${written(left)} ${sign} ${written(right)}`}</div>
      {!holds && pupils > 0 && (
        <div className={styles.small}>{t(areSumsRight ? "hiddenBySums" : "brokenBy", { n: pupils })}</div>
      )}
      {!holds && <div className={styles.small}>{t("inClasses", { classes })}</div>}
      <div className={styles.small}>{t("because", { source: identity.source })}</div>
      {!holds && (
        <Link
          as="button"
          className={styles.action}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {t("showPupils")}
        </Link>
      )}
      {isOpen && (
        <PupilList
          label={identity.name[language]}
          pupils={behind}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
