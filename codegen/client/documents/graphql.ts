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
  /** Before the deadline, at or above a straight line from `startsOn` to the target (đúng tiến độ). */
  | 'DUNG_TIEN_DO'
  /** Not met at the deadline (không đạt). */
  | 'KHONG_DAT'
  /** Not measurable: the target has no figure, rows do not allow a count, or an unmet target names no deadline or start, or says ABOUT (không đo được). */
  | 'KHONG_DO_DUOC'
  /** Before the deadline, below that line (nguy cơ). */
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
  provinceIds: Array<string> | string;
  unitIds: Array<string> | string;
  asOf: string;
  targetMeasureIds: Array<string> | string;
  targetPeriod: PeriodInput;
  classMeasureIds: Array<string> | string;
  classPeriod: PeriodInput;
  theoryUnitIds: Array<string> | string;
  theoryMeasureIds: Array<string> | string;
  theoryOn: string;
  centreUnitIds: Array<string> | string;
  centreMeasureIds: Array<string> | string;
  centrePeriod: PeriodInput;
  sentFrom: string;
  sentTo: string;
}>;


export type CrossProvinceProgressQuery = { __typename: 'Query', provinces: Array<(
    { __typename: 'Province', predecessors: Array<(
      { __typename: 'Province', institutions: Array<{ __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, years: Array<{ __typename: 'InstitutionYear', year: number | null, classesRunning: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
          ), learners: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
          ), fullTimeLearners: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
          ), fullTimeShare: { __typename: 'RatePair', reported: (
              { __typename: 'RateFigure' }
              & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
            ), computed: (
              { __typename: 'RateFigure' }
              & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
            ) } }> | null }> | null, nominationTotals: Array<{ __typename: 'NominationTotal', unitId: string, withinQuota: boolean | null, sentBy: { __typename: 'NominatingBody', nameVi: string, unitId: string | null }, decisions: Array<{ __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null, issuer: string | null }>, persons: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
        ) }> | null }
      & { ' $fragmentRefs'?: { 'ProvincePlansFragment': ProvincePlansFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'ProvincePlansFragment': ProvincePlansFragment } }
  )> | null, targets: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', computed: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
              ) } } | null, plan: { __typename: 'CellPlan', targets: Array<{ __typename: 'CellTarget', targetId: string, comparison: TargetComparison, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, approximate: boolean } }> } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }>, totals: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, rate: { __typename: 'RateTotals', computed:
          | (
            { __typename: 'CompleteRate' }
            & { ' $fragmentRefs'?: { 'RateTotalParts_CompleteRate_Fragment': RateTotalParts_CompleteRate_Fragment } }
          )
          | (
            { __typename: 'PartialRate' }
            & { ' $fragmentRefs'?: { 'RateTotalParts_PartialRate_Fragment': RateTotalParts_PartialRate_Fragment } }
          )
          | (
            { __typename: 'PerUnitRate' }
            & { ' $fragmentRefs'?: { 'RateTotalParts_PerUnitRate_Fragment': RateTotalParts_PerUnitRate_Fragment } }
          )
         } | null }> } | null, classes: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<(
        { __typename: 'ReportLine', cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, training: { __typename: 'CellTraining', classes: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), attendances: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), persons: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), classDays: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), daysPerClass: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ) } | null }> }
        & { ' $fragmentRefs'?: { 'ClassLineFragment': ClassLineFragment } }
      )> }>, totals: Array<(
      { __typename: 'ReportLine' }
      & { ' $fragmentRefs'?: { 'ClassLineFragment': ClassLineFragment } }
    )> } | null, centres: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', administrativeUnit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string } | null, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, training: { __typename: 'CellTraining', classes: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ), attendances: (
              { __typename: 'FigurePair' }
              & { ' $fragmentRefs'?: { 'PairFragment': PairFragment } }
            ) } | null }> }> }> } | null, theory: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, administrativeUnit: { __typename: 'AdministrativeUnit', provinceId: string, id: string, nameVi: string } | null, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', reported: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
              ), computed: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
              ) } } | null }> }> }> } | null };

export type ProvincePlansFragment = { __typename: 'Province', id: string, nameVi: string, validTo: string | null, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, approvedBy: { __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, approximate: boolean, source: { __typename: 'FigureSource', factIds: Array<string> } | null } | null }> | null }> | null } & { ' $fragmentName'?: 'ProvincePlansFragment' };

export type ClassLineFragment = { __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', reported:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
      , computed:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
       }, attendances: { __typename: 'TotalPair', reported:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
      , computed:
        | (
          { __typename: 'CompleteTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_CompleteTotal_Fragment': TotalParts_CompleteTotal_Fragment } }
        )
        | (
          { __typename: 'PartialTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PartialTotal_Fragment': TotalParts_PartialTotal_Fragment } }
        )
        | (
          { __typename: 'PerUnitTotal' }
          & { ' $fragmentRefs'?: { 'TotalParts_PerUnitTotal_Fragment': TotalParts_PerUnitTotal_Fragment } }
        )
       } } | null } & { ' $fragmentName'?: 'ClassLineFragment' };

