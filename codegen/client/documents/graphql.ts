/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The map on which a report shows old and new units (ranh giới báo cáo). */
export type Boundaries =
  /** Each record under the unit that recorded it (theo đơn vị ghi nhận). */
  | 'AS_RECORDED'
  /** Old units rolled up to their successors of 1/7/2025 (theo 34 tỉnh, thành phố). */
  | 'CURRENT_34'
  /**
   * Units of the map that ended on 30/6/2025; a unit of today is shown by those it came from (theo 63 tỉnh, thành phố). What
   * was recorded since belongs to units of today and is not split among the old ones: a period that ends later, and a rate on
   * a later day, are refused with BAD_ARGUMENT.
   */
  | 'HISTORICAL_63';

/** What is counted: persons, attendances and titles are three different things (đơn vị đếm). */
export type CountUnit =
  /** Titles, posts of a list (chức danh). */
  | 'CHUC_DANH'
  /** Posts held (chức vụ). */
  | 'CHUC_VU'
  /** Plan periods (giai đoạn). */
  | 'GIAI_DOAN'
  /** Learners in classes (học viên). */
  | 'HOC_VIEN'
  /** Learners a class (học viên mỗi lớp). */
  | 'HOC_VIEN_MOI_LOP'
  /** Learners a year (học viên mỗi năm). */
  | 'HOC_VIEN_NAM'
  /** Steps of cadre work (khâu của công tác cán bộ). */
  | 'KHAU'
  /** Skills (kỹ năng). */
  | 'KY_NANG'
  /** Classes (lớp). */
  | 'LOP'
  /** Classes running in a year (lớp duy trì mỗi năm). */
  | 'LOP_NAM'
  /** Attendances, person-times (lượt người). */
  | 'LUOT_NGUOI'
  /** Attendances a class (lượt người mỗi lớp). */
  | 'LUOT_NGUOI_MOI_LOP'
  /** Class-days (ngày-lớp). */
  | 'NGAY_LOP'
  /** Days a class (ngày mỗi lớp). */
  | 'NGAY_MOI_LOP'
  /** Persons (người). */
  | 'NGUOI'
  /** The source does not say whether persons or attendances (người hoặc lượt người). */
  | 'NGUOI_HOAC_LUOT'
  /** Persons or attendances a class, the source does not say which (người hoặc lượt người mỗi lớp). */
  | 'NGUOI_HOAC_LUOT_MOI_LOP'
  /** Persons a class (người mỗi lớp). */
  | 'NGUOI_MOI_LOP'
  /** Groups of tasks (nhóm nhiệm vụ, giải pháp). */
  | 'NHIEM_VU'
  /** Fields of content (nội dung). */
  | 'NOI_DUNG'
  /** Percent (phần trăm). */
  | 'PHAN_TRAM';

/** Domain of the provinces (lĩnh vực). */
export type Domain =
  /** Training institutions (cơ sở đào tạo). */
  | 'INSTITUTIONS'
  /** Personnel (cán bộ). */
  | 'PERSONNEL'
  /** Planning (kế hoạch). */
  | 'PLANNING';

/** What the source says of the value: an exact number, a bound, a range (phép so sánh của nguồn). */
export type FigureOperator =
  /** Around (khoảng). */
  | 'ABOUT'
  /** Not less (ít nhất, từ … trở lên). */
  | 'AT_LEAST'
  /** As stated (đúng bằng). */
  | 'EXACT'
  /** More, itself excluded (trên, hơn). */
  | 'MORE_THAN'
  /** A little less (gần). */
  | 'NEARLY'
  /** From … to, both included (từ … đến). */
  | 'RANGE'
  /** Said without a figure (không nêu số). */
  | 'UNSPECIFIED';

/** Why a figure has, or lacks, a value (trạng thái số liệu). */
export type FigureState =
  /** Counted from rows (tính từ bản ghi). */
  | 'COMPUTED'
  /** The question does not apply to this unit on this day (không áp dụng). */
  | 'NOT_APPLICABLE'
  /** There is no honest value; `reason` says why (không tính được). */
  | 'NOT_COMPUTABLE'
  /** Answered, but there is no figure: never read this as 0 (không có số liệu). */
  | 'NO_FIGURE'
  /** Published as a figure, without rows behind it (số đã công bố). */
  | 'REPORTED'
  /** Withheld, because so small a count would show persons (được ẩn). */
  | 'SUPPRESSED';

/** A span of days, both ends included. */
export type PeriodInput = {
  /** First day, included (từ ngày). */
  from: string;
  /** Last day, included (đến ngày). */
  to: string;
};

/** Type of a provincial unit (loại đơn vị hành chính cấp tỉnh). */
export type ProvinceType =
  /** Centrally run city (thành phố trực thuộc trung ương). */
  | 'THANH_PHO_TRUC_THUOC_TW'
  /** Province (tỉnh). */
  | 'TINH'
  /** The centre (trung ương). */
  | 'TRUNG_UONG';

/** How a target compares (phép so của chỉ tiêu). */
export type TargetComparison =
  /** Around (khoảng). */
  | 'ABOUT'
  /** Not less (ít nhất). */
  | 'AT_LEAST'
  /** Equal to; exceeding it is met (bằng). */
  | 'EQUALS'
  /** No figure was set (không nêu số). */
  | 'UNSPECIFIED';

/** Where a unit stands against a target (tình trạng chỉ tiêu). */
export type TargetStatus =
  /** Met (đạt). */
  | 'DAT'
  /** On pace before the deadline (đúng tiến độ). */
  | 'DUNG_TIEN_DO'
  /** Not met at the deadline (không đạt). */
  | 'KHONG_DAT'
  /** Not measurable: the target has no figure, or rows do not allow a count (không đo được). */
  | 'KHONG_DO_DUOC'
  /** Behind pace before the deadline (nguy cơ). */
  | 'NGUY_CO';

