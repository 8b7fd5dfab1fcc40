import { makeStyles, tokens } from "@fluentui/react-components";

export const useResultsStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    padding: "4px 12px 16px",
    outlineStyle: "none",
    fontSize: "13px",
    lineHeight: "18px",
  },
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  heading: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  details: { width: "100%" },
  lines: { listStyleType: "none", margin: 0, padding: "0 0 0 8px", "& li": { paddingBottom: "4px" } },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  link: { fontSize: "13px", textAlign: "left", overflowWrap: "anywhere" },
});