type TotalParts_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'TotalParts_CompleteTotal_Fragment' };

type TotalParts_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'TotalParts_PartialTotal_Fragment' };

type TotalParts_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'TotalParts_PerUnitTotal_Fragment' };

export type TotalPartsFragment =
  | TotalParts_CompleteTotal_Fragment
  | TotalParts_PartialTotal_Fragment
  | TotalParts_PerUnitTotal_Fragment
;

type RateTotalParts_CompleteRate_Fragment = { __typename: 'CompleteRate', rate: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'RateTotalParts_CompleteRate_Fragment' };

type RateTotalParts_PartialRate_Fragment = { __typename: 'PartialRate', rateOfKnown: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'RateTotalParts_PartialRate_Fragment' };

type RateTotalParts_PerUnitRate_Fragment = { __typename: 'PerUnitRate', reason: string, ratePerUnit: (
    { __typename: 'RateFigure' }
    & { ' $fragmentRefs'?: { 'RateFragment': RateFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'CoveragePartsFragment': CoveragePartsFragment } }
  ) } & { ' $fragmentName'?: 'RateTotalParts_PerUnitRate_Fragment' };

export type RateTotalPartsFragment =
  | RateTotalParts_CompleteRate_Fragment
  | RateTotalParts_PartialRate_Fragment
  | RateTotalParts_PerUnitRate_Fragment
;

export type CoveragePartsFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, share: number | null, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'CoveragePartsFragment' };

export type PairFragment = { __typename: 'FigurePair', reported: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ), computed: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ValueFragment': ValueFragment } }
  ) } & { ' $fragmentName'?: 'PairFragment' };

export type ValueFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, countUnit: CountUnit, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'ValueFragment' };

export type RateFragment = { __typename: 'RateFigure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'RateFragment' };

export type TargetProgressQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type TargetProgressQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, period: { __typename: 'Period', from: string | null, to: string | null } | null, approvedBy: { __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, nameVi: string | null, measureId: string | null, population: string | null, comparison: TargetComparison | null, measurable: boolean | null, startsOn: string | null, deadline: string | null, value: (
          { __typename: 'Figure' }
          & { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } }
        ) | null }> | null }> | null }> | null, progress: { __typename: 'Report', id: string, asOf: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', computed: { __typename: 'RateFigure', state: FigureState, low: number | null, high: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null } } } | null, training: { __typename: 'CellTraining', issued: { __typename: 'FigurePair', computed: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } }
              ) } } | null, plan: { __typename: 'CellPlan', targets: Array<{ __typename: 'CellTarget', targetId: string, comparison: TargetComparison, deadline: string | null, value: (
                { __typename: 'Figure' }
                & { ' $fragmentRefs'?: { 'ProgressFigureFragment': ProgressFigureFragment } }
              ) }> } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }> } | null };

export type ProgressFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, approximate: boolean, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'ProgressFigureFragment' };

export type ClassesByYearQueryVariables = Exact<{
  unitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type ClassesByYearQuery = { __typename: 'Query', allYears: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2010: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2011: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2012: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2013: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2014: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2015: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2016: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2017: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null, year2018: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'ClassRowsFragment': ClassRowsFragment } }
  ) | null };

export type ClassRowsFragment = { __typename: 'Report', id: string, period: { __typename: 'Period', from: string | null, to: string | null }, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, training: { __typename: 'CellTraining', classes: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), attendances: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), attendancesPerClass: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), persons: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ), classDays: (
            { __typename: 'FigurePair' }
            & { ' $fragmentRefs'?: { 'ClassPairFragment': ClassPairFragment } }
          ) } | null }> }> }> } & { ' $fragmentName'?: 'ClassRowsFragment' };

export type ClassPairFragment = { __typename: 'FigurePair', reported: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ClassFigureFragment': ClassFigureFragment } }
  ), computed: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'ClassFigureFragment': ClassFigureFragment } }
  ) } & { ' $fragmentName'?: 'ClassPairFragment' };

export type ClassFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, approximate: boolean, countUnit: CountUnit, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'ClassFigureFragment' };

export type SchoolYearQueryVariables = Exact<{
  unitIds: Array<string> | string;
}>;


