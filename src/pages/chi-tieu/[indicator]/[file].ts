import type { APIRoute } from "astro";
import { indicatorSlug, paths } from "../../../core/address.ts";
import { indicatorsOf } from "../../../core/publication.ts";
import { publication } from "../../../publication.ts";
import { indicatorTable } from "../../../publish/api/indicator.ts";
import { excelCsv, machineCsv } from "../../../publish/csv.ts";

const WRITE = { "": machineCsv, "-excel": excelCsv } as const;

interface Props {
  id: string;
  style: keyof typeof WRITE;
}

export const getStaticPaths = () =>
  indicatorsOf(publication()).flatMap(({ id }) =>
    (["", "-excel"] as const).map((style) => ({
      params: { indicator: indicatorSlug(id), file: paths.indicatorFile(id, style).split("/").at(-1)! },
      props: { id, style },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { id, style } }) =>
  new Response(WRITE[style](indicatorTable(id, publication())), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
