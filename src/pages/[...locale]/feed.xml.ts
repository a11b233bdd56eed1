import type { APIRoute } from "astro";
import { localeOf } from "../../i18n/locale.ts";
import { publication } from "../../publication.ts";
import { atomFeed } from "../../publish/feed.ts";
import { localePaths } from "../../routes.ts";

export const getStaticPaths = localePaths;

export const GET: APIRoute = ({ currentLocale }) =>
  new Response(atomFeed(publication(), localeOf(currentLocale)), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