export type SchoolYearQuery = { __typename: 'Query', provinces: Array<{ __typename: 'Province', id: string, nameVi: string, institutions: Array<{ __typename: 'Institution', provinceId: string, id: string, nameVi: string | null, years: Array<{ __typename: 'InstitutionYear', year: number | null, classesRunning: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), learners: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), fullTimeLearners: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), fullTimeShare: { __typename: 'RatePair', reported: (
            { __typename: 'RateFigure' }
            & { ' $fragmentRefs'?: { 'YearShareFragment': YearShareFragment } }
          ), computed: (
            { __typename: 'RateFigure' }
            & { ' $fragmentRefs'?: { 'YearShareFragment': YearShareFragment } }
          ) }, offPlanClasses: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ), weekendClasses: (
          { __typename: 'FigurePair' }
          & { ' $fragmentRefs'?: { 'YearPairFragment': YearPairFragment } }
        ) }> | null }> | null }> | null };

export type YearPairFragment = { __typename: 'FigurePair', reported: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'YearFigureFragment': YearFigureFragment } }
  ), computed: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'YearFigureFragment': YearFigureFragment } }
  ) } & { ' $fragmentName'?: 'YearPairFragment' };

export type YearFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, lowOpen: boolean, high: number | null, highOpen: boolean, countUnit: CountUnit, annual: boolean, asOf: string | null, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'YearFigureFragment' };

export type YearShareFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, high: number | null, numerator: number | null, denominator: number | null, reason: string | null } & { ' $fragmentName'?: 'YearShareFragment' };

export type OldResultsOnNewMapQueryVariables = Exact<{
  unitIds: Array<string> | string;
  oldUnitIds: Array<string> | string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
}>;


export type OldResultsOnNewMapQuery = { __typename: 'Query', onMapOf34: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'MapRowsFragment': MapRowsFragment } }
  ) | null, asRecorded: (
    { __typename: 'Report' }
    & { ' $fragmentRefs'?: { 'MapRowsFragment': MapRowsFragment } }
  ) | null };

export type MapRowsFragment = { __typename: 'Report', id: string, boundaries: Boundaries, period: { __typename: 'Period', from: string | null, to: string | null }, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string, nameVi: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, fromPredecessors: Array<{ __typename: 'ReportCell', provinceId: string, id: string, province: { __typename: 'Province', id: string, nameVi: string } | null, training: { __typename: 'CellTraining', classes: { __typename: 'FigurePair', reported: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ), computed: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ) }, attendances: { __typename: 'FigurePair', reported: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ), computed: (
              { __typename: 'Figure' }
              & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
            ) } } | null }>, training: { __typename: 'TrainingTotals', classes: { __typename: 'TotalPair', reported:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
          , computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
           }, attendances: { __typename: 'TotalPair', reported:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
          , computed:
            | (
              { __typename: 'CompleteTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_CompleteTotal_Fragment': MapTotal_CompleteTotal_Fragment } }
            )
            | (
              { __typename: 'PartialTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PartialTotal_Fragment': MapTotal_PartialTotal_Fragment } }
            )
            | (
              { __typename: 'PerUnitTotal' }
              & { ' $fragmentRefs'?: { 'MapTotal_PerUnitTotal_Fragment': MapTotal_PerUnitTotal_Fragment } }
            )
           } } | null }> }> } & { ' $fragmentName'?: 'MapRowsFragment' };