/** How a unit's records answered within a request (trạng thái trả lời). */
export type UnitState =
  /** The answer was not usable (trả lời sai). */
  | 'BAD_ANSWER'
  /** Not asked after repeated failures (tạm ngừng hỏi). */
  | 'CIRCUIT_OPEN'
  /** It refused (từ chối). */
  | 'DENIED'
  /** No deployment holds the unit (chưa kết nối). */
  | 'NOT_CONNECTED'
  /** Answered (đã trả lời). */
  | 'OK'
  /** Did not answer now; what it gave before stands in (số liệu cũ). */
  | 'STALE'
  /** Not within its time (quá thời hạn). */
  | 'TIMEOUT'
  /** Not known (không rõ). */
  | 'UNKNOWN'
  /** No connection (không kết nối được). */
  | 'UNREACHABLE'
  /** Its version lacks the field (chưa hỗ trợ). */
  | 'UNSUPPORTED';

export type CrossProvinceProgressQueryVariables = Exact<{
  provinceIds: Array<string | number> | string | number;
  unitIds: Array<string | number> | string | number;
  asOf: string;
  targetMeasureIds: Array<string | number> | string | number;
  targetPeriod: PeriodInput;
  classMeasureIds: Array<string | number> | string | number;
  classPeriod: PeriodInput;
  theoryUnitIds: Array<string | number> | string | number;
  theoryMeasureIds: Array<string | number> | string | number;
  theoryOn: string;
  centreUnitIds: Array<string | number> | string | number;
  centreMeasureIds: Array<string | number> | string | number;
  centrePeriod: PeriodInput;
  sentFrom: string;
  sentTo: string;
}>;


export type CrossProvinceProgressQuery = { provinces: Array<(
    { predecessors: Array<(
      { institutions: Array<{ provinceId: string, id: string, nameVi: string | null, years: Array<{ year: number | null, classesRunning: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, learners: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, fullTimeLearners: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, fullTimeShare: { reported: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }, computed: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } } } }> | null }> | null, nominationTotals: Array<{ unitId: string, withinQuota: boolean | null, sentBy: { nameVi: string, unitId: string | null }, decisions: Array<{ provinceId: string, id: string, number: string | null, issuedOn: string | null, issuer: string | null }>, persons: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } } }> | null }
      & { ' $fragmentRefs'?: { 'ProvincePlansFragment': ProvincePlansFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ProvincePlansFragment': ProvincePlansFragment } }
  )> | null, targets: { id: string, rows: Array<{ province: { id: string, nameVi: string }, lines: Array<{ id: string, measure: { id: string, nameVi: string }, cells: Array<{ provinceId: string, id: string, dossier: { rate: { computed: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } } } } | null, plan: { targets: Array<{ targetId: string, comparison: TargetComparison, value: { state: FigureState, low: number | null, high: number | null, approximate: boolean } }> } | null, assessments: Array<{ targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }>, totals: Array<{ id: string, measure: { id: string }, rate: { computed:
          | { ' $fragmentRefs'?: { 'RateTotalParts_CompleteRate_Fragment': RateTotalParts_CompleteRate_Fragment } }
          | { ' $fragmentRefs'?: { 'RateTotalParts_PartialRate_Fragment': RateTotalParts_PartialRate_Fragment } }
          | { ' $fragmentRefs'?: { 'RateTotalParts_PerUnitRate_Fragment': RateTotalParts_PerUnitRate_Fragment } }
         } | null }> } | null, classes: { id: string, rows: Array<{ province: { id: string, nameVi: string }, lines: Array<(
        { cells: Array<{ provinceId: string, id: string, training: { classes: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, attendances: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, persons: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, classDays: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, daysPerClass: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } } } | null }> }
        & { ' $fragmentRefs'?: { 'ClassLineFragment': ClassLineFragment } }
      )> }>, totals: Array<{ ' $fragmentRefs'?: { 'ClassLineFragment': ClassLineFragment } }> } | null, centres: { id: string, rows: Array<{ administrativeUnit: { provinceId: string, id: string, nameVi: string } | null, lines: Array<{ id: string, measure: { id: string, nameVi: string }, cells: Array<{ provinceId: string, id: string, training: { classes: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }, attendances: { ' $fragmentRefs'?: { 'PairFragment': PairFragment } } } | null }> }> }> } | null, theory: { id: string, rows: Array<{ province: { id: string, nameVi: string }, administrativeUnit: { provinceId: string, id: string, nameVi: string } | null, lines: Array<{ id: string, measure: { id: string, nameVi: string }, cells: Array<{ provinceId: string, id: string, dossier: { rate: { reported: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }, computed: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } } } } | null }> }> }> } | null };

export type ProvincePlansFragment = { id: string, nameVi: string, validTo: string | null, trainingPlans: Array<{ provinceId: string, id: string, titleVi: string | null, approvedBy: { provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ provinceId: string, id: string, position: number | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, value: { state: FigureState, low: number | null, high: number | null, approximate: boolean, source: { factIds: Array<string> } | null } | null }> | null }> | null } & { ' $fragmentName'?: 'ProvincePlansFragment' };

export type ClassLineFragment = { id: string, measure: { id: string, nameVi: string }, training: { classes: { reported:
        | { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
      , computed:
        | { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
       }, attendances: { reported:
        | { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
      , computed:
        | { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        | { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
       } } | null } & { ' $fragmentName'?: 'ClassLineFragment' };

type TotalParts_CompleteTotal_Fragment = { total: { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }, coverage: { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } } } & { ' $fragmentName'?: 'TotalParts_CompleteTotal_Fragment' };

type TotalParts_PartialTotal_Fragment = { sumOfKnown: { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }, coverage: { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } } } & { ' $fragmentName'?: 'TotalParts_PartialTotal_Fragment' };

type TotalParts_PerUnitTotal_Fragment = { reason: string, sumPerUnit: { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }, coverage: { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } } } & { ' $fragmentName'?: 'TotalParts_PerUnitTotal_Fragment' };

export type TotalPartsFragment =
  | TotalParts_CompleteTotal_Fragment
  | TotalParts_PartialTotal_Fragment
  | TotalParts_PerUnitTotal_Fragment
;

type RateTotalParts_CompleteRate_Fragment = { rate: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }, coverage: { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } } } & { ' $fragmentName'?: 'RateTotalParts_CompleteRate_Fragment' };

