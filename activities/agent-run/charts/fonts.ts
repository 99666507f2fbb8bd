import path from 'node:path';

const FOLDER = path.dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));
const file = (weight: string): string => path.join(FOLDER, weight, `SourceSans3_${weight}.ttf`);

/** The typeface of charts and documents, shipped with the product: no picture depends on what a machine has installed. */
export const FONT_FAMILY = 'Source Sans 3';
export const FONT_FILES = {
  regular: file('400Regular'),
  italic: file('400Regular_Italic'),
  bold: file('600SemiBold'),
} as const;
