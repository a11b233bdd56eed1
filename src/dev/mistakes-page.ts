import type { Assembled } from "../core/assemble.ts";
import { escapeMarkup } from "../core/escape-markup.ts";
import type { Locale } from "../core/number.ts";
import { excerptOf } from "../i18n/excerpt.ts";
import { mistakeSentence } from "../i18n/mistakes.ts";
import { words } from "../i18n/words.ts";

/**
 * The page that stands in for every page while there are mistakes: the same sentences as the check,
 * each with its line. It listens for changes and goes away by itself.
 * @param textOf the text of a file, "" where there is none
 */
export function mistakesPage(
  { mistakes }: Pick<Assembled, "mistakes">,
  textOf: (file: string) => string,
  locale: Locale,
): string {
  const items = mistakes.map((mistake) => {
    const excerpt = excerptOf(mistake, textOf(mistake.file)).join("\n");
    const { file, line, column } = mistake;
    return `<li><p><code>${escapeMarkup(`${file}:${line}:${column}`)}</code></p><p>${escapeMarkup(mistakeSentence(mistake, locale))}</p>${excerpt && `<pre>${escapeMarkup(excerpt)}</pre>`}</li>`;
  });
  const { title, lead } = words(locale).tools.dev;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title(mistakes.length))}</title>
<link rel="icon" href="data:,">
<script type="module" src="/@vite/client"></script>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title(mistakes.length))}</h1>
<p>${escapeMarkup(lead)}</p>
<ol>
${items.join("\n")}
</ol>
</main>
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 1.05rem/1.6 "Be Vietnam Pro", system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
li { margin-top: 1.5rem; }
li p { margin: 0; }
code { color: light-dark(#a12a12, #ffa58f); overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border-radius: 0.4rem; background: light-dark(#f3f1ec, #22262b); }
`;
