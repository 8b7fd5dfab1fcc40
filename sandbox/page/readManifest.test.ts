/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "./readManifest";

const MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <Id>11111111-2222-3333-4444-555555555555</Id>
  <DisplayName DefaultValue="Checker"><Override Locale="vi-VN" Value="Bộ kiểm tra" /></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html?a=1" /></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"><Hosts><Host><DesktopFormFactor>
    <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="T">
      <Group id="G"><Label resid="G.L" />
        <Control xsi:type="Button" id="B1"><Label resid="B1.L" /><Supertip><Title resid="B1.L" /><Description resid="B1.T" /></Supertip>
          <Icon><bt:Image size="16" resid="I.16" /><bt:Image size="32" resid="I.32" /></Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName>checkAll</FunctionName></Action></Control>
        <Control xsi:type="Button" id="B2"><Label resid="B2.L" /><Action xsi:type="ShowTaskpane"><SourceLocation resid="U" /></Action></Control>
        <Control xsi:type="Menu" id="M"><Label resid="B2.L" /></Control>
      </Group><Label resid="T.L" /></CustomTab></ExtensionPoint>
  </DesktopFormFactor></Host></Hosts>
  <Resources>
    <bt:Images><bt:Image id="I.16" DefaultValue="https://localhost:3000/a-16.png" /><bt:Image id="I.32" DefaultValue="https://localhost:3000/a-32.png" /></bt:Images>
    <bt:Urls><bt:Url id="U" DefaultValue="https://localhost:3000/pane.html" /></bt:Urls>
    <bt:ShortStrings>
      <bt:String id="T.L" DefaultValue="Tab"><bt:Override Locale="vi-VN" Value="Thẻ" /></bt:String>
      <bt:String id="G.L" DefaultValue="Nhóm" /><bt:String id="B1.L" DefaultValue="Kiểm tra" /><bt:String id="B2.L" DefaultValue="Mở" />
    </bt:ShortStrings>
    <bt:LongStrings><bt:String id="B1.T" DefaultValue="Kiểm tra cả tệp" /></bt:LongStrings>
  </Resources></VersionOverrides>
</OfficeApp>`;

test("reads tab, groups and plain buttons, in Vietnamese where the manifest has it", () => {
  expect(readManifest(MANIFEST, "vi-VN")).toEqual({
    id: "11111111-2222-3333-4444-555555555555",
    displayName: "Bộ kiểm tra",
    panePath: "/pane.html?a=1",
    tabLabel: "Thẻ",
    groups: [
      {
        id: "G",
        label: "Nhóm",
        buttons: [
          {
            id: "B1",
            label: "Kiểm tra",
            tip: "Kiểm tra cả tệp",
            icon: "/a-32.png",
            action: { kind: "run", functionName: "checkAll" },
          },
          { id: "B2", label: "Mở", tip: "", icon: "", action: { kind: "showPane" } },
        ],
      },
    ],
  });
});

test("the project's own manifest gives a tab whose buttons all say what they do", () => {
  const manifest = readManifest(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"), "vi-VN");
  const buttons = manifest.groups.flatMap((group) => group.buttons);
  expect(buttons.length).toBeGreaterThan(0);
  for (const button of buttons) {
    expect(button.label).not.toBe("");
    expect(button.icon).toMatch(/^\/.+\.png$/);
    if (button.action.kind === "run") expect(button.action.functionName).toMatch(/^\w+$/);
  }
  expect(manifest.panePath).toMatch(/\.html$/);
});

test("refuses what is no manifest", () => {
  expect(() => readManifest("<html/>", "vi-VN")).toThrow("OfficeApp");
});