type RateTotalParts_PartialRate_Fragment = { rateOfKnown: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }, coverage: { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } } } & { ' $fragmentName'?: 'RateTotalParts_PartialRate_Fragment' };

type RateTotalParts_PerUnitRate_Fragment = { reason: string, ratePerUnit: { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }, coverage: { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } } } & { ' $fragmentName'?: 'RateTotalParts_PerUnitRate_Fragment' };

export type RateTotalPartsFragment =
  | RateTotalParts_CompleteRate_Fragment
  | RateTotalParts_PartialRate_Fragment
  | RateTotalParts_PerUnitRate_Fragment
;

export type CoveragePartsFragment = { expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, share: number | null, missing: Array<{ unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'CoveragePartsFragment' };

export type PairFragment = { reported: { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }, computed: { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } } } & { ' $fragmentName'?: 'PairFragment' };

export type ValueFragment = { state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, countUnit: CountUnit, reason: string | null, source: { factIds: Array<string> } | null } & { ' $fragmentName'?: 'ValueFragment' };

export type RateFragment = { state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null, source: { factIds: Array<string> } | null } & { ' $fragmentName'?: 'RateFragment' };

export type TargetProgressQueryVariables = Exact<{
  unitIds: Array<string | number> | string | number;
  measureIds: Array<string | number> | string | number;
  period: PeriodInput;
  asOf: string;
}>;


export type TargetProgressQuery = { provinces: Array<{ id: string, nameVi: string, trainingPlans: Array<{ provinceId: string, id: string, titleVi: string | null, period: { from: string | null, to: string | null } | null, approvedBy: { provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ provinceId: string, id: string, position: number | null, nameVi: string | null, measureId: string | null, population: string | null, comparison: TargetComparison | null, measurable: boolean | null, startsOn: string | null, deadline: string | null, value: { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } } | null }> | null }> | null }> | null, progress: { id: string, asOf: string, rows: Array<{ province: { id: string, nameVi: string }, lines: Array<{ id: string, measure: { id: string, nameVi: string }, break: { on: string, reason: string } | null, cells: Array<{ provinceId: string, id: string, dossier: { rate: { computed: { state: FigureState, low: number | null, high: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null } } } | null, training: { issued: { computed: { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } } } } | null, plan: { targets: Array<{ targetId: string, comparison: TargetComparison, deadline: string | null, value: { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } } }> } | null, assessments: Array<{ targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }> } | null };

export type ProgressFigureFragment = { state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, approximate: boolean, reason: string | null, source: { factIds: Array<string> } | null } & { ' $fragmentName'?: 'ProgressFigureFragment' };

export type ClassesByYearQueryVariables = Exact<{
  unitIds: Array<string | number> | string | number;
  measureIds: Array<string | number> | string | number;
  period: PeriodInput;
  asOf: string;
}>;


export type ClassesByYearQuery = { allYears: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2010: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2011: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2012: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2013: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2014: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2015: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2016: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2017: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null, year2018: { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } } | null };

export type ClassRowsFragment = { id: string, period: { from: string | null, to: string | null }, rows: Array<{ province: { id: string, nameVi: string }, lines: Array<{ id: string, measure: { id: string }, break: { on: string, reason: string } | null, cells: Array<{ provinceId: string, id: string, training: { classes: { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }, attendances: { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }, attendancesPerClass: { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }, persons: { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }, classDays: { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } } } | null }> }> }> } & { ' $fragmentName'?: 'ClassRowsFragment' };

export type ClassPairFragment = { reported: { ' $fragmentRefs'?: { 'ClassFigureFragment': ClassFigureFragment } }, computed: { ' $fragmentRefs'?: { 'ClassFigureFragment': ClassFigureFragment } } } & { ' $fragmentName'?: 'ClassPairFragment' };

export type ClassFigureFragment = { state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, countUnit: CountUnit, reason: string | null, source: { factIds: Array<string> } | null } & { ' $fragmentName'?: 'ClassFigureFragment' };

export type SchoolYearQueryVariables = Exact<{
  unitIds: Array<string | number> | string | number;
}>;


export type SchoolYearQuery = { provinces: Array<{ id: string, nameVi: string, institutions: Array<{ provinceId: string, id: string, nameVi: string | null, years: Array<{ year: number | null, classesRunning: { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }, learners: { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }, fullTimeLearners: { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }, fullTimeShare: { reported: { ' $fragmentRefs'?: { 'YearShareFragment': YearShareFragment } }, computed: { ' $fragmentRefs'?: { 'YearShareFragment': YearShareFragment } } }, offPlanClasses: { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }, weekendClasses: { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } } }> | null }> | null }> | null };

export type YearPairFragment = { reported: { ' $fragmentRefs'?: { 'YearFigureFragment': YearFigureFragment } }, computed: { ' $fragmentRefs'?: { 'YearFigureFragment': YearFigureFragment } } } & { ' $fragmentName'?: 'YearPairFragment' };

export type YearFigureFragment = { state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, countUnit: CountUnit, annual: boolean, asOf: string | null, reason: string | null, source: { factIds: Array<string> } | null } & { ' $fragmentName'?: 'YearFigureFragment' };

export type YearShareFragment = { state: FigureState, low: number | null, high: number | null, numerator: number | null, denominator: number | null, reason: string | null } & { ' $fragmentName'?: 'YearShareFragment' };

export type OldResultsOnNewMapQueryVariables = Exact<{
  unitIds: Array<string | number> | string | number;
  oldUnitIds: Array<string | number> | string | number;
  measureIds: Array<string | number> | string | number;
  period: PeriodInput;
  asOf: string;
}>;


