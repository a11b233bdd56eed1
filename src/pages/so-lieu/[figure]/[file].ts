import type { APIRoute } from "astro";
import { paths } from "../../../core/address.ts";
import { figuresOf } from "../../../core/publication.ts";
import { publication } from "../../../publication.ts";
import { figureTable } from "../../../publish/api/figure.ts";
import { CSV_STYLES, type CsvStyle, csvResponse } from "../../../publish/csv.ts";

interface Props {
  id: string;
  style: CsvStyle;
}

export const getStaticPaths = () =>
  figuresOf(publication()).flatMap(({ id }) =>
    CSV_STYLES.map((style) => ({
      params: { figure: id, file: paths.figureFile(id, style).split("/").at(-1)! },
      props: { id, style },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { id, style } }) => csvResponse(figureTable(id, publication()), style);
