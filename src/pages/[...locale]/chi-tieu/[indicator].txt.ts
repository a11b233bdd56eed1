import type { APIRoute } from "astro";
import { indicatorsOf } from "../../../core/publication.ts";
import { localeOf } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { inEachLanguage } from "../../../routes.ts";
import { indicatorText } from "../../../views/plain/indicator-text.ts";

export const getStaticPaths = () =>
  inEachLanguage(() =>
    indicatorsOf(publication()).map(({ series }) => ({ params: { indicator: series }, props: { series } })),
  );

export const GET: APIRoute<{ series: string }> = ({ props, currentLocale }) =>
  new Response(indicatorText(props.series, publication(), localeOf(currentLocale)), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
