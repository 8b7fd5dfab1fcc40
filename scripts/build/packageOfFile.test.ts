import { packageFolderOf } from "./packageOfFile";

test.each([
  ["/p/node_modules/react/index.js", "/p/node_modules/react"],
  ["/p/node_modules/@fluentui/react-button/lib/index.js", "/p/node_modules/@fluentui/react-button"],
  ["/p/node_modules/a/node_modules/@b/c/d.js", "/p/node_modules/a/node_modules/@b/c"],
  ["C:\\p\\node_modules\\zod\\v4\\index.js", "C:/p/node_modules/zod"],
  ["/p/src/node_modules_like/react.ts", undefined],
  ["", undefined],
])("%s", (file, folder) => expect(packageFolderOf(file)).toBe(folder));
