import type { ViewTranslate } from "../strings/viewStrings";
import type { strings } from "./strings";

export interface MailFacts {
  readonly unit: string;
  readonly office: string;
  /** First year. */
  readonly schoolYear: number;
  readonly zipName: string;
}

/** Subject and text of the mail that goes with the package. */
export function mailText(
  { unit, office, schoolYear, zipName }: MailFacts,
  t: ViewTranslate<keyof typeof strings>,
): { readonly subject: string; readonly body: string } {
  const args = {
    unit: unit === "" ? t("mail.noUnit") : unit,
    office: office === "" ? t("mail.noOffice") : office,
    // As text: a year has no thousands separator.
    year: String(schoolYear),
    next: String(schoolYear + 1),
    zip: zipName,
  };
  return { subject: t("mail.subject", args), body: t("mail.body", args) };
}

/** An address for the mail program; line ends as RFC 6068 asks for. */
export function mailAddress(
  sendTo: string,
  { subject, body }: { readonly subject: string; readonly body: string },
): string {
  const text = encodeURIComponent(body.replace(/\n/g, "\r\n"));
  return `mailto:${encodeURIComponent(sendTo.trim()).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