type MapTotal_CompleteTotal_Fragment = { __typename: 'CompleteTotal', total: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MapTotal_CompleteTotal_Fragment' };

type MapTotal_PartialTotal_Fragment = { __typename: 'PartialTotal', sumOfKnown: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MapTotal_PartialTotal_Fragment' };

type MapTotal_PerUnitTotal_Fragment = { __typename: 'PerUnitTotal', reason: string, sumPerUnit: (
    { __typename: 'Figure' }
    & { ' $fragmentRefs'?: { 'MapFigureFragment': MapFigureFragment } }
  ), coverage: (
    { __typename: 'Coverage' }
    & { ' $fragmentRefs'?: { 'MapCoverageFragment': MapCoverageFragment } }
  ) } & { ' $fragmentName'?: 'MapTotal_PerUnitTotal_Fragment' };

export type MapTotalFragment =
  | MapTotal_CompleteTotal_Fragment
  | MapTotal_PartialTotal_Fragment
  | MapTotal_PerUnitTotal_Fragment
;

export type MapCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'MapCoverageFragment' };

export type MapFigureFragment = { __typename: 'Figure', state: FigureState, operator: FigureOperator | null, low: number | null, high: number | null, countUnit: CountUnit, reason: string | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } & { ' $fragmentName'?: 'MapFigureFragment' };

export type TargetsAfterMergerQueryVariables = Exact<{
  successorId: string;
  measureIds: Array<string> | string;
  period: PeriodInput;
  asOf: string;
  dayBefore: string;
  dayOf: string;
}>;


export type TargetsAfterMergerQuery = { __typename: 'Query', successor: (
    { __typename: 'Province', typeBefore: ProvinceType, typeAfter: ProvinceType, versions: Array<{ __typename: 'ProvinceVersion', fullNameVi: string, type: ProvinceType, validFrom: string, validTo: string | null, document: string | null }>, predecessors: Array<(
      { __typename: 'Province', successor: { __typename: 'Province', id: string } | null }
      & { ' $fragmentRefs'?: { 'UnitOfPlansFragment': UnitOfPlansFragment } }
    )> }
    & { ' $fragmentRefs'?: { 'UnitOfPlansFragment': UnitOfPlansFragment } }
  ) | null, progress: { __typename: 'Report', id: string, rows: Array<{ __typename: 'ReportRow', province: { __typename: 'Province', id: string }, lines: Array<{ __typename: 'ReportLine', id: string, measure: { __typename: 'Measure', id: string, nameVi: string }, break: { __typename: 'SeriesBreak', on: string, reason: string } | null, combined: { __typename: 'CombinedTarget', comparable: boolean, reason: string | null, predecessors: Array<{ __typename: 'Province', id: string, nameVi: string }>, weightedActual:
            | { __typename: 'CompleteRate', rate: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ), coverage: (
                { __typename: 'Coverage' }
                & { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } }
              ) }
            | { __typename: 'PartialRate', rateOfKnown: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ), coverage: (
                { __typename: 'Coverage' }
                & { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } }
              ) }
            | { __typename: 'PerUnitRate', reason: string, ratePerUnit: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ), coverage: (
                { __typename: 'Coverage' }
                & { ' $fragmentRefs'?: { 'MergedCoverageFragment': MergedCoverageFragment } }
              ) }
           | null } | null, cells: Array<{ __typename: 'ReportCell', provinceId: string, id: string, dossier: { __typename: 'CellDossier', rate: { __typename: 'RatePair', computed: (
                { __typename: 'RateFigure' }
                & { ' $fragmentRefs'?: { 'MergedRateFragment': MergedRateFragment } }
              ) } } | null, plan: { __typename: 'CellPlan', targets: Array<{ __typename: 'CellTarget', targetId: string, comparison: TargetComparison, deadline: string | null, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, approximate: boolean } }> } | null, assessments: Array<{ __typename: 'TargetAssessment', targetId: string, status: TargetStatus | null, gap: number | null, reason: string | null }> | null }> }> }> } | null };

export type UnitOfPlansFragment = { __typename: 'Province', id: string, code: string | null, nameVi: string, fullNameVi: string, validFrom: string, validTo: string | null, trainingPlans: Array<{ __typename: 'TrainingPlan', provinceId: string, id: string, titleVi: string | null, unitEndedOn: string | null, period: { __typename: 'Period', from: string | null, to: string | null } | null, approvedBy: { __typename: 'OfficialDocument', provinceId: string, id: string, number: string | null, issuedOn: string | null } | null, targets: Array<{ __typename: 'PlanTarget', provinceId: string, id: string, position: number | null, measureId: string | null, comparison: TargetComparison | null, measurable: boolean | null, deadline: string | null, value: { __typename: 'Figure', state: FigureState, low: number | null, high: number | null, source: { __typename: 'FigureSource', factIds: Array<string> } | null } | null }> | null }> | null } & { ' $fragmentName'?: 'UnitOfPlansFragment' };

export type MergedCoverageFragment = { __typename: 'Coverage', expected: Array<string>, withFigure: Array<string>, withoutFigure: Array<string>, missing: Array<{ __typename: 'MissingUnit', unitId: string, domain: Domain, reason: UnitState }> } & { ' $fragmentName'?: 'MergedCoverageFragment' };

export type MergedRateFragment = { __typename: 'RateFigure', state: FigureState, low: number | null, numerator: number | null, denominator: number | null, population: string, asOf: string | null, reason: string | null } & { ' $fragmentName'?: 'MergedRateFragment' };

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
  __typename
  id
  nameVi
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      value {
        __typename
        state
        low
        high
        approximate
        source {
          __typename
          factIds
        }
      }
    }
  }
}
    `, {"fragmentName":"ProvincePlans"}) as unknown as TypedDocumentString<ProvincePlansFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on Figure {
  __typename
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
    __typename
    factIds
  }
}
    `, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const CoveragePartsFragmentDoc = new TypedDocumentString(`
    fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
    `, {"fragmentName":"CoverageParts"}) as unknown as TypedDocumentString<CoveragePartsFragment, unknown>;
export const TotalPartsFragmentDoc = new TypedDocumentString(`
    fragment TotalParts on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...Value
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
    fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Value on Figure {
  __typename
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
    __typename
    factIds
  }
}`, {"fragmentName":"TotalParts"}) as unknown as TypedDocumentString<TotalPartsFragment, unknown>;
export const ClassLineFragmentDoc = new TypedDocumentString(`
    fragment ClassLine on ReportLine {
  __typename
  id
  measure {
    __typename
    id
    nameVi
  }
  training {
    __typename
    classes {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
    attendances {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
  }
}
    fragment TotalParts on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...Value
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Value on Figure {
  __typename
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
    __typename
    factIds
  }
}`, {"fragmentName":"ClassLine"}) as unknown as TypedDocumentString<ClassLineFragment, unknown>;
export const RateFragmentDoc = new TypedDocumentString(`
    fragment Rate on RateFigure {
  __typename
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
    __typename
    factIds
  }
}
    `, {"fragmentName":"Rate"}) as unknown as TypedDocumentString<RateFragment, unknown>;
