/** How a cited document is named; its number comes last, so that a page can keep it in one piece. */
export const document = {
  numbered: (type: string, number: string) => `${type} số ${number}`,
  issued: (date: string) => `ngày\u00a0${date}`,
};