export type OldResultsOnNewMapQuery = { onMapOf34: { ' $fragmentRefs'?: { 'MapRowsFragment': MapRowsFragment } } | null, asRecorded: { ' $fragmentRefs'?: { 'MapRowsFragment': MapRowsFragment } } | null };

export type MapRowsFragment = { id: string, boundaries: Boundaries, period: { from: string | null, to: string | null }, rows: Array<{ province: { id: string, nameVi: string }, lines: Array<{ id: string, measure: { id: string }, break: { on: string, reason: string } | null, fromPredecessors: Array<{ provinceId: string, id: string, province: { id: string, nameVi: string } | null, training: { classes: { reported: { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }, computed: { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } } }, attendances: { reported: { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }, computed: { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } } } } | null }>, training: { classes: { reported:
            | { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
          , computed:
            | { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
           }, attendances: { reported:
            | { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
          , computed:
            | { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            | { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
           } } | null }> }> } & { ' $fragmentName'?: 'MapRowsFragment' };

type MapTotal_CompleteTotal_Fragment = { total: { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }, coverage: { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } } } & { ' $fragmentName'?: 'MapTotal_CompleteTotal_Fragment' };

type MapTotal_PartialTotal_Fragment = { sumOfKnown: { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }, coverage: { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } } } & { ' $fragmentName'?: 'MapTotal_PartialTotal_Fragment' };

type MapTotal_PerUnitTotal_Fragment = { reason: string, sumPerUnit: { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }, coverage: { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } } } & { ' $fragmentName'?: 'MapTotal_PerUnitTotal_Fragment' };

export type MapTotalFragment =
  | MapTotal_CompleteTotal_Fragment
  | MapTotal_PartialTotal_Fragment
  | MapTotal_PerUnitTotal_Fragment
;

export type MapCoverageFragment = { expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'MapCoverageFragment' };

export type MapFigureFragment = { state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, countUnit: CountUnit, reason: string | null, source: { factIds: Array<string> } | null } & { ' $fragmentName'?: 'MapFigureFragment' };

export type TargetsAfterMergerQueryVariables = Exact<{
  successorId: string | number;
  measureIds: Array<string | number> | string | number;
  period: PeriodInput;
  asOf: string;
  dayBefore: string;
  dayOf: string;
}>;


