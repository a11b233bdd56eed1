/** SVG breaks no lines: a text in lines of at most `width` characters, words kept whole. */
export function wrap(text: string, width: number): string[] {
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
