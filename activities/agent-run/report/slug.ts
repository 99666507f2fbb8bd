/** A title as the stem of a file name. */
export const slugOf = (title: string, otherwise: string): string => {
  const stem = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return stem === '' ? otherwise : stem;
};
