export const INSPECTION_REGISTER_FILE = 'register-of-inspections-2025.md';

const ASSOCIATIONS = [
  'Alder Court',
  'Bayberry Commons',
  'Cedar Ridge',
  'Dogwood Terrace',
  'Elm Street Lofts',
  'Foxglove Village',
  'Granite Hill',
  'Harbor Point',
  'Ivy Gardens',
  'Juniper Square',
  'Kestrel Landing',
  'Linden Park',
] as const;
const COMPONENTS = ['roof', 'elevator', 'paving', 'facade', 'plumbing', 'lighting', 'drainage', 'railings'] as const;
const FINDINGS = [
  'no defect was seen',
  'small cracks were marked and photographed',
  'rust was found on the fixings and removed',
  'water stood in two places an hour after rain',
  'the seal has to be renewed before winter',
  'paint is worn on the weather side',
  'a part was loose and was fixed at once',
] as const;
const ADVICE = [
  'look again in a year',
  'ask for two offers this year',
  'plan the work for the year after next',
  'do the work together with the neighbouring part',
  'nothing needs to be done',
] as const;
const VISITS = 1_150;

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

/** A register of about 200 kB, one paragraph a visit: what a reader meets when a document is long. Always the same text. */
export const inspectionRegister = (): string => {
  const visits = Array.from({ length: VISITS }, (_, index) => {
    const remaining = 1 + ((index * 13) % 24);
    return [
      `## Visit ${index + 1}: ${pick(ASSOCIATIONS, index * 5)}, ${pick(COMPONENTS, index * 3)}`,
      `The inspector looked at section ${1 + ((index * 7) % 9)}; ${pick(FINDINGS, index * 11)}. The remaining life is put at ${remaining} years; advice: ${pick(ADVICE, index * 17)}.`,
    ].join('\n\n');
  });
  return [
    '---\ntitle: Register of inspections 2025\npublisher: Marlow County Building Office\ndate: 2025-12-01\nkind: register\nlanguage: en\n---',
    '# Register of inspections 2025',
    ...visits,
    '',
  ].join('\n\n');
};
