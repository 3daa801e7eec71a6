/** Years as they are typed. */

const YEAR = '((?:19|20)\\d\\d)年?';

const ONE = new RegExp(`^${YEAR}$`);

/** An end may be open. */
const RANGE = new RegExp(`^(?:${YEAR})?(?:\\.\\.+|…+|[-‐-―~～至到]+)(?:${YEAR})?$`);

/** The years and ranges that a text holds, as the server takes them; null where it holds another thing. */
export function readYears(text) {
  const parts = text.normalize('NFKC').replace(/\s*(\.\.+|[-‐-―~至到]+)\s*/g, '$1').split(/[\s,、;]+/).filter(Boolean);
  const years = parts.map(read);
  return years.includes(null) ? null : years;
}

function read(part) {
  const one = ONE.exec(part);
  if (one) {
    return one[1];
  }
  const [, from = '', to = ''] = RANGE.exec(part) ?? [];
  return from || to ? `${from}..${to}` : null;
}
