/** A part of a number format between semicolons: what stands around the number, and how the number is written. */
export interface FormatSection {
  /** `[>=1000]`; null where the part's place decides. */
  condition: { sign: string; bound: number } | null;
  before: string;
  /** "text": words alone; "other": a form whose number cannot be read off, as a fraction or a power of ten. */
  kind: "digits" | "general" | "date" | "text" | "other";
  /** `#,##0.00`, of digits alone. */
  digits: string;
  after: string;
  percents: number;
}

/** Words, escaped signs, room, brackets, the words of Excel, places of digits, powers of ten, any other sign. */
const TOKENS =
  /"([^"]*)"?|\\([\s\S])|[_*][\s\S]|\[([^\]]*)\]|(General|Standard)|([#0?][#0?.,]*|\.[#0?]+,*)|(E[+-])|(AM\/PM|A\/P)|([\s\S])/gi;

/** The parts of a number format's code. */
export function formatSections(code: string): FormatSection[] {
  const sections = [emptySection()];
  for (const [, word, escaped, bracket, general, digits, power, half, sign] of code.matchAll(TOKENS)) {
    const section = sections.at(-1)!;
    const literal = word ?? escaped;
    if (sign === ";") sections.push(emptySection());
    else if (literal !== undefined) addText(section, literal);
    else if (bracket !== undefined) addBracket(section, bracket);
    else if (general || sign === "@") section.kind = "general";
    else if (digits) addDigits(section, digits);
    else if (power) section.kind = "other";
    else if (half || (sign && /[ymdhsbeg]/i.test(sign))) section.kind = "date";
    else if (sign === "/" && section.kind === "digits") section.kind = "other";
    else if (sign) {
      if (sign === "%") section.percents++;
      addText(section, sign);
    }
  }
  return sections;
}

function emptySection(): FormatSection {
  return { condition: null, before: "", kind: "text", digits: "", after: "", percents: 0 };
}

function addText(section: FormatSection, text: string): void {
  if (section.kind === "text") section.before += text;
  else section.after += text;
}

/** Conditions, currencies `[$₫-42A]`, hours that go on `[h]`; colours and languages change no number. */
function addBracket(section: FormatSection, bracket: string): void {
  const [, sign, bound] = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket) ?? [];
  const [, currency] = /^\$([^-]*)/.exec(bracket) ?? [];
  if (sign) section.condition = { sign, bound: Number(bound) };
  else if (currency) addText(section, currency);
  else if (/^[hms]+$/i.test(bracket)) section.kind = "date";
}

/** Dates have digits too (`ss.00`); digits in two places, `000-000`, are no number. */
function addDigits(section: FormatSection, digits: string): void {
  if (section.kind === "date") return;
  section.kind = section.kind === "text" ? "digits" : "other";
  section.digits = digits;
}
