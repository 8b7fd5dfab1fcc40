import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../rules/types";

const icons = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: "16px", height: "16px" },
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** Each severity has a shape of its own, so that its colour is never needed. Says nothing: the word stands beside it. */
export function SeverityIcon({ severity, className }: { readonly severity: Severity; readonly className?: string }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity], className)} aria-hidden />;
}
