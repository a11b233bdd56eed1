/** How a cited document is called. */
export const document = {
  numbered: (type: string, number: string) => `${type} số ${number}`,
};