export type TargetsAfterMergerQuery = { successor: (
    { typeBefore: ProvinceType, typeAfter: ProvinceType, versions: Array<{ fullNameVi: string, type: ProvinceType, validFrom: string, validTo: string | null, document: string | null }>, predecessors: Array<(
      { successor: { id: string } | null }
      & { ' $fragmentRefs'?: { 'UnitOfPlansFragment': UnitOfPlansFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'UnitOfPlansFragment': UnitOfPlansFragment } }
  ) | null, progress: { id: string, rows: Array<{ province: { id: string }, lines: Array<{ id: string, measure: { id: string, nameVi: string }, break: { on: string, reason: string } | null, combined: { comparable: boolean, reason: string | null, predecessors: Array<{ id: string, nameVi: string }>, weightedActual:
            | { rate: { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }, coverage: { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } } }
            | { rateOfKnown: { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }, coverage: { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } } }
            | { reason: string, ratePerUnit: { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }, coverage: { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } } }
           | null } | null, cells: Array<{ provinceId: string, id: string, dossier: { rate: { computed: { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } } } } | null, plan: { targets: Array<{ targetId: string, comparison: TargetComparison, deadline: string | null, value: { state: FigureState, low: number | null, high: number | null, approximate: boolean } }> } | null, assessments: Array<{ targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }> } | null };

export type UnitOfPlansFragment = { id: string, code: string | null, nameVi: string, fullNameVi: string, validFrom: string, validTo: string | null, trainingPlans: Array<{ provinceId: string, id: string, titleVi: string | null, unitEndedOn: string | null, period: { from: string | null, to: string | null } | null, approvedBy: { provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ provinceId: string, id: string, position: number | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, deadline: string | null, value: { state: FigureState, low: number | null, high: number | null, source: { factIds: Array<string> } | null } | null }> | null }> | null } & { ' $fragmentName'?: 'UnitOfPlansFragment' };

export type MergedCoverageFragment = { expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'MergedCoverageFragment' };

export type MergedRateFragment = { state: FigureState, low: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null } & { ' $fragmentName'?: 'MergedRateFragment' };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProvincePlansFragmentDoc = new TypedDocumentString(`
    fragment ProvincePlans on Province {
  id
  nameVi
  validTo
  trainingPlans(inForceOn: $asOf) {
    provinceId
    id
    titleVi
    approvedBy {
      provinceId
      id
      number
      issuedOn
    }
    targets {
      provinceId
      id
      position
      measureId
      comparison
      measurable
      value {
        state
        low
        high
        approximate
        source {
          factIds
        }
      }
    }
  }
}
    `, {"fragmentName":"ProvincePlans"}) as unknown as TypedDocumentString<ProvincePlansFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}
    `, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
  share
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const TotalPartsFragmentDoc = new TypedDocumentString(`
    fragment TotalParts on FigureTotal {
  ... on CompleteTotal {
    total {
      ...Value
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    sumOfKnown {
      ...Value
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    sumPerUnit {
      ...Value
    }
    reason
    coverage {
      ...CoverageParts
    }
  }
}
    fragment CoverageParts on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
  share
}
fragment Value on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}`, {"fragmentName":"TotalParts"}) as unknown as TypedDocumentString<TotalPartsFragment, unknown>;
export const ClassLineFragmentDoc = new TypedDocumentString(`
    fragment ClassLine on ReportLine {
  id
  measure {
    id
    nameVi
  }
  training {
    classes {
      reported {
        ...TotalParts
      }
      computed {
        ...TotalParts
      }
    }
    attendances {
      reported {
        ...TotalParts
      }
      computed {
        ...TotalParts
      }
    }
  }
}
    fragment TotalParts on FigureTotal {
  ... on CompleteTotal {
    total {
      ...Value
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    sumOfKnown {
      ...Value
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    sumPerUnit {
      ...Value
    }
    reason
    coverage {
      ...CoverageParts
    }
  }
}
fragment CoverageParts on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
  share
}
fragment Value on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}`, {"fragmentName":"ClassLine"}) as unknown as TypedDocumentString<ClassLineFragment, unknown>;
export const RateFragmentDoc = new TypedDocumentString(`
    fragment Rate on RateFigure {
  state
  operator
  low
  high
  numerator
  denominator
  population
  asOf
  reason
  source {
    factIds
  }
}
    `, {"fragmentName":"Rate"}) as unknown as TypedDocumentString<RateFragment, unknown>;
export const RateTotalPartsFragmentDoc = new TypedDocumentString(`
    fragment RateTotalParts on RateTotal {
  ... on CompleteRate {
    rate {
      ...Rate
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PartialRate {
    rateOfKnown {
      ...Rate
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PerUnitRate {
    ratePerUnit {
      ...Rate
    }
    reason
    coverage {
      ...CoverageParts
    }
  }
}
    fragment CoverageParts on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
  share
}
fragment Rate on RateFigure {
  state
  operator
  low
  high
  numerator
  denominator
  population
  asOf
  reason
  source {
    factIds
  }
}`, {"fragmentName":"RateTotalParts"}) as unknown as TypedDocumentString<RateTotalPartsFragment, unknown>;
export const PairFragmentDoc = new TypedDocumentString(`
    fragment Pair on FigurePair {
  reported {
    ...Value
  }
  computed {
    ...Value
  }
}
    fragment Value on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}`, {"fragmentName":"Pair"}) as unknown as TypedDocumentString<PairFragment, unknown>;
export const ProgressFigureFragmentDoc = new TypedDocumentString(`
    fragment ProgressFigure on Figure {
  state
  operator
  low
  high
  approximate
  reason
  source {
    factIds
  }
}
    `, {"fragmentName":"ProgressFigure"}) as unknown as TypedDocumentString<ProgressFigureFragment, unknown>;
export const ClassFigureFragmentDoc = new TypedDocumentString(`
    fragment ClassFigure on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}
    `, {"fragmentName":"ClassFigure"}) as unknown as TypedDocumentString<ClassFigureFragment, unknown>;
export const ClassPairFragmentDoc = new TypedDocumentString(`
    fragment ClassPair on FigurePair {
  reported {
    ...ClassFigure
  }
  computed {
    ...ClassFigure
  }
}
    fragment ClassFigure on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}`, {"fragmentName":"ClassPair"}) as unknown as TypedDocumentString<ClassPairFragment, unknown>;
export const ClassRowsFragmentDoc = new TypedDocumentString(`
    fragment ClassRows on Report {
  id
  period {
    from
    to
  }
  rows {
    province {
      id
      nameVi
    }
    lines {
      id
      measure {
        id
      }
      break {
        on
        reason
      }
      cells {
        provinceId
        id
        training {
          classes {
            ...ClassPair
          }
          attendances {
            ...ClassPair
          }
          attendancesPerClass {
            ...ClassPair
          }
          persons {
            ...ClassPair
          }
          classDays {
            ...ClassPair
          }
        }
      }
    }
  }
}
    fragment ClassPair on FigurePair {
  reported {
    ...ClassFigure
  }
  computed {
    ...ClassFigure
  }
}
fragment ClassFigure on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}`, {"fragmentName":"ClassRows"}) as unknown as TypedDocumentString<ClassRowsFragment, unknown>;
export const YearFigureFragmentDoc = new TypedDocumentString(`
    fragment YearFigure on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  countUnit
  annual
  asOf
  reason
  source {
    factIds
  }
}
    `, {"fragmentName":"YearFigure"}) as unknown as TypedDocumentString<YearFigureFragment, unknown>;
export const YearPairFragmentDoc = new TypedDocumentString(`
    fragment YearPair on FigurePair {
  reported {
    ...YearFigure
  }
  computed {
    ...YearFigure
  }
}
    fragment YearFigure on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  countUnit
  annual
  asOf
  reason
  source {
    factIds
  }
}`, {"fragmentName":"YearPair"}) as unknown as TypedDocumentString<YearPairFragment, unknown>;
export const YearShareFragmentDoc = new TypedDocumentString(`
    fragment YearShare on RateFigure {
  state
  low
  high
  numerator
  denominator
  reason
}
    `, {"fragmentName":"YearShare"}) as unknown as TypedDocumentString<YearShareFragment, unknown>;
export const MapFigureFragmentDoc = new TypedDocumentString(`
    fragment MapFigure on Figure {
  state
  operator
  low
  high
  countUnit
  reason
  source {
    factIds
  }
}
    `, {"fragmentName":"MapFigure"}) as unknown as TypedDocumentString<MapFigureFragment, unknown>;
export const MapCoverageFragmentDoc = new TypedDocumentString(`
    fragment MapCoverage on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"MapCoverage"}) as unknown as TypedDocumentString<MapCoverageFragment, unknown>;
