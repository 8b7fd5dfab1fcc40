import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the jobs of this view share. */
export const useEntryStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    padding: "4px 12px 16px",
    fontSize: "13px",
    lineHeight: "18px",
    outlineStyle: "none",
  },
  heading: { margin: 0, fontSize: "14px", fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  field: { display: "flex", flexDirection: "column", gap: "2px" },
  result: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "start" },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
  told: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: "8px", margin: 0 },
  icon: { marginTop: "1px" },
  warning: { color: tokens.colorStatusWarningForeground3, marginTop: "1px" },
  fine: { color: tokens.colorStatusSuccessForeground1, marginTop: "1px" },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
