import type { Assembled } from "../core/assemble.ts";
import { escapeMarkup } from "../core/escape-markup.ts";
import type { Locale } from "../core/number.ts";
import { words } from "../i18n/words.ts";
import { firstMistakes } from "../views/mistake-view.ts";

/**
 * The page that stands in for every page while there are mistakes: the same sentences as the check,
 * each with its line and what must be explained in full. It listens for changes and goes away by itself.
 * @param textOf the text of a file, "" where there is none
 */
export function mistakesPage(
  checked: Pick<Assembled, "mistakes" | "draft">,
  textOf: (file: string) => string,
  locale: Locale,
): string {
  const block = (lines: readonly string[]) => lines.length > 0 && `<pre>${escapeMarkup(lines.join("\n"))}</pre>`;
  const { views, left } = firstMistakes(checked, textOf, locale);
  const items = views.map(({ place, sentence, excerpt, about }) =>
    [
      `<li><p><code>${escapeMarkup(place)}</code></p>`,
      `<p>${escapeMarkup(sentence)}</p>`,
      block(excerpt),
      block(about),
      "</li>",
    ]
      .filter(Boolean)
      .join(""),
  );
  const { title, lead } = words(locale).tools.dev;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title(checked.mistakes.length))}</title>
<link rel="icon" href="data:,">
<script type="module" src="/@vite/client"></script>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title(checked.mistakes.length))}</h1>
<p>${escapeMarkup(lead)}</p>
<ol>
${items.join("\n")}
</ol>
${left > 0 ? `<p>${escapeMarkup(words(locale).check.left(left))}</p>` : ""}
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
