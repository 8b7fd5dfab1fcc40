/** Where manifest.xml says the add-in is served: the development server of webpack.config.js. */
export const developmentBaseUrl = "https://localhost:3000";

/**
 * The manifest for the place where the built add-in is served, as `https://host/path` with or without a closing slash.
 * Throws when the address is not https, which Office refuses, or carries a query, a fragment or a password.
 */
export function withBaseUrl(manifestXml: string, baseUrl: string): string {
  const base = readBaseUrl(baseUrl);
  return manifestXml.replaceAll(`"${developmentBaseUrl}/`, `"${base}/`);
}

function readBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw new Error(`SO_SACH_BASE_URL is not an address: ${baseUrl}`);
  const url = new URL(baseUrl);
  if (url.protocol !== "https:") throw new Error(`SO_SACH_BASE_URL must begin with https://: ${baseUrl}`);
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`SO_SACH_BASE_URL may only hold a host and a path: ${baseUrl}`);
  }
  const escaped = (url.origin + url.pathname).replaceAll("&", "&amp;");
  return escaped.replace(/\/+$/, "");
}
