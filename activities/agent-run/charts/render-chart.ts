import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import type { TopLevelSpec } from 'vega-lite';
import { checkSpec } from './check-spec';
import { FONT_FAMILY, FONT_FILES } from './fonts';

// waits for an optional module when it loads, which only an ES import may do
const loadVega = () => Promise.all([import('vega'), import('vega-lite'), import('vega-interpreter')]);

export type DrawnChart = { readonly svg: string; readonly width: number; readonly height: number };

const CONFIG = {
  font: FONT_FAMILY,
  background: '#ffffff',
  axis: { labelFontSize: 11, titleFontSize: 11, titleFontWeight: 'normal', gridColor: '#e5e7eb' },
  title: { fontSize: 13, anchor: 'start', offset: 12 },
  range: { category: ['#2563a8', '#c2571a', '#3c7d3f', '#8a4fae', '#8c6d1f', '#5b6470'] },
  mark: { color: '#2563a8' },
  view: { stroke: null },
} as const;

const refuse = (): never => {
  throw new Error('Charts load nothing from outside.');
};

/** Draws a Vega-Lite chart as SVG without generated code and without any access outside. @throws ChartRefused */
export const renderChart = async (spec: Record<string, unknown>): Promise<DrawnChart> => {
  const checked = checkSpec(spec);
  const [vega, { compile }, { expressionInterpreter }] = await loadVega();
  const { spec: compiled } = compile({ width: 520, height: 260, ...checked } as unknown as TopLevelSpec, {
    config: CONFIG as never,
  });
  const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse, options: {} };
  const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    loader: loader as never,
    expr: expressionInterpreter,
    logLevel: vega.Error,
  } as never);
  try {
    const svg = await view.toSVG();
    const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    return { svg, width: Number(width), height: Number(height) };
  } finally {
    view.finalize();
  }
};

/** The picture of a drawn chart at twice its size, on white, with the shipped typeface only. */
export const toPng = (svg: string): Uint8Array => {
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    background: '#ffffff',
    font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: FONT_FAMILY },
  }).render();
  const image = new PNG({ width, height });
  image.data = Buffer.from(pixels);
  // without transparency: a document writes such a picture at once, in a fixed order
  return PNG.sync.write(image, { colorType: 2, inputHasAlpha: true });
};
