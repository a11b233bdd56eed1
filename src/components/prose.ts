import ChiTieu from "./ChiTieu.astro";
import ChuThich from "./ChuThich.astro";
import GhiChu from "./GhiChu.astro";
import GuideImage from "./GuideImage.astro";
import Ngay from "./Ngay.astro";
import So from "./So.astro";
import VanBan from "./VanBan.astro";
import YNghia from "./YNghia.astro";

/** What editors may use in MDX; the same names as core/check/markup.ts allows. */
export const proseComponents = { So, Ngay, VanBan, ChiTieu, YNghia, ChuThich, GhiChu };

/** Pages may show the images of the guide, too. */
export const pageComponents = { ...proseComponents, img: GuideImage };
