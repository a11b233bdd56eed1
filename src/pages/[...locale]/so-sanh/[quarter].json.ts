import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import type { Release } from "../../../core/release.ts";
import { localeOf } from "../../../i18n/locale.ts";
import { readableTable } from "../../../views/quarter-table.ts";
import { publication } from "../../../publication.ts";
import { quarterPaths } from "../../../routes.ts";

/** With one quarter there is nothing to pick. */
export const getStaticPaths = () => (publication().releases.length > 1 ? quarterPaths(paths.comparedQuarter) : []);

/** A quarter for the comparison in the browser. */
export const GET: APIRoute<{ release: Release }> = ({ props, currentLocale }) => {
  const table = readableTable(props.release, publication().releases, localeOf(currentLocale));
  return new Response(JSON.stringify(table), { headers: { "content-type": "application/json; charset=utf-8" } });
};
