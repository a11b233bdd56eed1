/**
 * SVG breaks no lines: a text in as few lines of at most `width` characters as it needs, words kept
 * whole, the lines of about one length, so that no word is left alone on the last one.
 */
export function wrap(text: string, width: number): string[] {
  const lines = fill(text, width);
  let even = lines;
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const tried = fill(text, narrower);
    if (tried.length > lines.length) break;
    even = tried;
  }
  return even;
}

/** Each line as full as it goes; a word longer than a line has one of its own. */
function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What fits beside each other on a screen of 320 px, at the sizes of chart-marks.css. */
export const LINE = { characters: 36, height: 20 } as const;