export const RateTotalPartsFragmentDoc = new TypedDocumentString(`
    fragment RateTotalParts on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...Rate
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
    fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Rate on RateFigure {
  __typename
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
    __typename
    factIds
  }
}`, {"fragmentName":"RateTotalParts"}) as unknown as TypedDocumentString<RateTotalPartsFragment, unknown>;
export const PairFragmentDoc = new TypedDocumentString(`
    fragment Pair on FigurePair {
  __typename
  reported {
    __typename
    ...Value
  }
  computed {
    __typename
    ...Value
  }
}
    fragment Value on Figure {
  __typename
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
    __typename
    factIds
  }
}`, {"fragmentName":"Pair"}) as unknown as TypedDocumentString<PairFragment, unknown>;
export const ProgressFigureFragmentDoc = new TypedDocumentString(`
    fragment ProgressFigure on Figure {
  __typename
  state
  operator
  low
  high
  approximate
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"ProgressFigure"}) as unknown as TypedDocumentString<ProgressFigureFragment, unknown>;
export const ClassFigureFragmentDoc = new TypedDocumentString(`
    fragment ClassFigure on Figure {
  __typename
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
    __typename
    factIds
  }
}
    `, {"fragmentName":"ClassFigure"}) as unknown as TypedDocumentString<ClassFigureFragment, unknown>;
export const ClassPairFragmentDoc = new TypedDocumentString(`
    fragment ClassPair on FigurePair {
  __typename
  reported {
    __typename
    ...ClassFigure
  }
  computed {
    __typename
    ...ClassFigure
  }
}
    fragment ClassFigure on Figure {
  __typename
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
    __typename
    factIds
  }
}`, {"fragmentName":"ClassPair"}) as unknown as TypedDocumentString<ClassPairFragment, unknown>;
export const ClassRowsFragmentDoc = new TypedDocumentString(`
    fragment ClassRows on Report {
  __typename
  id
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          classes {
            __typename
            ...ClassPair
          }
          attendances {
            __typename
            ...ClassPair
          }
          attendancesPerClass {
            __typename
            ...ClassPair
          }
          persons {
            __typename
            ...ClassPair
          }
          classDays {
            __typename
            ...ClassPair
          }
        }
      }
    }
  }
}
    fragment ClassPair on FigurePair {
  __typename
  reported {
    __typename
    ...ClassFigure
  }
  computed {
    __typename
    ...ClassFigure
  }
}
fragment ClassFigure on Figure {
  __typename
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
    __typename
    factIds
  }
}`, {"fragmentName":"ClassRows"}) as unknown as TypedDocumentString<ClassRowsFragment, unknown>;
export const YearFigureFragmentDoc = new TypedDocumentString(`
    fragment YearFigure on Figure {
  __typename
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
    __typename
    factIds
  }
}
    `, {"fragmentName":"YearFigure"}) as unknown as TypedDocumentString<YearFigureFragment, unknown>;
export const YearPairFragmentDoc = new TypedDocumentString(`
    fragment YearPair on FigurePair {
  __typename
  reported {
    __typename
    ...YearFigure
  }
  computed {
    __typename
    ...YearFigure
  }
}
    fragment YearFigure on Figure {
  __typename
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
    __typename
    factIds
  }
}`, {"fragmentName":"YearPair"}) as unknown as TypedDocumentString<YearPairFragment, unknown>;
export const YearShareFragmentDoc = new TypedDocumentString(`
    fragment YearShare on RateFigure {
  __typename
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
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}
    `, {"fragmentName":"MapFigure"}) as unknown as TypedDocumentString<MapFigureFragment, unknown>;
export const MapCoverageFragmentDoc = new TypedDocumentString(`
    fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"MapCoverage"}) as unknown as TypedDocumentString<MapCoverageFragment, unknown>;
