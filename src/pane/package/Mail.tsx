import { Button, Link } from "@fluentui/react-components";
import { DEFAULT_SCHOOL_YEAR } from "../../forms/findSchoolYear";
import { packageZipName } from "../../submission/packageNames";
import { useLive } from "../paneContext";
import { useCopy } from "../save/useCopy";
import { useViewStrings } from "../strings/viewStrings";
import { mailAddress, mailText } from "./mailText";
import { strings } from "./strings";
import { useViewStyles } from "./useViewStyles";

/** The mail that goes with the package, to be copied or opened in the mail program; the package is attached by hand. */
export function Mail() {
  const t = useViewStrings(strings);
  const styles = useViewStyles();
  const settings = useLive((state) => state.settings);
  const recognisedYear = useLive((state) => state.recognised[0]?.schoolYear);
  const { told, copy } = useCopy();
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
  const text = `${mail.subject}\n\n${mail.body}`;
  const wordsFor = (isCopied: boolean) => t(isCopied ? "steps.copied" : "steps.copyRefused");
  return (
    <section aria-labelledby="mail" className={styles.form}>
      <h2 id="mail" className={styles.heading}>
        {t("steps.mail")}
      </h2>
      <pre className={styles.mail}>{text}</pre>
      <p className={styles.small}>{t("steps.attach", { zip: zipName })}</p>
      <div className={styles.buttons} style={{ alignItems: "center" }}>
        <Button size="small" onClick={() => void copy(text, wordsFor)}>
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
