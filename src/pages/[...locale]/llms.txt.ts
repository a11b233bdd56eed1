import type { APIRoute } from "astro";
import { localeOf } from "../../i18n/locale.ts";
import { publication } from "../../publication.ts";
import { localePaths } from "../../routes.ts";
import { llmsText } from "../../views/plain/llms-text.ts";

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ currentLocale }) =>
  new Response(llmsText(publication(), localeOf(currentLocale)), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
