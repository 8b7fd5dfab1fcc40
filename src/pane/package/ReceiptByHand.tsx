import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { packedByHand, RECEIPT_NAME, type Receipt, receiptBytes } from "../../submission/receipt";
import { receiptText } from "../../submission/receiptText";
import { usePane } from "../paneContext";
import { copyText } from "../save/copyText";
import { useViewStrings } from "../strings/viewStrings";
import { strings } from "./strings";
import { useViewStyles } from "./useViewStyles";

/** The receipt where no package can be handed out: to read, to paste into the mail, and as the file of its name. */
export function ReceiptByHand({ receipt }: { readonly receipt: Receipt }) {
  const pane = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const [told, setTold] = useState("");
  const text = receiptText(receipt);
  const copy = async (copied: string) => {
    const isCopied = await (pane.copyText ?? copyText)(copied).catch(() => false);
    const said = t(isCopied ? "steps.copied" : "receipt.refused");
    setTold(said);
    pane.announce(said);
  };
  return (
    <section aria-labelledby="receipt" className={styles.form}>
      <h2 id="receipt" className={styles.heading}>
        {t("receipt.title")}
      </h2>
      <pre className={styles.mail}>{text}</pre>
      <p className={styles.small}>{t("receipt.hint", { file: RECEIPT_NAME })}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy(text)}>
          {t("receipt.copyText")}
        </Button>
        <Button size="small" onClick={() => void copy(new TextDecoder().decode(receiptBytes(packedByHand(receipt))))}>
          {t("receipt.copyFile", { file: RECEIPT_NAME })}
        </Button>
      </div>
      {told !== "" && <p className={styles.small}>{told}</p>}
    </section>
  );
}
