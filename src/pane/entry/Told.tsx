import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useEntryStyles } from "./useEntryStyles";

/** A sentence with its sign: done, or to be looked at. */
export function Told({ isFine, children }: { readonly isFine: boolean; readonly children: ReactNode }) {
  const styles = useEntryStyles();
  return (
    <p className={styles.told}>
      {isFine ? (
        <CheckmarkCircle16Filled className={styles.fine} aria-hidden />
      ) : (
        <Warning16Filled className={styles.warning} aria-hidden />
      )}
      <span>{children}</span>
    </p>
  );
}
