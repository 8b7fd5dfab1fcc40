import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { DEFAULT_SCHOOL_YEAR } from "../../forms/findSchoolYear";
import { packageZipName } from "../../submission/packageNames";
import { useLive, usePane } from "../paneContext";
import { copyText } from "../save/copyText";
import { useViewStrings } from "../strings/viewStrings";
import { mailAddress, mailText } from "./mailText";
import { strings } from "./strings";
import { useViewStyles } from "./useViewStyles";

/** The mail that goes with the package, to be copied or opened in the mail program; the package is attached by hand. */
export function Mail() {
  const pane = usePane();
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const settings = useLive((state) => state.settings);
  const recognisedYear = useLive((state) => state.recognised[0]?.schoolYear);
  const [told, setTold] = useState("");
  const unit = settings.unitName ?? "";
  const zipName = packageZipName(unit === "" ? t("mail.noUnit") : unit);
  const mail = mailText(
    {
      unit,
      office: settings.submission?.office ?? "",
      schoolYear: settings.schoolYear ?? recognisedYear ?? DEFAULT_SCHOOL_YEAR,
      zipName,
    },
    t,
  );
  const copy = async () => {
    const isCopied = await (pane.copyText ?? copyText)(`${mail.subject}\n\n${mail.body}`).catch(() => false);
    const text = t(isCopied ? "steps.copied" : "steps.copyRefused");
    setTold(text);
    pane.announce(text);
  };
  return (
    <section aria-labelledby="mail" className={styles.form}>
      <h2 id="mail" className={styles.heading}>
        {t("steps.mail")}
      </h2>
      <pre className={styles.mail}>{`${mail.subject}\n\n${mail.body}`}</pre>
      <p className={styles.small}>{t("steps.attach", { zip: zipName })}</p>
      <div className={styles.buttons} style={{ alignItems: "center" }}>
        <Button size="small" onClick={() => void copy()}>
          {t("steps.copyMail")}
        </Button>
        <Link
          href={mailAddress(settings.submission?.sendTo ?? "", mail)}
          target="_blank"
          rel="noreferrer"
          className={styles.link}
        >
          {t("steps.openMail")}
        </Link>
      </div>
      {told !== "" && <p className={styles.small}>{told}</p>}
    </section>
  );
}
