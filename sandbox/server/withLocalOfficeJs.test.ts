import { withLocalOfficeJs } from "./withLocalOfficeJs";

test("only the address of Office.js changes, and the platform's script follows it", () => {
  const page = (address: string, more = "") =>
    `<meta content="script-src 'self' https://appsforoffice.microsoft.com"><script src="${address}"></script>${more}<p>ạ</p>`;
  expect(withLocalOfficeJs(page("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"))).toBe(
    page("/office-js/office.js", '<script src="/played-platform.js"></script>'),
  );
  const other = page("https://appsforoffice.microsoft.com/lib/beta/hosted/office.js");
  expect(withLocalOfficeJs(other)).toBe(other);
});
