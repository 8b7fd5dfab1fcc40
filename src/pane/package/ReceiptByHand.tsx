import { Button } from "@fluentui/react-components";
import { packedByHand, RECEIPT_NAME, type Receipt, receiptBytes } from "../../submission/receipt";
import { receiptText } from "../../submission/receiptText";
import { useCopy } from "../save/useCopy";
import { useViewStrings } from "../strings/viewStrings";
import { strings } from "./strings";
import { useViewStyles } from "./useViewStyles";

/** The receipt where no package can be handed out: to read, to paste into the mail, and as the file of its name. */
export function ReceiptByHand({ receipt }: { readonly receipt: Receipt }) {
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const { told, copy } = useCopy();
  const text = receiptText(receipt);
  const file = new TextDecoder().decode(receiptBytes(packedByHand(receipt)));
  const wordsFor = (isCopied: boolean) => t(isCopied ? "steps.copied" : "receipt.refused");
  return (
    <section aria-labelledby="receipt" className={styles.form}>
      <h2 id="receipt" className={styles.heading}>
        {t("receipt.title")}
      </h2>
      <pre className={styles.mail}>{text}</pre>
      <p className={styles.small}>{t("receipt.hint", { file: RECEIPT_NAME })}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy(text, wordsFor)}>
          {t("receipt.copyText")}
        </Button>
        <Button size="small" onClick={() => void copy(file, wordsFor)}>
          {t("receipt.copyFile", { file: RECEIPT_NAME })}
        </Button>
      </div>
      {told !== "" && <p className={styles.small}>{told}</p>}
    </section>
  );
}
