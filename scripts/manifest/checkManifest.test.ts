import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest, type Surroundings } from "./checkManifest";

const root = join(__dirname, "..", "..");
const manifestXml = readFileSync(join(root, "manifest.xml"), "utf8");
const version = /<Version>(\d+\.\d+\.\d+)\.0</.exec(manifestXml)?.[1] ?? "";

const surroundings: Surroundings = {
  readServedFile: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined),
  commands: [
    { id: "checkAll", label: { vi: "Kiểm tra", en: "Check" } },
    { id: "statistics", label: { vi: "Thống kê", en: "Statistics" } },
    { id: "saveForSubmission", label: { vi: "Lưu để nộp", en: "Save for submission" } },
    { id: "openPane", label: { vi: "Mở bảng", en: "Open the pane" } },
  ],
  packageVersion: version,
};

/** A change that must not be a no-op, else its row would prove nothing. */
function changed(from: string | RegExp, to: string): string {
  const result = manifestXml.replace(from, to);
  if (result === manifestXml) throw new Error(`nothing to change for ${String(from)}`);
  return result;
}

test("the project's own manifest is sound", () => {
  expect(checkManifest(manifestXml, surroundings)).toEqual([]);
});

const bigText = "ă".repeat(251);

describe("a manifest is refused when", () => {
  test.each<[string, string, RegExp]>([
    ["it is not well formed", changed("</Hosts>", ""), /not well-formed XML/],
    ["it has a DOCTYPE", changed("<OfficeApp", "<!DOCTYPE x [<!ENTITY a 'b'>]><OfficeApp"), /DOCTYPE/],
    ["it is for another kind of add-in", changed('"TaskPaneApp"', '"MailApp"'), /root must be/],
    [
      "elements of the base stand in another order",
      changed(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, "$2$1"),
      /<ProviderName> must stand before <DefaultLocale>/,
    ],
    [
      "Requirements stand before Hosts",
      changed(/(<Hosts>\s*<Host Name="Workbook" \/>\s*<\/Hosts>)([^]*?<\/Requirements>)/, "$2$1"),
      /<Hosts> must stand before <Requirements>/,
    ],
    [
      "a tab's label stands before its groups",
      changed('<CustomTab id="SoSach.Tab">', '<CustomTab id="SoSach.Tab"><Label resid="Tab.Label" />'),
      /<Group> must stand before <Label>/,
    ],
    [
      "FunctionFile stands before GetStarted",
      changed("<GetStarted>", '<FunctionFile resid="Taskpane.Url" /><GetStarted>'),
      /<GetStarted> must stand before <FunctionFile>/,
    ],
    ["an element is missing", changed(/<Permissions>.*<\/Permissions>/, ""), /needs 1 × <Permissions>, has 0/],
    ["an element is unknown", changed("<Hosts>", "<Macros /><Hosts>"), /<Macros> does not belong in <OfficeApp>/],
    [
      "an element is in the wrong namespace",
      changed("<bt:Sets ", "<Sets ").replace("</bt:Sets>", "</Sets>"),
      /<Sets> does not belong/,
    ],
    ["an attribute is unknown", changed("<bt:Image size", '<bt:Image width="1" size'), /may not have width/],
    ["an action is unknown", changed('"ShowTaskpane"', '"OpenPane"'), /not known here: OpenPane/],
    ["the id is no GUID", changed("8c6f1d3e-", "8c6f1d3g-"), /^id: must be a GUID/],
    ["the version has three numbers", changed(`${version}.0<`, `${version}<`), /^version: must be four numbers/],
    ["the version lags behind package.json", changed(`${version}.0<`, "0.0.9.0<"), /package.json says/],
    ["it asks for unheard-of permission", changed("ReadWriteDocument", "Everything"), /^permissions: /],
    ["it is for another program", changed('Name="Workbook"', 'Name="Document"'), /^hosts 0: /],
    ["the default locale is the short tag", changed("vi-VN", "vi"), /^defaultLocale: /],
    [
      "a label has no English",
      changed(/<bt:Override Locale="en-US" Value="Check" \/>/, ""),
      /shortStrings "Check.Label" overrides: needs exactly one Override/,
    ],
    [
      "the name has no English",
      changed(/<Override Locale="en-US" Value="Sổ Sạch" \/>/, ""),
      /^displayName overrides: needs exactly one/,
    ],
    [
      "a label is too long",
      changed('DefaultValue="Mở bảng"', `DefaultValue="${"a".repeat(126)}"`),
      /shortStrings "OpenPane.Label" value/,
    ],
    [
      "a supertip is too long",
      changed(/DefaultValue="Đếm[^"]*"/, `DefaultValue="${bigText}"`),
      /longStrings "Statistics.Tip" value/,
    ],
    [
      "a label has loose accents",
      changed('DefaultValue="Mở bảng"', `DefaultValue="${"Mở bảng".normalize("NFD")}"`),
      /composed Unicode/,
    ],
    [
      "an address is http",
      changed('"Help.Url" DefaultValue="https:', '"Help.Url" DefaultValue="http:'),
      /urls "Help.Url" value: must be an https/,
    ],
    [
      "a page is served elsewhere",
      changed(
        '"Help.Url" DefaultValue="https://localhost:3000/',
        '"Help.Url" DefaultValue="https://elsewhere.example/',
      ),
      /is not below https:\/\/localhost:3000\//,
    ],
    [
      "a resource id is too long",
      changed(/Statistics\.Tip/g, "Statistics.TipThatIsMuchTooLongForOffice"),
      /longStrings "Statistics\.TipThat.*" id/,
    ],
    ["a resource is missing", changed(/<bt:Url id="Help.Url"[^>]*>/, ""), /no resource "Help.Url" in <bt:Urls>/],
    [
      "a resource is of another kind",
      changed('<Title resid="GetStarted.Title" />', '<Title resid="GetStarted.Text" />'),
      /no resource "GetStarted.Text" in <bt:ShortStrings>/,
    ],
    [
      "a resource is never used",
      changed('<Label resid="ListGroup.Label" />', '<Label resid="Tab.Label" />'),
      /"ListGroup.Label" in <bt:ShortStrings> is never used/,
    ],
    [
      "a resource id is used twice",
      changed('String id="Pane.Title"', 'String id="Tab.Label"'),
      /resource id "Tab.Label" is used twice/,
    ],
    [
      "two buttons share an id",
      changed('id="SoSach.Submit"', 'id="SoSach.Check"'),
      /element id "SoSach.Check" is used twice/,
    ],
    [
      "an icon does not exist",
      changed("/assets/check-16.png", "/assets/missing-16.png"),
      /assets\/missing-16.png does not exist/,
    ],
    [
      "an icon has another size",
      changed("/assets/check-16.png", "/assets/check-32.png"),
      /has 32 × 32 pixels, declared are 16 × 16/,
    ],
    ["an icon is no PNG", changed("/assets/check-16.png", "/package.json"), /package.json is not a PNG file/],
    [
      "the add-in's own icon has another size",
      changed("/assets/mark-64.png", "/assets/mark-80.png"),
      /mark-80.png has 80 × 80 pixels, declared are 64 × 64/,
    ],
    [
      "a needed icon size is missing",
      changed(/<bt:Image size="80" resid="Pane.80" \/>/, ""),
      /an icon needs a picture of 80 pixels/,
    ],
    [
      "an icon size is unheard of",
      changed('size="64" resid="Pane.64"', 'size="65" resid="Pane.64"'),
      /no icon size "65"/,
    ],
    [
      "a function is unknown",
      changed("<FunctionName>checkAll", "<FunctionName>checkall"),
      /runs "checkall", which src\/commands does not know/,
    ],
    [
      "a button is labelled unlike its command",
      changed('DefaultValue="Thống kê"', 'DefaultValue="Số liệu"'),
      /"Số liệu" \/ "Statistics", its command "Thống kê"/,
    ],
    [
      "a command has no button",
      changed(/<Control xsi:type="Button" id="SoSach.Statistics">[^]*?<\/Control>/, ""),
      /ribbon has checkAll, saveForSubmission, openPane; src\/commands has checkAll, statistics,/,
    ],
    [
      "the functions run in another page",
      changed('<FunctionFile resid="Taskpane.Url"', '<FunctionFile resid="Help.Url"'),
      /must be the same page/,
    ],
    [
      "the runtime is another page than the pane",
      changed(
        '"Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"',
        '"Taskpane.Url" DefaultValue="https://localhost:3000/other.html"',
      ),
      /runtime's page must be/,
    ],
    [
      "it does not ask for the shared runtime",
      changed('Name="SharedRuntime"', 'Name="KeyboardShortcuts"'),
      /must require SharedRuntime/,
    ],
    [
      "it does not ask for an Excel version",
      changed('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="new"'),
      /must be a version/,
    ],
  ])("%s", (_what, xml, problem) => {
    expect(checkManifest(xml, surroundings)).toContainEqual(expect.stringMatching(problem));
  });
});
