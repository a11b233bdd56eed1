import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import { indicatorsOf } from "../../../core/publication.ts";
import { publication } from "../../../publication.ts";
import { indicatorTable } from "../../../publish/api/indicator.ts";
import { CSV_STYLES, type CsvStyle, csvResponse } from "../../../publish/csv.ts";

interface Props {
  series: string;
  style: CsvStyle;
}

export const getStaticPaths = () =>
  indicatorsOf(publication()).flatMap(({ series }) =>
    CSV_STYLES.map((style) => ({
      params: { indicator: series, file: paths.indicatorFile(series, style).split("/").at(-1)! },
      props: { series, style },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { series, style } }) =>
  csvResponse(indicatorTable(series, publication()), style);
