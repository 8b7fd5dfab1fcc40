import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables and lists of the view. A wide table scrolls under its own first column. */
export const useTableStyles = makeStyles({
  scroll: { overflowX: "auto", "@media print": { overflowX: "visible" } },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "4px 3px",
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: "right",
      fontVariantNumeric: "tabular-nums",
    },
    "& th:first-child": {
      textAlign: "left",
      position: "sticky",
      left: 0,
      minWidth: "104px",
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": {
      fontSize: tokens.fontSizeBase200,
      lineHeight: "16px",
      color: tokens.colorNeutralForeground2,
      borderBottomColor: tokens.colorNeutralStroke1,
      verticalAlign: "bottom",
    },
  },
  group: {
    "& th": { fontWeight: tokens.fontWeightSemibold, paddingTop: "10px" },
  },
  unclear: { fontStyle: "italic" },
  figure: { fontSize: "13px", minWidth: "24px", textAlign: "right" },
  fields: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "6px 8px", alignItems: "center", margin: "8px 0" },
  select: { minWidth: 0, width: "100%", fontSize: "13px", padding: "4px", "@media print": { border: "none" } },
  hint: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0", "@media print": { display: "none" } },
});