export const MapTotalFragmentDoc = new TypedDocumentString(`
    fragment MapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...MapFigure
    }
    reason
    coverage {
      __typename
      ...MapCoverage
    }
  }
}
    fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"MapTotal"}) as unknown as TypedDocumentString<MapTotalFragment, unknown>;
export const MapRowsFragmentDoc = new TypedDocumentString(`
    fragment MapRows on Report {
  __typename
  id
  boundaries
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      fromPredecessors: cells {
        __typename
        provinceId
        id
        province {
          __typename
          id
          nameVi
        }
        training {
          __typename
          classes {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
          attendances {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
        }
      }
      training {
        __typename
        classes {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
        attendances {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
      }
    }
  }
}
    fragment MapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...MapFigure
    }
    reason
    coverage {
      __typename
      ...MapCoverage
    }
  }
}
fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"fragmentName":"MapRows"}) as unknown as TypedDocumentString<MapRowsFragment, unknown>;
export const UnitOfPlansFragmentDoc = new TypedDocumentString(`
    fragment UnitOfPlans on Province {
  __typename
  id
  code
  nameVi
  fullNameVi
  validFrom
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    unitEndedOn
    period {
      __typename
      from
      to
    }
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      deadline
      value {
        __typename
        state
        low
        high
        source {
          __typename
          factIds
        }
      }
    }
  }
}
    `, {"fragmentName":"UnitOfPlans"}) as unknown as TypedDocumentString<UnitOfPlansFragment, unknown>;
export const MergedCoverageFragmentDoc = new TypedDocumentString(`
    fragment MergedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
    `, {"fragmentName":"MergedCoverage"}) as unknown as TypedDocumentString<MergedCoverageFragment, unknown>;
