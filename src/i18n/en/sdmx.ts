/** The names of what SDMX adds to the table of the form. */
export const sdmx = {
  /** The data, their structure and the list of all concepts. */
  name: "Indicators of administrative reform by quarter",
  concepts: {
    FREQ: "Frequency",
    REF_AREA: "Reference area: province",
    INDICATOR: "Indicator of the form",
    TIME_PERIOD: "Quarter of the report",
    OBS_VALUE: "Observation value; times ten to the power of UNIT_MULT it is in UNIT_MEASURE",
    UNIT_MEASURE: "Unit of measure",
    UNIT_MULT: "Unit multiplier",
  },
  quarterly: "Quarterly",
  /** The powers of ten that units have. */
  multipliers: { 0: "Units", 3: "Thousands", 6: "Millions", 9: "Billions", 12: "Trillions" },
  /** Base units that no number of a report has by itself. */
  units: { money: "Vietnamese dong", "money-per-month": "Vietnamese dong a month", transaction: "transactions" },
};
