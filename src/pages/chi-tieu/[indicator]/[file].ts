import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import { indicatorsOf } from "../../../core/publication.ts";
import { publication } from "../../../publication.ts";
import { indicatorTable } from "../../../publish/api/indicator.ts";
import { excelCsv, machineCsv } from "../../../publish/csv.ts";

const WRITE = { "": machineCsv, "-excel": excelCsv } as const;

interface Props {
  series: string;
  style: keyof typeof WRITE;
}

export const getStaticPaths = () =>
  indicatorsOf(publication()).flatMap(({ series }) =>
    (["", "-excel"] as const).map((style) => ({
      params: { indicator: series, file: paths.indicatorFile(series, style).split("/").at(-1)! },
      props: { series, style },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { series, style } }) =>
  new Response(WRITE[style](indicatorTable(series, publication())), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
