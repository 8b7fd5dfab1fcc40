import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Speaks to screen readers; `turn` tells two equal announcements apart, which would otherwise be said once. */
export function LiveRegion({ text, turn }: { readonly text: string; readonly turn: number }) {
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text === "" ? "" : text + (turn % 2 === 0 ? "" : "\u00a0")}
    </div>
  );
}
