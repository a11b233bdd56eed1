/** A spreadsheet may take the sign for its start behind blanks and quotes, and a full-width one for a narrow one. */
const OPENING = /^[\s'"`“”‘’]*([=+\-@＝＋－＠﹦﹢﹣﹫].*)/s;
/** A negative number, or a dash alone. */
const NUMBER = /^-\s*(\d[\d.,]*\s*%?)?$/;
const TERMS = /^-?([a-z][a-z0-9-]*|[IVX]+(\.\d+)+)( -?([a-z][a-z0-9-]*|[IVX]+(\.\d+)+))*$/;

/** Whether a spreadsheet would run a text that stands in a cell of its own (OWASP, CSV injection). */
export function opensFormula(text: string): boolean {
  const opening = OPENING.exec(text)?.[1];
  return opening !== undefined && !NUMBER.test(opening.trimEnd());
}

/** Whether a text is ids of which some are subtracted, `-I.2.2 I.2`: what relations and formulas are written as. */
export function isTermList(text: string): boolean {
  return TERMS.test(text);
}

/** The same text as no formula; "" where nothing is left. */
export function withoutFormulaSign(text: string): string {
  return text.replace(/^[\s'"`“”‘’=+\-@＝＋－＠﹦﹢﹣﹫]+/, "");
}
