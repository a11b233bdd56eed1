import type { HandWorked } from "./hand-worked.ts";

/** data/quarters/2025-q3/relations.csv: numbers of the narrative, the footnotes, the notes and the rows of the form. */
export const QUARTER: HandWorked[] = [
  // steering
  ["plan-key-tasks-repeat", "25", "25", "holds"],
  ["plan-tasks-total-repeat", "25", "25", "holds"],
  ["plan-tasks-completed-repeat", "10", "10", "holds"],
  ["inspected-units-parts", "23", "23", "holds"], // 3 + 2 + 18
  ["inspected-departments-repeat", "3", "3", "holds"],
  ["inspected-communes-repeat", "18", "18", "holds"],
  ["inspected-departments-limit", "3", "14", "holds"],
  ["inspected-public-service-units-limit", "2", "1075", "holds"],
  ["inspected-communes-limit", "18", "92", "holds"],
  ["government-tasks-assigned-repeat", "54", "54", "holds"],
  ["government-tasks-completed-repeat", "53", "53", "holds"],
  ["government-tasks-parts", "54", "54", "holds"], // 53 + 1
  ["government-tasks-in-progress-rest", "1", "1", "holds"], // 54 - 53 - 0 - 0
  // institutions
  ["legal-documents-issued-repeat", "28", "28", "holds"],
  ["legal-documents-issued-parts", "28", "28", "holds"], // 20 + 8
  ["legal-documents-issued-form-parts", "28", "28", "holds"], // 20 + 8
  ["resolutions-issued-repeat", "20", "20", "holds"],
  ["decisions-issued-repeat", "8", "8", "holds"],
  ["legal-documents-inspected-parts", "28", "28", "holds"], // 20 + 8
  ["legal-documents-reviewed-parts", "63", "63", "holds"], // 44 + 19
  // procedures
  ["procedures-published-parts", "2743", "2743", "holds"], // 1587 + 1156
  ["procedures-published-new-repeat", "1587", "1587", "holds"],
  ["procedures-abolished-repeat", "1156", "1156", "holds"],
  ["procedures-total-less-shared", "2141", "2141", "holds"], // 1845 + 381 - 85
  ["procedures-shared-limit", "85", "381", "holds"],
  ["feedback-kinds", "81", "81", "holds"], // 64 + 17
  ["feedback-stages", "81", "81", "holds"], // 72 + 9
  ["feedback-on-regulations-repeat", "81", "64", "difference"],
  ["feedback-received-limit", "81", "81", "holds"],
  ["feedback-answered-limit", "72", "72", "holds"],
  ["dossiers-received-repeat", "180079", "180079", "holds"],
  ["dossiers-settled-limit", "139398", "167609", "holds"], // 180079 - 12470
  ["dossiers-on-time-share-departments", "99.9", "99.91", "holds"],
  ["dossiers-on-time-share-communes", "99.9", "99.97", "holds"],
  ["dossiers-on-time-share-repeat", "99", "99.9", "holds"],
  ["service-index-scores", "88.39", "88.39", "holds"], // 15.77 + 19.18 + 18.3 + 17.86 + 17.28
  ["service-index-maxima", "100", "100", "holds"], // 18 + 20 + 22 + 18 + 22
  ["service-index-score-limit", "88.39", "100.00", "holds"],
  ["service-index-transparency-limit", "15.77", "18.00", "holds"],
  ["service-index-progress-limit", "19.18", "20.00", "holds"],
  ["service-index-online-services-limit", "18.3", "22.0", "holds"],
  ["service-index-satisfaction-limit", "17.86", "18.00", "holds"],
  ["service-index-digitization-limit", "17.28", "22.00", "holds"],
  ["service-index-rank-repeat", "1", "1", "holds"],
  ["service-index-provinces-repeat", "34", "34", "holds"],
  // organization
  ["departments-left", "14", "14", "holds"], // 28 - 14
  ["departments-reduction-share", "50", "50", "holds"], // 14 / 28 = 50.0000%
  ["focal-points-parts", "239", "239", "holds"], // 89 + 11 + 139
  ["focal-points-left", "239", "242", "contradiction"], // 398 - 156
  ["focal-points-reduction-share", "39.01", "39.20", "contradiction"], // 156 / 398 = 39.1960%
  ["provincial-public-service-units-left", "7", "7", "holds"], // 12 - 5
  ["provincial-public-service-units-reduction-share", "41.67", "41.67", "holds"], // 5 / 12 = 41.6667%
  ["commune-administrative-units-reduction-share", "69.33", "69.33", "holds"], // 208 / (208 + 92) = 69.3333%
  ["public-service-units-total-parts", "1075", "1075", "holds"], // 7 + 139 + 929
  ["departmental-public-service-units-twice", "139", "139", "holds"],
  ["public-service-units-total-repeat", "1075", "1075", "holds"],
  ["provincial-public-service-units-repeat", "7", "7", "holds"],
  ["departmental-public-service-units-repeat", "139", "139", "holds"],
  ["commune-public-service-units-repeat", "929", "929", "holds"],
  ["commune-public-service-units-form-parts", "929", "929", "holds"], // 865 + 64
  ["general-service-centres-repeat", "64", "64", "holds"],
  ["communes-with-general-service-centre-limit", "64", "92", "holds"],
  ["communes-base-repeat", "92", "92", "holds"],
  ["communes-with-several-locations-limit", "9", "92", "holds"],
  ["departments-rearranged-rate", "100", "100", "holds"], // 14 / 14 = 100.0000%
  ["communes-rearranged-rate", "100", "100", "holds"], // 92 / 92 = 100.0000%
  ["communes-with-service-centre-share", "100", "100", "holds"], // 92 / 92 = 100.0000%
  ["one-stop-centres-limit", "92", "92", "holds"],
  ["administrative-bodies-job-positions-limit", "14", "106", "holds"], // 14 + 92
  // posts
  ["posts-assigned-total-parts", "41180", "41180", "holds"], // 7010 + 34005 + 74 + 91
  ["posts-assigned-total-levels", "41180", "41180", "holds"], // 11645 + 29370 + 74 + 91
  ["posts-assigned-total-quotas", "41180", "41180", "holds"], // 41089 + 91
  ["posts-central-quota-parts", "41089", "41089", "holds"], // 7010 + 34005 + 74
  ["posts-reserve-central-repeat", "74", "74", "holds"],
  ["posts-reserve-footnote-repeat", "74", "74", "holds"],
  ["associations-provincial-quota-repeat", "91", "91", "holds"],
  ["associations-assigned-repeat", "91", "91", "holds"],
  ["provincial-posts-assigned-parts", "11645", "11645", "holds"], // 2080 + 9565
  ["provincial-posts-filled-parts", "10368", "10368", "holds"], // 1602 + 8766
  ["provincial-posts-filled-limit", "10368", "11645", "holds"],
  ["provincial-civil-servants-filled-limit", "1602", "2080", "holds"],
  ["provincial-public-employees-filled-limit", "8766", "9565", "holds"],
  ["commune-posts-assigned-parts", "29370", "29370", "holds"], // 4930 + 24440
  ["commune-posts-filled-parts", "27487", "27487", "holds"], // 3665 + 23822
  ["commune-posts-filled-limit", "27487", "29370", "holds"],
  ["commune-civil-servants-filled-limit", "3665", "4930", "holds"],
  ["commune-public-employees-filled-limit", "23822", "24440", "holds"],
  ["civil-servants-assigned-levels", "7010", "7010", "holds"], // 2080 + 4930
  ["public-employees-assigned-levels", "34005", "34005", "holds"], // 9565 + 24440
  ["civil-servants-assigned-repeat", "7010", "7010", "holds"],
  ["civil-servants-present-levels", "5267", "5267", "holds"], // 1602 + 3665
  ["public-employees-assigned-form", "34079", "34079", "holds"], // 34005 + 74
  ["public-employees-present-levels", "23588", "32588", "contradiction"], // 8766 + 23822
  ["association-staff-missing-rest", "27", "27", "holds"], // 91 - 64
  // civil service
  ["staff-assigned-before-merger-parts", "191", "191", "holds"], // 182 + 9
  ["staff-reinforced-parts", "198", "198", "holds"], // 60 + 106 + 32
  ["part-time-workers-decided-limit", "9", "1571", "holds"],
  ["staff-streamlined-limit", "7", null, "not-checkable"],
  ["affected-staff-repeat", "3000", "3005", "difference"],
  // finance
  ["investment-above-national-rate", "46.3", "69.0", "holds"],
  ["public-investment-paid-prime-minister-share", "69", "69", "holds"], // 6228248 / 8997006 = 69.2258%
  ["public-investment-paid-local-share", "55", "69", "contradiction"], // 6228248 / 8997006 = 69.2258%
  ["public-investment-plan-repeat", "12810233", "8997006", "difference"],
  ["public-investment-paid-repeat", "6915541", "6228248", "difference"],
  ["public-investment-rate-repeat", "54", "55", "rounding", "last-digit"],
  ["autonomy-units-repeat", "1102", "1102", "holds"],
  ["autonomy-units-footnote-parts", "1102", "1102", "holds"], // 1 + 55 + 116 + 930
  ["autonomy-units-limit", "1102", "1075", "difference"],
  ["self-financing-investment-repeat", "1", "1", "holds"],
  ["self-financing-recurrent-repeat", "55", "55", "holds"],
  ["partly-self-financing-repeat", "116", "116", "holds"],
  ["state-financed-repeat", "930", "930", "holds"],
  ["premises-handled-limit", "2821", "3051", "holds"],
  ["premises-total-repeat", "3051", "3051", "holds"],
  // digital
  ["document-system-agencies-cover", "14", "56", "holds"], // 148 - 92
  ["electronic-documents-share-repeat", "100", "100", "holds"],
  ["electronic-documents-departments", "100", "100", "holds"],
  ["electronic-documents-communes", "100", "100", "holds"],
  ["documents-exchanged-parts", "750", "757.355", "holds"], // (657703 + 99652)/1000
  ["documents-both-levels-limit", "556431", "250423", "difference"], // 657703 + 99652 - 506932
  ["digital-certificates-parts", "33036", "33036", "holds"], // 3556 + 29480
  ["essential-services-parts", "53", "53", "holds"], // 25 + 28
  ["party-cards-collected-share", "94.05", "94.05", "holds"], // 130572 / 138836 = 94.0477%
  ["party-cards-collected-limit", "130572", "138836", "holds"],
  ["citizen-ids-activated-share", "81.1", "81.1", "holds"], // 1109526 / 1367555 = 81.1321%
  ["citizen-ids-activated-limit", "1109526", "1367555", "holds"],
  ["organization-ids-registered-share", "84", "84", "holds"], // 6933 / 8205 = 84.4973%
  ["organization-ids-registered-limit", "6933", "8205", "holds"],
  ["organization-ids-total-repeat", "8205", "8205", "holds"],
  // online services
  ["procedures-provided-parts", "2139", "2139", "holds"], // 275 + 1749 + 115
  ["procedures-provided-repeat", "2139", "2141", "difference"],
  ["procedures-eligible-repeat", "934", "934", "holds"],
  ["procedures-end-to-end-repeat", "275", "275", "holds"],
  ["procedures-eligible-limit", "934", "2139", "holds"],
  ["services-with-dossiers-limit", "1088", "2024", "holds"], // 275 + 1749
  ["dossiers-received-channels", "180079", "180079", "holds"], // 126932 + 52829 + 318
  ["dossiers-received-online-share", "70.48", "70.49", "rounding", "cut"], // 126932 / 180079 = 70.4868%
  ["dossiers-received-in-person-share", "29.33", "29.34", "rounding", "cut"], // 52829 / 180079 = 29.3366%
  ["dossiers-received-by-post-share", "0.19", "0.18", "rounding", "last-digit"], // 318 / 180079 = 0.1766%
  ["partly-online-dossiers-limit", "180079", "180079", "holds"],
  ["partly-online-dossiers-online-limit", "126932", "126932", "holds"],
  ["partly-online-rate-repeat", "70.4", "70.48", "rounding", "cut"],
  ["end-to-end-dossiers-limit", "193480", "180079", "difference"],
  ["end-to-end-dossiers-left", "193480", "0", "difference"], // 180079 - 180079
  ["end-to-end-online-dossiers-limit", "138828", "126932", "difference"],
];
