import { Resvg } from '@resvg/resvg-js';

const SCENES: Readonly<Record<string, string>> = {
  'LAWN-02': Array.from({ length: 60 }, (_, blade) => {
    const x = blade * 11;
    return `<path d="M${x} 400 q${(blade % 5) - 2} -${60 + ((blade * 37) % 70)} ${((blade * 13) % 17) - 8} -${90 + ((blade * 37) % 70)}" stroke="#3f7d3a" stroke-width="5" fill="none"/>`;
  }).join(''),
  'TRASH-01':
    '<g fill="#4a5a68"><path d="M140 250h120l-14 150h-92z"/><path d="M128 232h144v22h-144z"/></g><g fill="#5d7a4d"><path d="M340 250h120l-14 150h-92z"/><path d="M328 232h144v22h-144z"/></g>',
  'PARK-03':
    '<path d="M150 270h300v90h-300z" fill="#b9bec4"/><circle cx="260" cy="370" r="32" fill="#333"/><path d="M150 340h-80" stroke="#555" stroke-width="10"/>',
  'NOISE-04': '<circle cx="320" cy="280" r="26" fill="#f3c54a"/><path d="M250 400l70 -100 70 100z" fill="#7a5a3a"/>',
};

/** A drawn picture that stands in for the photo of a breach, as PNG. */
export const demoPhoto = (rule: string, shade: number): Buffer =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="420" viewBox="0 0 640 420"><rect width="640" height="420" fill="hsl(${200 + (shade % 30)} 60% 82%)"/>
      <rect y="300" width="640" height="120" fill="#8fb873"/><path d="M380 110l110 -70 110 70v190h-220z" fill="#d9cbb8"/><path d="M360 118l130 -84 130 84z" fill="#8a4b3c"/>
      <rect x="465" y="210" width="50" height="90" fill="#6b4a34"/>${SCENES[rule] ?? ''}</svg>`,
    { font: { loadSystemFonts: false } },
  )
    .render()
    .asPng();
