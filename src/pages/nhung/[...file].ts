import type { APIRoute } from "astro";
import { chartCsv, chartSvg } from "../../publish/chart-files.ts";
import { chartFilePath } from "../../views/chart-view.ts";
import { type Embeddable, embeddables } from "../../views/embeddable.ts";
import { paths } from "../../core/address.ts";
import { publication } from "../../publication.ts";
import marks from "../../styles/chart-marks.css?raw";

type Props = Embeddable & { type: "svg" | "csv" };

export const getStaticPaths = () =>
  embeddables(publication(), "vi").flatMap((chart) =>
    (["svg", "csv"] as const).map((type) => ({
      params: { file: chartFilePath(chart.view, type).slice(paths.embeds.length) },
      props: { ...chart, type },
    })),
  );

export const GET: APIRoute<Props> = ({ props: { view, type } }) =>
  type === "svg"
    ? new Response(chartSvg({ ...view, drawing: view.drawing! }, publication().publisher.name.vi, marks), {
        headers: { "content-type": "image/svg+xml" },
      })
    : new Response(chartCsv(view), { headers: { "content-type": "text/csv; charset=utf-8" } });
