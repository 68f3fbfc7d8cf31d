/** How much is made (the national sizes of the domain: 2.7 million dossiers, 200,000 classes, 18 million enrolments at XL). */
export interface Scale {
  name: ScaleName;
  cadres: number;
  classes: number;
  enrolments: number;
  /** Provinces of today that are filled, with all their predecessors; null = the whole country. */
  provinces: readonly string[] | null;
  /** True: the sample's rows, and only a few planted ones beside them. */
  onSample: boolean;
  /** Share of the country's districts and communes that have staff. */
  places: number;
}

export const SCALE_NAMES = ['XS', 'S', 'M', 'L', 'XL'] as const;
export type ScaleName = (typeof SCALE_NAMES)[number];

/** The four provinces whose predecessors the sources tell of. */
const OF_THE_SOURCES = ['P34-19', 'P34-20', 'P34-24', 'P34-33'];

export const SCALES: Readonly<Record<ScaleName, Scale>> = {
  XS: {
    ...{ name: 'XS', cadres: 1_500, classes: 100, enrolments: 4_500 },
    ...{ provinces: OF_THE_SOURCES, onSample: true, places: 0 },
  },
  S: {
    ...{ name: 'S', cadres: 20_000, classes: 2_000, enrolments: 60_000 },
    ...{ provinces: ['P34-08', ...OF_THE_SOURCES, 'P34-46'], onSample: false, places: 0.25 },
  },
  M: {
    ...{ name: 'M', cadres: 54_000, classes: 4_000, enrolments: 360_000 },
    ...{ provinces: null, onSample: false, places: 0.1 },
  },
  L: {
    ...{ name: 'L', cadres: 540_000, classes: 40_000, enrolments: 3_600_000 },
    ...{ provinces: null, onSample: false, places: 1 },
  },
  XL: {
    ...{ name: 'XL', cadres: 2_700_000, classes: 200_000, enrolments: 18_000_000 },
    ...{ provinces: null, onSample: false, places: 1 },
  },
};

/** Served, and without a single row: the province that does not report. The same at every scale. */
export const SILENT_UNIT = 'P63-33';
