import type {
  CrossProvinceProgressQuery,
  PairFragment,
  RateFragment,
  TotalPartsFragment,
  ValueFragment,
} from '../codegen/client/graphql.ts';
import { formatTable } from './sample-answer.ts';

/** Vietnamese numbers: 3.344 and 72,06. */
const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

const STATUS: Record<string, string> = {
  DAT: 'đạt',
  KHONG_DAT: 'không đạt',
  DUNG_TIEN_DO: 'đúng tiến độ',
  NGUY_CO: 'nguy cơ',
  KHONG_DO_DUOC: 'không đo được',
};

const COMPARISON: Record<string, string> = {
  EQUALS: '',
  AT_LEAST: '≥ ',
  ABOUT: '≈ ',
  UNSPECIFIED: 'không nêu số',
};

/** The answer of the sample request as ministries would read it: published and counted figures side by side. */
export function sampleTable(data: CrossProvinceProgressQuery): string {
  const rows = [
    ...targetRows(data),
    ...classRows(data),
    ...yearRows(data),
    ...theoryRows(data),
    ...sentRows(data),
  ];
  return formatTable(['Đơn vị', 'Nội dung', 'Công bố', 'Tính từ bản ghi'], rows);
}

function targetRows({ targets }: CrossProvinceProgressQuery): string[][] {
  return (targets?.rows ?? []).flatMap(({ province, lines }) =>
    lines.flatMap(({ measure, cells }) =>
      cells.flatMap((cell) =>
        (cell.plan?.targets ?? []).map(({ targetId, comparison, value }) => {
          const bound = value.low ?? value.high;
          const target = `${COMPARISON[comparison] ?? ''}${bound === null ? '' : `${number.format(bound)} %`}`;
          const status = cell.assessments?.find((each) => each.targetId === targetId)?.status;
          const actual = cell.dossier ? rate(cell.dossier.rate.computed) : 'không trả lời';
          return [
            unitName(province),
            `Chỉ tiêu: ${measure.nameVi}`,
            target,
            `${actual} · ${STATUS[status ?? ''] ?? '?'}`,
          ];
        }),
      ),
    ),
  );
}

function classRows({ classes }: CrossProvinceProgressQuery): string[][] {
  return (classes?.rows ?? []).flatMap(({ province, lines }) =>
    lines.flatMap(({ measure, training }) =>
      training && hasFigure(training.classes.reported)
        ? [
            [
              unitName(province),
              `${measure.nameVi}: lớp`,
              total(training.classes.reported),
              total(training.classes.computed),
            ],
            [
              unitName(province),
              `${measure.nameVi}: lượt người`,
              total(training.attendances.reported),
              total(training.attendances.computed),
            ],
          ]
        : [],
    ),
  );
}

function yearRows({ provinces }: CrossProvinceProgressQuery): string[][] {
  return (provinces ?? []).flatMap(({ predecessors }) =>
    predecessors.flatMap((province) =>
      (province.institutions ?? []).flatMap(({ nameVi, years }) =>
        (years ?? [])
          .filter(({ year }) => year === null)
          .flatMap(({ classesRunning, learners, fullTimeLearners, fullTimeShare }) => [
            [unitName(province), `${nameVi}: lớp mỗi năm`, ...pair(classesRunning)],
            [unitName(province), `${nameVi}: học viên mỗi năm`, ...pair(learners)],
            [unitName(province), `${nameVi}: trong đó tập trung`, ...pair(fullTimeLearners)],
            [
              unitName(province),
              `${nameVi}: tỷ lệ tập trung`,
              rate(fullTimeShare.reported),
              rate(fullTimeShare.computed),
            ],
          ]),
      ),
    ),
  );
}

function theoryRows({ theory }: CrossProvinceProgressQuery): string[][] {
  return (theory?.rows ?? []).flatMap(({ province, administrativeUnit, lines }) =>
    lines.flatMap(({ measure, cells }) =>
      cells.flatMap(({ dossier }) =>
        dossier && dossier.rate.reported.state === 'REPORTED'
          ? [
              [
                unitName(administrativeUnit ?? province),
                measure.nameVi,
                rate(dossier.rate.reported),
                rate(dossier.rate.computed),
              ],
            ]
          : [],
      ),
    ),
  );
}

function sentRows({ provinces }: CrossProvinceProgressQuery): string[][] {
  return (provinces ?? []).flatMap(({ predecessors }) =>
    predecessors.flatMap((province) =>
      (province.nominationTotals ?? []).map(({ sentBy, persons }) => [
        unitName(province),
        `Cử học cao cấp LLCT: ${sentBy.nameVi}`,
        ...pair(persons),
      ]),
    ),
  );
}

function unitName({ id, nameVi }: { id: string; nameVi: string }): string {
  return `${nameVi} (${id})`;
}

function pair({ reported, computed }: PairFragment): [string, string] {
  return [figure(reported), figure(computed)];
}

function total(of: TotalPartsFragment): string {
  if ('total' in of) return figure(of.total);
  const { expected, withFigure } = of.coverage;
  const units = `từ ${withFigure.length}/${expected.length} đơn vị`;
  if ('sumPerUnit' in of) return `${figure(of.sumPerUnit)} (cộng theo đơn vị, ${units})`;
  return `${figure(of.sumOfKnown)} (${units})`;
}

function hasFigure(of: TotalPartsFragment): boolean {
  if ('total' in of) return of.total.low !== null;
  return ('sumPerUnit' in of ? of.sumPerUnit : of.sumOfKnown).low !== null;
}

function figure({ state, operator, low, high }: ValueFragment): string {
  if (state !== 'REPORTED' && state !== 'COMPUTED') return without(state);
  const at = (end: number | null) => (end === null ? '?' : number.format(end));
  switch (operator) {
    case 'RANGE':
      return `${at(low)}–${at(high)}`;
    case 'AT_LEAST':
      return `≥ ${at(low)}`;
    case 'MORE_THAN':
      return `> ${at(low)}`;
    case 'NEARLY':
      return `gần ${at(high)}`;
    case 'ABOUT':
      return `≈ ${at(low)}`;
    case 'UNSPECIFIED':
      return 'không nêu số';
    default:
      return at(low);
  }
}

function rate({ state, low, numerator, denominator }: RateFragment): string {
  if (low === null) return without(state);
  const parts =
    numerator === null || denominator === null
      ? ''
      : ` (${number.format(numerator)}/${number.format(denominator)})`;
  return `${number.format(low)} %${parts}`;
}

function without(state: string): string {
  return state === 'NOT_COMPUTABLE' ? 'không tính được' : '–';
}