export const MergedRateFragmentDoc = new TypedDocumentString(`
    fragment MergedRate on RateFigure {
  __typename
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
  __typename
  provinces(ids: $provinceIds) {
    __typename
    ...ProvincePlans
    predecessors {
      __typename
      ...ProvincePlans
      institutions(kind: TRUONG_CHINH_TRI_TINH) {
        __typename
        provinceId
        id
        nameVi
        years {
          __typename
          year
          classesRunning {
            __typename
            ...Pair
          }
          learners {
            __typename
            ...Pair
          }
          fullTimeLearners {
            __typename
            ...Pair
          }
          fullTimeShare {
            __typename
            reported {
              __typename
              ...Rate
            }
            computed {
              __typename
              ...Rate
            }
          }
        }
      }
      nominationTotals(programmeCode: "LLCT_CAO_CAP", from: $sentFrom, to: $sentTo) {
        __typename
        unitId
        sentBy {
          __typename
          nameVi
          unitId
        }
        withinQuota
        decisions {
          __typename
          provinceId
          id
          number
          issuedOn
          issuer
        }
        persons {
          __typename
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
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              computed {
                __typename
                ...Rate
              }
            }
          }
          plan {
            __typename
            targets {
              __typename
              targetId
              comparison
              value {
                __typename
                state
                low
                high
                approximate
              }
            }
          }
          assessments {
            __typename
            targetId
            status
            gap
            reason
          }
        }
      }
    }
    totals {
      __typename
      id
      measure {
        __typename
        id
      }
      rate {
        __typename
        computed {
          __typename
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
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      lines {
        __typename
        ...ClassLine
        cells {
          __typename
          provinceId
          id
          training {
            __typename
            classes {
              __typename
              ...Pair
            }
            attendances {
              __typename
              ...Pair
            }
            persons {
              __typename
              ...Pair
            }
            classDays {
              __typename
              ...Pair
            }
            daysPerClass {
              __typename
              ...Pair
            }
          }
        }
      }
    }
    totals {
      __typename
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
    __typename
    id
    rows {
      __typename
      administrativeUnit {
        __typename
        provinceId
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        cells {
          __typename
          provinceId
          id
          training {
            __typename
            classes {
              __typename
              ...Pair
            }
            attendances {
              __typename
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
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      administrativeUnit {
        __typename
        provinceId
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              reported {
                __typename
                ...Rate
              }
              computed {
                __typename
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
  __typename
  id
  nameVi
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      value {
        __typename
        state
        low
        high
        approximate
        source {
          __typename
          factIds
        }
      }
    }
  }
}
fragment ClassLine on ReportLine {
  __typename
  id
  measure {
    __typename
    id
    nameVi
  }
  training {
    __typename
    classes {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
    attendances {
      __typename
      reported {
        __typename
        ...TotalParts
      }
      computed {
        __typename
        ...TotalParts
      }
    }
  }
}
fragment TotalParts on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...Value
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...Value
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
fragment RateTotalParts on RateTotal {
  __typename
  ... on CompleteRate {
    __typename
    rate {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PartialRate {
    __typename
    rateOfKnown {
      __typename
      ...Rate
    }
    coverage {
      __typename
      ...CoverageParts
    }
  }
  ... on PerUnitRate {
    __typename
    ratePerUnit {
      __typename
      ...Rate
    }
    reason
    coverage {
      __typename
      ...CoverageParts
    }
  }
}
fragment CoverageParts on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
  share
}
fragment Pair on FigurePair {
  __typename
  reported {
    __typename
    ...Value
  }
  computed {
    __typename
    ...Value
  }
}
fragment Value on Figure {
  __typename
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
    __typename
    factIds
  }
}
fragment Rate on RateFigure {
  __typename
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
    __typename
    factIds
  }
}`, {"hash":"sha256:e1914d3b672da1b07ef12b55d0f5ef09793d7f21530ac095f48912773fb67d67"}) as unknown as TypedDocumentString<CrossProvinceProgressQuery, CrossProvinceProgressQueryVariables>;
export const TargetProgressDocument = new TypedDocumentString(`
    query TargetProgress($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    trainingPlans(inForceOn: $asOf) {
      __typename
      provinceId
      id
      titleVi
      period {
        __typename
        from
        to
      }
      approvedBy {
        __typename
        provinceId
        id
        number
        issuedOn
      }
      targets {
        __typename
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
          __typename
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
    __typename
    id
    asOf
    rows {
      __typename
      province {
        __typename
        id
        nameVi
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        break {
          __typename
          on
          reason
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              computed {
                __typename
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
            __typename
            issued {
              __typename
              computed {
                __typename
                ...ProgressFigure
              }
            }
          }
          plan {
            __typename
            targets {
              __typename
              targetId
              comparison
              deadline
              value {
                __typename
                ...ProgressFigure
              }
            }
          }
          assessments {
            __typename
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
  __typename
  state
  operator
  low
  high
  approximate
  reason
  source {
    __typename
    factIds
  }
}`, {"hash":"sha256:cb6999b8a89fc8359047d55680616f40636e337b5b612ba949f46f199d556fa0"}) as unknown as TypedDocumentString<TargetProgressQuery, TargetProgressQueryVariables>;
export const ClassesByYearDocument = new TypedDocumentString(`
    query ClassesByYear($unitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  allYears: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2010: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2010-01-01", to: "2010-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2011: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2011-01-01", to: "2011-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2012: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2012-01-01", to: "2012-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2013: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2013-01-01", to: "2013-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2014: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2014-01-01", to: "2014-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2015: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2015-01-01", to: "2015-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2016: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2016-01-01", to: "2016-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2017: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2017-01-01", to: "2017-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
  year2018: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: {from: "2018-01-01", to: "2018-12-31"}
    asOf: $asOf
  ) {
    __typename
    ...ClassRows
  }
}
    fragment ClassRows on Report {
  __typename
  id
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      cells {
        __typename
        provinceId
        id
        training {
          __typename
          classes {
            __typename
            ...ClassPair
          }
          attendances {
            __typename
            ...ClassPair
          }
          attendancesPerClass {
            __typename
            ...ClassPair
          }
          persons {
            __typename
            ...ClassPair
          }
          classDays {
            __typename
            ...ClassPair
          }
        }
      }
    }
  }
}
fragment ClassPair on FigurePair {
  __typename
  reported {
    __typename
    ...ClassFigure
  }
  computed {
    __typename
    ...ClassFigure
  }
}
fragment ClassFigure on Figure {
  __typename
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
    __typename
    factIds
  }
}`, {"hash":"sha256:feedb15062c6188dee8e3e2bbec64e6577c20a2d31cf5c6d3740f84a0b245362"}) as unknown as TypedDocumentString<ClassesByYearQuery, ClassesByYearQueryVariables>;
export const SchoolYearDocument = new TypedDocumentString(`
    query SchoolYear($unitIds: [ID!]!) {
  __typename
  provinces(ids: $unitIds) {
    __typename
    id
    nameVi
    institutions(kind: TRUONG_CHINH_TRI_TINH) {
      __typename
      provinceId
      id
      nameVi
      years {
        __typename
        year
        classesRunning {
          __typename
          ...YearPair
        }
        learners {
          __typename
          ...YearPair
        }
        fullTimeLearners {
          __typename
          ...YearPair
        }
        fullTimeShare {
          __typename
          reported {
            __typename
            ...YearShare
          }
          computed {
            __typename
            ...YearShare
          }
        }
        offPlanClasses {
          __typename
          ...YearPair
        }
        weekendClasses {
          __typename
          ...YearPair
        }
      }
    }
  }
}
    fragment YearPair on FigurePair {
  __typename
  reported {
    __typename
    ...YearFigure
  }
  computed {
    __typename
    ...YearFigure
  }
}
fragment YearFigure on Figure {
  __typename
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
    __typename
    factIds
  }
}
fragment YearShare on RateFigure {
  __typename
  state
  low
  high
  numerator
  denominator
  reason
}`, {"hash":"sha256:dace98915da0366161883d06f32fdfe217206837b33110206f6970b6627ca960"}) as unknown as TypedDocumentString<SchoolYearQuery, SchoolYearQueryVariables>;
export const OldResultsOnNewMapDocument = new TypedDocumentString(`
    query OldResultsOnNewMap($unitIds: [ID!]!, $oldUnitIds: [ID!]!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
  __typename
  onMapOf34: report(
    unitIds: $unitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: CURRENT_34
  ) {
    __typename
    ...MapRows
  }
  asRecorded: report(
    unitIds: $oldUnitIds
    measureIds: $measureIds
    period: $period
    asOf: $asOf
    boundaries: AS_RECORDED
  ) {
    __typename
    ...MapRows
  }
}
    fragment MapRows on Report {
  __typename
  id
  boundaries
  period {
    __typename
    from
    to
  }
  rows {
    __typename
    province {
      __typename
      id
      nameVi
    }
    lines {
      __typename
      id
      measure {
        __typename
        id
      }
      break {
        __typename
        on
        reason
      }
      fromPredecessors: cells {
        __typename
        provinceId
        id
        province {
          __typename
          id
          nameVi
        }
        training {
          __typename
          classes {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
          attendances {
            __typename
            reported {
              __typename
              ...MapFigure
            }
            computed {
              __typename
              ...MapFigure
            }
          }
        }
      }
      training {
        __typename
        classes {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
        attendances {
          __typename
          reported {
            __typename
            ...MapTotal
          }
          computed {
            __typename
            ...MapTotal
          }
        }
      }
    }
  }
}
fragment MapTotal on FigureTotal {
  __typename
  ... on CompleteTotal {
    __typename
    total {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PartialTotal {
    __typename
    sumOfKnown {
      __typename
      ...MapFigure
    }
    coverage {
      __typename
      ...MapCoverage
    }
  }
  ... on PerUnitTotal {
    __typename
    sumPerUnit {
      __typename
      ...MapFigure
    }
    reason
    coverage {
      __typename
      ...MapCoverage
    }
  }
}
fragment MapCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MapFigure on Figure {
  __typename
  state
  operator
  low
  high
  countUnit
  reason
  source {
    __typename
    factIds
  }
}`, {"hash":"sha256:b9ed9431388a4985d6ff60b61038bfc75755c979965245f0a6c6e34256b15cfa"}) as unknown as TypedDocumentString<OldResultsOnNewMapQuery, OldResultsOnNewMapQueryVariables>;
export const TargetsAfterMergerDocument = new TypedDocumentString(`
    query TargetsAfterMerger($successorId: ID!, $measureIds: [ID!]!, $period: PeriodInput!, $asOf: Date!, $dayBefore: Date!, $dayOf: Date!) {
  __typename
  successor: province(id: $successorId) {
    __typename
    ...UnitOfPlans
    typeBefore: type(on: $dayBefore)
    typeAfter: type(on: $dayOf)
    versions {
      __typename
      fullNameVi
      type
      validFrom
      validTo
      document
    }
    predecessors {
      __typename
      ...UnitOfPlans
      successor {
        __typename
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
    __typename
    id
    rows {
      __typename
      province {
        __typename
        id
      }
      lines {
        __typename
        id
        measure {
          __typename
          id
          nameVi
        }
        break {
          __typename
          on
          reason
        }
        combined {
          __typename
          comparable
          reason
          predecessors {
            __typename
            id
            nameVi
          }
          weightedActual {
            __typename
            ... on CompleteRate {
              __typename
              rate {
                __typename
                ...MergedRate
              }
              coverage {
                __typename
                ...MergedCoverage
              }
            }
            ... on PartialRate {
              __typename
              rateOfKnown {
                __typename
                ...MergedRate
              }
              coverage {
                __typename
                ...MergedCoverage
              }
            }
            ... on PerUnitRate {
              __typename
              ratePerUnit {
                __typename
                ...MergedRate
              }
              reason
              coverage {
                __typename
                ...MergedCoverage
              }
            }
          }
        }
        cells {
          __typename
          provinceId
          id
          dossier {
            __typename
            rate {
              __typename
              computed {
                __typename
                ...MergedRate
              }
            }
          }
          plan {
            __typename
            targets {
              __typename
              targetId
              comparison
              deadline
              value {
                __typename
                state
                low
                high
                approximate
              }
            }
          }
          assessments {
            __typename
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
  __typename
  id
  code
  nameVi
  fullNameVi
  validFrom
  validTo
  trainingPlans(inForceOn: $asOf) {
    __typename
    provinceId
    id
    titleVi
    unitEndedOn
    period {
      __typename
      from
      to
    }
    approvedBy {
      __typename
      provinceId
      id
      number
      issuedOn
    }
    targets {
      __typename
      provinceId
      id
      position
      measureId
      comparison
      measurable
      deadline
      value {
        __typename
        state
        low
        high
        source {
          __typename
          factIds
        }
      }
    }
  }
}
fragment MergedCoverage on Coverage {
  __typename
  expected
  withFigure
  withoutFigure
  missing {
    __typename
    unitId
    domain
    reason
  }
}
fragment MergedRate on RateFigure {
  __typename
  state
  low
  numerator
  denominator
  population
  asOf
  reason
}`, {"hash":"sha256:6a4d8bf72c4896d6c271265b922dccff2d39f20646f01a2b48a904fe895023dd"}) as unknown as TypedDocumentString<TargetsAfterMergerQuery, TargetsAfterMergerQueryVariables>;