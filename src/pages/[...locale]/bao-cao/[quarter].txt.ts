import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import type { Release } from "../../../core/release.ts";
import { localeOf } from "../../../i18n/locale.ts";
import { publication } from "../../../publication.ts";
import { quarterPaths } from "../../../routes.ts";
import { reportText } from "../../../views/plain/report-text.ts";

export const getStaticPaths = () => quarterPaths(paths.reportText);

export const GET: APIRoute<{ release: Release }> = ({ props, currentLocale }) =>
  new Response(reportText(props.release, publication(), localeOf(currentLocale)), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
