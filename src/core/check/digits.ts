import { escapePattern } from "../escape-pattern.ts";
import { mistakeAt, type OnMistake } from "../mistake.ts";
import { positionOf, type ProseFile, walk } from "../prose.ts";

/** Also a raised one, one in a circle and a fraction in one sign: a reader reads a number. `m²` is a unit. */
const NUMBER = /(?:\p{Nd}|(?<!(?<!\p{L})[kcd]?m)\p{N})[\p{N}.,/%-]*/gu;

/** The numbers that a text states in signs, each with its place in it. */
export function numbersIn(text: string): RegExpExecArray[] {
  return [...text.matchAll(NUMBER)];
}

/**
 * No number is typed in prose: a digit in text must belong to a listed exception (a name or a
 * year). Numbers come by <So>, dates by <Ngay>, documents by <VanBan>.
 * @param exceptions longest first
 */
export function checkDigits({ file, tree }: ProseFile, exceptions: readonly string[], onMistake: OnMistake): void {
  if (!tree) return;
  for (const node of walk(tree)) {
    if (node.type !== "text" || !node.value || numbersIn(node.value).length === 0) continue;
    const start = positionOf(file, node);
    const text = withoutExceptions(node.value, exceptions);
    for (const match of numbersIn(text)) {
      const before = text.slice(0, match.index);
      const lines = before.split("\n").length - 1;
      const column = lines === 0 ? start.column + before.length : before.length - before.lastIndexOf("\n");
      onMistake(
        mistakeAt({ file, line: start.line + lines, column }, "prose-digit", "", match[0].replace(/[.,-]+$/, "")),
      );
    }
  }
}

/**
 * Exceptions blanked out at the same length, so that places stay right; a longer number is no exception. An
 * office writes `02 cấp` for `2 cấp`: a number of one digit may have its leading zero.
 */
export function withoutExceptions(text: string, exceptions: readonly string[]): string {
  let rest = text.normalize("NFC");
  if (numbersIn(rest).length === 0) return rest;
  for (const exception of exceptions)
    rest = rest.replace(patternOf(exception), (found) => found.replace(/[^\n]/g, " "));
  return rest;
}

// Making a pattern costs far more than using one.
const patterns = new Map<string, RegExp>();

function patternOf(exception: string): RegExp {
  const known = patterns.get(exception);
  if (known) return known;
  const escaped = escapePattern(exception)
    .replaceAll(" ", "[ \\u00a0\\n]")
    .replace(/^(?=[1-9](?!\d))/, "0?");
  const pattern = new RegExp(`(?<![\\d.,])${escaped}(?![\\d]|[.,]\\d)`, "giu");
  patterns.set(exception, pattern);
  return pattern;
}