export const MapTotalFragmentDoc = new TypedDocumentString(`
    fragment MapTotal on FigureTotal {
  ... on CompleteTotal {
    total {
      ...MapFigure
    }
    coverage {
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    sumOfKnown {
      ...MapFigure
    }
    coverage {
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    sumPerUnit {
      ...MapFigure
    }
    reason
    coverage {
      ...MapCoverage
    }
  }
}
    fragment MapCoverage on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  state
  operator
  low
  high
  countUnit
  reason
  source {
    factIds
  }
}`, {"fragmentName":"MapTotal"}) as unknown as TypedDocumentString<MapTotalFragment, unknown>;
export const MapRowsFragmentDoc = new TypedDocumentString(`
    fragment MapRows on Report {
  id
  boundaries
  period {
    from
    to
  }
  rows {
    province {
      id
      nameVi
    }
    lines {
      id
      measure {
        id
      }
      break {
        on
        reason
      }
      fromPredecessors: cells {
        provinceId
        id
        province {
          id
          nameVi
        }
        training {
          classes {
            reported {
              ...MapFigure
            }
            computed {
              ...MapFigure
            }
          }
          attendances {
            reported {
              ...MapFigure
            }
            computed {
              ...MapFigure
            }
          }
        }
      }
      training {
        classes {
          reported {
            ...MapTotal
          }
          computed {
            ...MapTotal
          }
        }
        attendances {
          reported {
            ...MapTotal
          }
          computed {
            ...MapTotal
          }
        }
      }
    }
  }
}
    fragment MapTotal on FigureTotal {
  ... on CompleteTotal {
    total {
      ...MapFigure
    }
    coverage {
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    sumOfKnown {
      ...MapFigure
    }
    coverage {
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    sumPerUnit {
      ...MapFigure
    }
    reason
    coverage {
      ...MapCoverage
    }
  }
}
fragment MapCoverage on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  state
  operator
  low
  high
  countUnit
  reason
  source {
    factIds
  }
}`, {"fragmentName":"MapRows"}) as unknown as TypedDocumentString<MapRowsFragment, unknown>;
export const UnitOfPlansFragmentDoc = new TypedDocumentString(`
    fragment UnitOfPlans on Province {
  id
  code
  nameVi
  fullNameVi
  validFrom
  validTo
  trainingPlans(inForceOn: $asOf) {
    provinceId
    id
    titleVi
    unitEndedOn
    period {
      from
      to
    }
    approvedBy {
      provinceId
      id
      number
      issuedOn
    }
    targets {
      provinceId
      id
      position
      measureId
      comparison
      measurable
      deadline
      value {
        state
        low
        high
        source {
          factIds
        }
      }
    }
  }
}
    `, {"fragmentName":"UnitOfPlans"}) as unknown as TypedDocumentString<UnitOfPlansFragment, unknown>;
