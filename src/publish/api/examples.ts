import type { Locale } from "../../core/number.ts";
import type { Publication } from "../../core/publication.ts";
import { words } from "../../i18n/words.ts";

/** An example of the readable page; tests run it as it stands against the built site. */
export interface Example {
  title: string;
  language: "javascript" | "sql" | "shell";
  code: string;
}

/** Stands for the site's address where the publisher did not give one. */
export const PLACEHOLDER = "https://dia-chi-trang.example";

/** Examples on rows that the newest quarter has, and on figures that some quarter has. */
export function apiExamples({ publisher, releases }: Publication, locale: Locale): Example[] {
  const t = words(locale).examples;
  const { observations } = releases[0]!;
  const host = publisher.baseUrl.replace(/\/*$/, "") || PLACEHOLDER;
  const rate = observations.find(({ indicator, number }) => indicator.kind === "rate" && number)?.indicator.series;
  const has = (id: string) => releases.some(({ quantities }) => quantities.get(id)?.number);
  const share = has("dossiers-received") && has("dossiers-received-online");
  return [
    ...(rate ? [historyExample(host, rate, locale)] : []),
    ...(share ? [figureExample(host, locale), shareExample(host, locale)] : []),
    {
      title: t.contradictions,
      language: "sql",
      code: `SELECT quarter, outcome, target, stated, computed, difference, unit, explanation\nFROM '${host}/du-lieu/tat-ca/findings.csv'\nWHERE outcome IN ('contradiction', 'difference');`,
    },
    {
      title: t.checksums,
      language: "shell",
      code: `curl -sO ${host}/du-lieu/${releases[0]!.id}/SHA256SUMS\ncurl -sO ${host}/du-lieu/${releases[0]!.id}/indicators.csv\nsha256sum --ignore-missing -c SHA256SUMS`,
    },
  ];
}

function historyExample(host: string, series: string, locale: Locale): Example {
  return {
    title: words(locale).examples.history,
    language: "javascript",
    code: [
      `const response = await fetch("${host}/api/v1/indicators/${series}.json");`,
      "const indicator = await response.json();",
      `console.log(indicator.label.${locale});`,
      "for (const { quarter, value } of indicator.observations)",
      `  console.log(quarter, value, indicator.unit.label.${locale});`,
    ].join("\n"),
  };
}

function figureExample(host: string, locale: Locale): Example {
  return {
    title: words(locale).examples.figure,
    language: "javascript",
    code: [
      `const response = await fetch("${host}/api/v1/figures/dossiers-received.json");`,
      "const figure = await response.json();",
      "for (const { quarter, value, unit, section } of figure.observations)",
      "  console.log(quarter, value, unit, section);",
    ].join("\n"),
  };
}

/** The one line of the README. */
function shareExample(host: string, locale: Locale): Example {
  return {
    title: words(locale).examples.share,
    language: "sql",
    code: `SELECT quarter, round(100 * any_value(value) FILTER (figure_id = 'dossiers-received-online') / any_value(value) FILTER (figure_id = 'dossiers-received'), 2) AS share\nFROM '${host}/du-lieu/tat-ca/figures.parquet' GROUP BY quarter ORDER BY quarter;`,
  };
}
