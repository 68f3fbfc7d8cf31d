/** What a page must print for a part of an answer, worked out here anew from the rules, in Vietnamese or English. */
export type Lang = 'vi' | 'en';

type Part = Readonly<Record<string, unknown>>;

interface Coverage {
  readonly expected: readonly string[];
  readonly withFigure: readonly string[];
  readonly stale: readonly { readonly unitId: string; readonly asOf: string }[];
}

/** The field that holds the figure, by the type of a total. */
const FIGURE_OF: Readonly<Record<string, string>> = {
  CompleteTotal: 'total',
  PartialTotal: 'sumOfKnown',
  PerUnitTotal: 'sumPerUnit',
  CompleteRate: 'rate',
  PartialRate: 'rateOfKnown',
  PerUnitRate: 'ratePerUnit',
};

const UNITS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  vi: {
    NGUOI: 'người',
    LUOT_NGUOI: 'lượt người',
    LOP: 'lớp',
    NGAY_LOP: 'ngày-lớp',
    HOC_VIEN: 'học viên',
    CHO: 'chỗ',
  },
  en: {
    NGUOI: 'persons',
    LUOT_NGUOI: 'attendances',
    LOP: 'classes',
    NGAY_LOP: 'class-days',
    HOC_VIEN: 'learners',
    CHO: 'seats',
  },
};

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in the answer's data under a path such as `report.rows.3.lines.0.rate.computed`. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null) return undefined;
    return (at as Readonly<Record<string, unknown>>)[key];
  }, data);
}

/** True if the value is a total with a kind of its own. */
export function isTotal(value: unknown): value is Part & { coverage: Coverage } {
  return isPart(value) && typeof value.__typename === 'string' && value.__typename in FIGURE_OF;
}

/** The figure of a total, whatever its type calls it. */
export function figureOf(total: Part): unknown {
  return total[FIGURE_OF[String(total.__typename)] ?? ''];
}

/** 18240 → `18.240`; 0.5 → `0,5`. */
export function countText(value: number, lang: Lang): string {
  const [whole = '', rest = ''] = String(value).split('.');
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (rest && point + rest);
}

/** Cut off, never rounded: 99,996 is `99,99 %`. */
export function percentText(value: number, lang: Lang, decimals: number): string {
  const [whole = '', rest = ''] = String(value).split('.');
  const kept = rest.slice(0, decimals).replace(/0+$/, '');
  const text = countText(Number(whole), lang) + (kept && (lang === 'vi' ? ',' : '.') + kept);
  return `${whole.startsWith('-') && Number(whole) === 0 && kept ? '-' : ''}${text}${lang === 'vi' ? '\u00a0%' : '%'}`;
}

/** Of one figure or rate; null: nobody answered. `isSum`: it is a part of a sum, so that a count is a lower bound. */
export function figureText(figure: unknown, lang: Lang, decimals: number, isSum = false): string {
  if (!isPart(figure)) return '…';
  const { state, low, high, operator } = figure;
  if (state === 'NOT_APPLICABLE') return '–';
  if (state !== 'COMPUTED' && state !== 'REPORTED') return '…';
  if (operator === 'UNSPECIFIED') return lang === 'vi' ? 'không nêu số' : 'no number given';
  const isPercent = 'numerator' in figure || figure.countUnit === 'PHAN_TRAM';
  const write = (value: number) => (isPercent ? percentText(value, lang, decimals) : countText(value, lang));
  if (typeof low !== 'number')
    return typeof high === 'number' ? `${figure.highOpen ? '<' : '≤'} ${write(high)}` : '…';
  if ((isSum && !isPercent) || typeof high !== 'number') return `${figure.lowOpen ? '>' : '≥'} ${write(low)}`;
  const plain = low === high ? write(low) : `${write(low)}–${write(high)}`;
  if (operator === 'NEARLY') return `${lang === 'vi' ? 'gần' : 'nearly'} ${plain}`;
  return figure.approximate || operator === 'ABOUT'
    ? `${lang === 'vi' ? 'khoảng' : 'about'} ${plain}`
    : plain;
}

/** Of a total over the units behind a row. */
export function rowText(total: unknown, lang: Lang, decimals: number): string {
  if (!isTotal(total)) return figureText(total, lang, decimals);
  const kind = String(total.__typename);
  const isSum = kind.startsWith('Partial') && total.coverage.withFigure.length > 0;
  return figureText(figureOf(total), lang, decimals, isSum);
}

const SIGNS: Readonly<Record<string, string>> = { EQUALS: '=', AT_LEAST: '≥', ABOUT: '≈' };

/** `≥ 85 %`. */
export function targetText({ low, high }: Part, comparison: string, lang: Lang): string {
  const value = low ?? high;
  if (typeof value !== 'number') return lang === 'vi' ? 'không nêu số' : 'no number given';
  return `${SIGNS[comparison] ?? ''} ${percentText(value, lang, 2)}`.trim();
}

/** `31/34 tỉnh`. */
function unitsText({ expected, withFigure }: Coverage, lang: Lang): string {
  const all = (era: string) => expected.every((id) => id.startsWith(era));
  const noun = all('P34-')
    ? ['tỉnh', 'provinces']
    : all('P63-')
      ? ['tỉnh cũ', 'former provinces']
      : undefined;
  const [vi, en] = noun ?? ['đơn vị ghi nhận', 'recording units'];
  return `${withFigure.length}/${expected.length} ${lang === 'vi' ? vi : en}`;
}

/** `: 28 mới + 3 cũ (cũ nhất 12/09/2026)`; empty where nothing is old. */
function staleText({ withFigure, stale }: Coverage, lang: Lang): string {
  const days = stale.map(({ asOf }) => asOf).sort();
  const oldest = days[0]?.split('-').reverse().join('/');
  if (oldest === undefined) return '';
  const old = new Set(stale.map(({ unitId }) => unitId));
  const counted = withFigure.filter((id) => old.has(id)).length;
  const fresh = withFigure.length - counted;
  return lang === 'vi'
    ? `: ${fresh} mới + ${counted} cũ (cũ nhất ${oldest})`
    : `: ${fresh} fresh + ${counted} old (oldest ${oldest})`;
}

/** Of a total over all units: figure and coverage, in one text. */
export function nationalText(total: unknown, lang: Lang): string {
  if (!isTotal(total)) return `…\n${lang === 'vi' ? 'chưa có số liệu' : 'no data'}`;
  const kind = String(total.__typename);
  const figure = figureOf(total);
  const text = figureText(figure, lang, 2, kind.startsWith('Partial'));
  // Units that answered without a number make no country, whole or not.
  if (text === '…') return `…\n${unitsText(total.coverage, lang)}`;
  const isRate = kind.endsWith('Rate');
  const unit = !isRate && isPart(figure) ? (UNITS[lang][String(figure.countUnit)] ?? '') : '';
  return `${text}${unit && ` ${unit}`}\n${coverageText(kind, total.coverage, lang)}`;
}

function coverageText(kind: string, coverage: Coverage, lang: Lang): string {
  const units = unitsText(coverage, lang);
  const stale = staleText(coverage, lang);
  if (kind.startsWith('Complete'))
    return `${lang === 'vi' ? `Cả nước (${units})` : `Whole country (${units})`}${stale}`;
  const part = `${units} ${lang === 'vi' ? 'đã có số liệu' : 'have data'}${stale}`;
  if (!kind.startsWith('PerUnit')) return part;
  return lang === 'vi'
    ? `${part}; cộng theo từng đơn vị, một người có thể được đếm nhiều lần`
    : `${part}; added unit by unit, a person may count several times`;
}