export const MergedCoverageFragmentDoc = new TypedDocumentString(`
    fragment MergedCoverage on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"MergedCoverage"}) as unknown as TypedDocumentString<MergedCoverageFragment, unknown>;
export const MergedRateFragmentDoc = new TypedDocumentString(`
    fragment MergedRate on RateFigure {
  state
  low
  numerator
  denominator
  population
  asOf
  reason
}
    `, {"fragmentName":"MergedRate"}) as unknown as TypedDocumentString<MergedRateFragment, unknown>;
export const CrossProvinceProgressDocument = new TypedDocumentString(`
    query CrossProvinceProgress($provinceIds: [ID!]!, $unitIds: [ID!]!, $asOf: Date!, $targetMeasureIds: [ID!]!, $targetPeriod: PeriodInput!, $classMeasureIds: [ID!]!, $classPeriod: PeriodInput!, $theoryUnitIds: [ID!]!, $theoryMeasureIds: [ID!]!, $theoryOn: Date!, $centreUnitIds: [ID!]!, $centreMeasureIds: [ID!]!, $centrePeriod: PeriodInput!, $sentFrom: Date!, $sentTo: Date!) {
  provinces(ids: $provinceIds) {
    ...ProvincePlans
    predecessors {
      ...ProvincePlans
      institutions(kind: TRUONG_CHINH_TRI_TINH) {
        provinceId
        id
        nameVi
        years {
          year
          classesRunning {
            ...Pair
          }
          learners {
            ...Pair
          }
          fullTimeLearners {
            ...Pair
          }
          fullTimeShare {
            reported {
              ...Rate
            }
            computed {
              ...Rate
            }
          }
        }
      }
      nominationTotals(programmeCode: "LLCT_CAO_CAP", from: $sentFrom, to: $sentTo) {
        unitId
        sentBy {
          nameVi
          unitId
        }
        withinQuota
        decisions {
          provinceId
          id
          number
          issuedOn
          issuer
        }
        persons {
          ...Pair
        }
      }
    }
  }
  targets: report(
    unitIds: $unitIds
    measureIds: $targetMeasureIds
    period: $targetPeriod
    asOf: $asOf
    boundaries: AS_RECORDED
  ) {
    id
    rows {
      province {
        id
        nameVi
      }
      lines {
        id
        measure {
          id
          nameVi
        }
        cells {
          provinceId
          id
          dossier {
            rate {
              computed {
                ...Rate
              }
            }
          }
          plan {
            targets {
              targetId
              comparison
              value {
                state
                low
                high
                approximate
              }
            }
          }
          assessments {
            targetId
            status
            gap
            reason
          }
        }
      }
    }
    totals {
      id
      measure {
        id
      }
      rate {
        computed {
          ...RateTotalParts
        }
      }
    }
  }
  classes: report(
    unitIds: $provinceIds
    measureIds: $classMeasureIds
    period: $classPeriod
    asOf: $asOf
    boundaries: CURRENT_34
  ) {
    id
    rows {
      province {
        id
        nameVi
      }
      lines {
        ...ClassLine
        cells {
          provinceId
          id
          training {
            classes {
              ...Pair
            }
            attendances {
              ...Pair
            }
            persons {
              ...Pair
            }
            classDays {
              ...Pair
            }
            daysPerClass {
              ...Pair
            }
          }
        }
      }
    }
    totals {
      ...ClassLine
    }
  }
  centres: report(
    unitIds: $centreUnitIds
    measureIds: $centreMeasureIds
    period: $centrePeriod
    asOf: $asOf
    boundaries: AS_RECORDED
  ) {
    id
    rows {
      administrativeUnit {
        provinceId
        id
        nameVi
      }
      lines {
        id
        measure {
          id
          nameVi
        }
        cells {
          provinceId
          id
          training {
            classes {
              ...Pair
            }
            attendances {
              ...Pair
            }
          }
        }
      }
    }
  }
  theory: report(
    unitIds: $theoryUnitIds
    measureIds: $theoryMeasureIds
    period: $classPeriod
    asOf: $theoryOn
    boundaries: AS_RECORDED
  ) {
    id
    rows {
      province {
        id
        nameVi
      }
      administrativeUnit {
        provinceId
        id
        nameVi
      }
      lines {
        id
        measure {
          id
          nameVi
        }
        cells {
          provinceId
          id
          dossier {
            rate {
              reported {
                ...Rate
              }
              computed {
                ...Rate
              }
            }
          }
        }
      }
    }
  }
}
    fragment ProvincePlans on Province {
  id
  nameVi
  validTo
  trainingPlans(inForceOn: $asOf) {
    provinceId
    id
    titleVi
    approvedBy {
      provinceId
      id
      number
      issuedOn
    }
    targets {
      provinceId
      id
      position
      measureId
      comparison
      measurable
      value {
        state
        low
        high
        approximate
        source {
          factIds
        }
      }
    }
  }
}
fragment ClassLine on ReportLine {
  id
  measure {
    id
    nameVi
  }
  training {
    classes {
      reported {
        ...TotalParts
      }
      computed {
        ...TotalParts
      }
    }
    attendances {
      reported {
        ...TotalParts
      }
      computed {
        ...TotalParts
      }
    }
  }
}
fragment TotalParts on FigureTotal {
  ... on CompleteTotal {
    total {
      ...Value
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    sumOfKnown {
      ...Value
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    sumPerUnit {
      ...Value
    }
    reason
    coverage {
      ...CoverageParts
    }
  }
}
fragment RateTotalParts on RateTotal {
  ... on CompleteRate {
    rate {
      ...Rate
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PartialRate {
    rateOfKnown {
      ...Rate
    }
    coverage {
      ...CoverageParts
    }
  }
  ... on PerUnitRate {
    ratePerUnit {
      ...Rate
    }
    reason
    coverage {
      ...CoverageParts
    }
  }
}
fragment CoverageParts on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
  share
}
fragment Pair on FigurePair {
  reported {
    ...Value
  }
  computed {
    ...Value
  }
}
fragment Value on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}
fragment Rate on RateFigure {
  state
  operator
  low
  high
  numerator
  denominator
  population
  asOf
  reason
  source {
    factIds
  }
}`, {"hash":"sha256:66ec1e404682b75f5807e8c35860ab2be1b6135ae0ebf95bd1c5f58c708fd790"}) as unknown as TypedDocumentString<CrossProvinceProgressQuery, CrossProvinceProgressQueryVariables>;
export const TargetProgressDocument = new TypedDocumentString(`
    query TargetProgress($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  provinces(ids: $unitIds) {
    id
    nameVi
    trainingPlans(inForceOn: $asOf) {
      provinceId
      id
      titleVi
      period {
        from
        to
      }
      approvedBy {
        provinceId
        id
        number
        issuedOn
      }
      targets {
        provinceId
        id
        position
        nameVi
        measureId
        population
        comparison
        measurable
        startsOn
        deadline
        value {
          ...ProgressFigure
        }
      }
    }
  }
  progress: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
  ) {
    id
    asOf
    rows {
      province {
        id
        nameVi
      }
      lines {
        id
        measure {
          id
          nameVi
        }
        break {
          on
          reason
        }
        cells {
          provinceId
          id
          dossier {
            rate {
              computed {
                state
                low
                high
                numerator
                denominator
                population
                asOf
                reason
              }
            }
          }
          training {
            issued {
              computed {
                ...ProgressFigure
              }
            }
          }
          plan {
            targets {
              targetId
              comparison
              deadline
              value {
                ...ProgressFigure
              }
            }
          }
          assessments {
            targetId
            status
            gap
            reason
          }
        }
      }
    }
  }
}
    fragment ProgressFigure on Figure {
  state
  operator
  low
  high
  approximate
  reason
  source {
    factIds
  }
}`, {"hash":"sha256:32f6671ae02a886456028d8bac53f53764444e4aefe6a2f68486946c6e80cd4f"}) as unknown as TypedDocumentString<TargetProgressQuery, TargetProgressQueryVariables>;
export const ClassesByYearDocument = new TypedDocumentString(`
    query ClassesByYear($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  allYears: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2010: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2010-01-01", to: "2010-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2011: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2011-01-01", to: "2011-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2012: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2012-01-01", to: "2012-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2013: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2013-01-01", to: "2013-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2014: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2014-01-01", to: "2014-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2015: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2015-01-01", to: "2015-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2016: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2016-01-01", to: "2016-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2017: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2017-01-01", to: "2017-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
  year2018: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2018-01-01", to: "2018-12-31"}
    asOf: $asOf
  ) {
    ...ClassRows
  }
}
    fragment ClassRows on Report {
  id
  period {
    from
    to
  }
  rows {
    province {
      id
      nameVi
    }
    lines {
      id
      measure {
        id
      }
      break {
        on
        reason
      }
      cells {
        provinceId
        id
        training {
          classes {
            ...ClassPair
          }
          attendances {
            ...ClassPair
          }
          attendancesPerClass {
            ...ClassPair
          }
          persons {
            ...ClassPair
          }
          classDays {
            ...ClassPair
          }
        }
      }
    }
  }
}
fragment ClassPair on FigurePair {
  reported {
    ...ClassFigure
  }
  computed {
    ...ClassFigure
  }
}
fragment ClassFigure on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  approximate
  countUnit
  reason
  source {
    factIds
  }
}`, {"hash":"sha256:db3e1c7a7ef23daad2c76bfd605a68b28569206ff6eff8aafee1a1343cfada08"}) as unknown as TypedDocumentString<ClassesByYearQuery, ClassesByYearQueryVariables>;
export const SchoolYearDocument = new TypedDocumentString(`
    query SchoolYear($unitIds: [ID!]!) {
  provinces(ids: $unitIds) {
    id
    nameVi
    institutions(kind: TRUONG_CHINH_TRI_TINH) {
      provinceId
      id
      nameVi
      years {
        year
        classesRunning {
          ...YearPair
        }
        learners {
          ...YearPair
        }
        fullTimeLearners {
          ...YearPair
        }
        fullTimeShare {
          reported {
            ...YearShare
          }
          computed {
            ...YearShare
          }
        }
        offPlanClasses {
          ...YearPair
        }
        weekendClasses {
          ...YearPair
        }
      }
    }
  }
}
    fragment YearPair on FigurePair {
  reported {
    ...YearFigure
  }
  computed {
    ...YearFigure
  }
}
fragment YearFigure on Figure {
  state
  operator
  low
  lowOpen
  high
  highOpen
  countUnit
  annual
  asOf
  reason
  source {
    factIds
  }
}
fragment YearShare on RateFigure {
  state
  low
  high
  numerator
  denominator
  reason
}`, {"hash":"sha256:29d4bf3a5cfd5b4c326149d5bfcfebcfc35c345713b1f2fa80ceee84c2c46463"}) as unknown as TypedDocumentString<SchoolYearQuery, SchoolYearQueryVariables>;
export const OldResultsOnNewMapDocument = new TypedDocumentString(`
    query OldResultsOnNewMap($unitIds: [ID!]!, $oldUnitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  onMapOf34: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: CURRENT_34
  ) {
    ...MapRows
  }
  asRecorded: report(
    unitIds: $oldUnitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: AS_RECORDED
  ) {
    ...MapRows
  }
}
    fragment MapRows on Report {
  id
  boundaries
  period {
    from
    to
  }
  rows {
    province {
      id
      nameVi
    }
    lines {
      id
      measure {
        id
      }
      break {
        on
        reason
      }
      fromPredecessors: cells {
        provinceId
        id
        province {
          id
          nameVi
        }
        training {
          classes {
            reported {
              ...MapFigure
            }
            computed {
              ...MapFigure
            }
          }
          attendances {
            reported {
              ...MapFigure
            }
            computed {
              ...MapFigure
            }
          }
        }
      }
      training {
        classes {
          reported {
            ...MapTotal
          }
          computed {
            ...MapTotal
          }
        }
        attendances {
          reported {
            ...MapTotal
          }
          computed {
            ...MapTotal
          }
        }
      }
    }
  }
}
fragment MapTotal on FigureTotal {
  ... on CompleteTotal {
    total {
      ...MapFigure
    }
    coverage {
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    sumOfKnown {
      ...MapFigure
    }
    coverage {
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    sumPerUnit {
      ...MapFigure
    }
    reason
    coverage {
      ...MapCoverage
    }
  }
}
fragment MapCoverage on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  state
  operator
  low
  high
  countUnit
  reason
  source {
    factIds
  }
}`, {"hash":"sha256:389ac4e2aa9c6b8c651c1b533ae5de868de164cd80c2d4462cb2f829bde53152"}) as unknown as TypedDocumentString<OldResultsOnNewMapQuery, OldResultsOnNewMapQueryVariables>;
export const TargetsAfterMergerDocument = new TypedDocumentString(`
    query TargetsAfterMerger($successorId: ID!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!, $dayBefore: Date!, $dayOf: Date!) {
  successor: province(id: $successorId) {
    ...UnitOfPlans
    typeBefore: type(on: $dayBefore)
    typeAfter: type(on: $dayOf)
    versions {
      fullNameVi
      type
      validFrom
      validTo
      document
    }
    predecessors {
      ...UnitOfPlans
      successor {
        id
      }
    }
  }
  progress: report(
    unitIds: [$successorId]
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: CURRENT_34
  ) {
    id
    rows {
      province {
        id
      }
      lines {
        id
        measure {
          id
          nameVi
        }
        break {
          on
          reason
        }
        combined {
          comparable
          reason
          predecessors {
            id
            nameVi
          }
          weightedActual {
            ... on CompleteRate {
              rate {
                ...MergedRate
              }
              coverage {
                ...MergedCoverage
              }
            }
            ... on PartialRate {
              rateOfKnown {
                ...MergedRate
              }
              coverage {
                ...MergedCoverage
              }
            }
            ... on PerUnitRate {
              ratePerUnit {
                ...MergedRate
              }
              reason
              coverage {
                ...MergedCoverage
              }
            }
          }
        }
        cells {
          provinceId
          id
          dossier {
            rate {
              computed {
                ...MergedRate
              }
            }
          }
          plan {
            targets {
              targetId
              comparison
              deadline
              value {
                state
                low
                high
                approximate
              }
            }
          }
          assessments {
            targetId
            status
            gap
            reason
          }
        }
      }
    }
  }
}
    fragment UnitOfPlans on Province {
  id
  code
  nameVi
  fullNameVi
  validFrom
  validTo
  trainingPlans(inForceOn: $asOf) {
    provinceId
    id
    titleVi
    unitEndedOn
    period {
      from
      to
    }
    approvedBy {
      provinceId
      id
      number
      issuedOn
    }
    targets {
      provinceId
      id
      position
      measureId
      comparison
      measurable
      deadline
      value {
        state
        low
        high
        source {
          factIds
        }
      }
    }
  }
}
fragment MergedCoverage on Coverage {
  expected
  withFigure
  withoutFigure
  missing {
    unitId
    domain
    reason
  }
}
fragment MergedRate on RateFigure {
  state
  low
  numerator
  denominator
  population
  asOf
  reason
}`, {"hash":"sha256:0dbe0ce217adb15fd9224afac3fc4f8983a8fe082d25a2b21ab5fd0d37863873"}) as unknown as TypedDocumentString<TargetsAfterMergerQuery, TargetsAfterMergerQueryVariables>;