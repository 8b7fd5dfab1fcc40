/** Named characters of HTML 4 that a Vietnamese page may hold: its own letters within Latin-1, spaces, dashes, quotes. */
const named = new Map<string, string>(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ensp: "\u2002",
    emsp: "\u2003",
    thinsp: "\u2009",
    zwnj: "\u200c",
    zwj: "\u200d",
    shy: "\u00ad",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    bull: "•",
    middot: "·",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    laquo: "«",
    raquo: "»",
    deg: "°",
    copy: "©",
    reg: "®",
    sect: "§",
    times: "×",
    divide: "÷",
    plusmn: "±",
    sup2: "²",
    sup3: "³",
    frac12: "½",
    Agrave: "À",
    Aacute: "Á",
    Acirc: "Â",
    Atilde: "Ã",
    Egrave: "È",
    Eacute: "É",
    Ecirc: "Ê",
    Igrave: "Ì",
    Iacute: "Í",
    Ograve: "Ò",
    Oacute: "Ó",
    Ocirc: "Ô",
    Otilde: "Õ",
    Ugrave: "Ù",
    Uacute: "Ú",
    Yacute: "Ý",
    ETH: "Ð",
    agrave: "à",
    aacute: "á",
    acirc: "â",
    atilde: "ã",
    egrave: "è",
    eacute: "é",
    ecirc: "ê",
    igrave: "ì",
    iacute: "í",
    ograve: "ò",
    oacute: "ó",
    ocirc: "ô",
    otilde: "õ",
    ugrave: "ù",
    uacute: "ú",
    yacute: "ý",
    eth: "ð",
  }),
);

/** Longest name above, with room for `#x10ffff`. */
const pattern = /&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,7});?/g;

/** Resolves what it knows, in one pass; all else stays as it is written. */
export function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(pattern, (whole, name: string) => {
    if (!name.startsWith("#")) return whole.endsWith(";") ? (named.get(name) ?? whole) : whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : "\ufffd";
  });
}
