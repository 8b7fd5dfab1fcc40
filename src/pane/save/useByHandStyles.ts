import { makeStyles, tokens } from "@fluentui/react-components";

/** Numbered steps that the user takes in Excel. */
export const useByHandStyles = makeStyles({
  title: { margin: "0 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  why: { margin: "0 0 10px", color: tokens.colorNeutralForeground2 },
  steps: {
    margin: 0,
    paddingLeft: "20px",
    "& li": { paddingBottom: "12px" },
    "& li::marker": { fontWeight: tokens.fontWeightSemibold },
  },
  step: { margin: "0 0 6px" },
  done: { display: "inline-flex", alignItems: "center", gap: "6px", minHeight: "24px" },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
});
