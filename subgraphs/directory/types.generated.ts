import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SuccessionParent } from './resolvers/administrative-unit.ts';
import type { AdministrativeUnitRow } from './entities/administrative-unit.ts';
import type { CodeListParent } from './resolvers/query.ts';
import type { CodeListEntryRow } from './entities/code-list-entry.ts';
import type { CoverageParent } from './resolvers/coverage.ts';
import type { MeasureRow } from './entities/measure.ts';
import type { PersonParent } from './resolvers/person.ts';
import type { ProvinceRow } from './entities/province.ts';
import type { ProvinceVersionRow } from './entities/province-version.ts';
import type { RegionRow } from './entities/region.ts';
import type { OpenReport } from './resolvers/open-report.ts';
import type { CellParent } from './resolvers/report-cell.ts';
import type { LineParent } from './resolvers/report-line.ts';
import type { RowParent } from './resolvers/report.ts';
import type { DirectoryContext } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, ISO 8601 `YYYY-MM-DD` (ngày). */
  Date: { input: string; output: string; }
  /** An amount in đồng (VND): a whole number of up to 64 bits, carried as a decimal string (số tiền). */
  Money: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Level of government (cấp hành chính). */
export type AdministrativeLevel =
  /** District, until 30/6/2025 (huyện). */
  | 'HUYEN'
  /** Province (tỉnh). */
  | 'TINH'
  /** Centre (trung ương). */
  | 'TRUNG_UONG'
  /** Commune (xã). */
  | 'XA';

/** A successor of a district or commune (đơn vị kế thừa). */
export type AdministrativeSuccession = {
  __typename?: 'AdministrativeSuccession';
  /** Whether the whole of it passed on. */
  extent: SuccessionExtent;
  /** The administrative unit (đơn vị hành chính). */
  unit: AdministrativeUnit;
};

/** A district (until 30/6/2025) or commune named in the records (đơn vị hành chính cấp huyện, cấp xã). */
export type AdministrativeUnit = {
  __typename?: 'AdministrativeUnit';
  /** Statistics code; null = none (mã). */
  code?: Maybe<Scalars['String']['output']>;
  /** `H63-<code>` district, `X63-<code>` commune to 30/6/2025, `X34-<code>` commune since. */
  id: Scalars['ID']['output'];
  /** Level of government (cấp). */
  level: AdministrativeLevel;
  /** Vietnamese name (tên). */
  nameVi: Scalars['String']['output'];
  /** SYNTHETIC for communes made up for trial data. */
  origin: DataOrigin;
  /** The district of a commune of the old map; null = none or not known. */
  parent?: Maybe<AdministrativeUnit>;
  /** The provincial unit (đơn vị cấp tỉnh). */
  province: Province;
  /** Provincial unit that holds its records. */
  provinceId: Scalars['ID']['output'];
  /** What became of it (đơn vị kế thừa). */
  successors: Array<AdministrativeSuccession>;
  /** Code of the type, e.g. HUYEN, XA, PHUONG, THANH_PHO_THUOC_TINH. */
  type: Scalars['String']['output'];
  /** First day (từ ngày). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null = exists, or the last day is not known. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

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

/** Legal kind of a cadre's post (loại cán bộ). */
export type CadreKind =
  /** Elected or appointed for a term (cán bộ). */
  | 'CAN_BO'
  /** Commune cadre, until 30/6/2025 (cán bộ cấp xã). */
  | 'CAN_BO_CAP_XA'
  /** Civil servant (công chức). */
  | 'CONG_CHUC'
  /** Commune civil servant, until 30/6/2025 (công chức cấp xã). */
  | 'CONG_CHUC_CAP_XA'
  /** Delegate of a People's Council (đại biểu HĐND). */
  | 'DAI_BIEU_HDND'
  /** Contract worker (hợp đồng lao động). */
  | 'HOP_DONG'
  /** Part-time worker of a hamlet (người hoạt động không chuyên trách ở thôn). */
  | 'KHONG_CHUYEN_TRACH_THON'
  /** Part-time commune worker (người hoạt động không chuyên trách cấp xã). */
  | 'KHONG_CHUYEN_TRACH_XA'
  /** Learner outside the system (ngoài hệ thống). */
  | 'NGOAI_HE_THONG'
  /** Public employee (viên chức). */
  | 'VIEN_CHUC';

export type CellDossier = {
  __typename?: 'CellDossier';
  rate: RatePair;
};

export type CellPlan = {
  __typename?: 'CellPlan';
  targets: Array<CellTarget>;
};

export type CellTarget = {
  __typename?: 'CellTarget';
  comparison: TargetComparison;
  deadline?: Maybe<Scalars['Date']['output']>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  targetId: Scalars['ID']['output'];
  value: Figure;
};

export type CellTraining = {
  __typename?: 'CellTraining';
  attendances: FigurePair;
  classDays: FigurePair;
  classes: FigurePair;
  issued: FigurePair;
};

/** A list of stable codes (danh mục). */
export type CodeList = {
  __typename?: 'CodeList';
  /** Its codes, in order. */
  entries: Array<CodeListEntry>;
  /** Name of the list. */
  name: Scalars['String']['output'];
};

/** A code with its names. */
export type CodeListEntry = {
  __typename?: 'CodeListEntry';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** English name (tên tiếng Anh). */
  nameEn: Scalars['String']['output'];
  /** Vietnamese name (tên). */
  nameVi: Scalars['String']['output'];
  /** For levels: compared instead of the code; null = no order. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Null = always. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null = valid today. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Targets of merged units for one measure, and whether they are one target (chỉ tiêu tính chung). */
export type CombinedTarget = {
  __typename?: 'CombinedTarget';
  /** True when each of them set one target for the measure, with the same comparison, value and deadline (so sánh được). */
  comparable: Scalars['Boolean']['output'];
  /** The merged units, whose targets they are (đơn vị tiền thân). */
  predecessors: Array<Province>;
  /** Why they are not one target, or why that is not known, in Vietnamese; null when they are (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Rate over the merged units, each on its last day or on `asOf` where that is earlier: numerators and denominators added, then divided; null when not comparable (kết quả chung). */
  weightedActual?: Maybe<RateTotal>;
};

/** Every expected unit gave numerator and denominator (tỷ lệ đầy đủ). */
export type CompleteRate = {
  __typename?: 'CompleteRate';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Persons whom more than one unit counts, once for each unit beyond the first: they have been taken off the denominator. 0 where no persons are counted (số lần đếm trùng đã trừ). */
  duplicates: Scalars['Int']['output'];
  /** The rate over every expected unit; of persons each once. */
  rate: RateFigure;
};

/** Every expected unit gave a figure (tổng đầy đủ). */
export type CompleteTotal = {
  __typename?: 'CompleteTotal';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Persons whom more than one unit counts, once for each unit beyond the first: they have been taken off. 0 where no persons are counted (số lần đếm trùng đã trừ). */
  duplicates: Scalars['Int']['output'];
  /** The sum over every expected unit; of persons each once. */
  total: Figure;
};

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

/** Which units a total stands on (độ phủ). Each expected unit is in exactly one of `withFigure`, `withoutFigure` and `missing`. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Units that can hold facts of the period, or stocks of the day, under this map and to which the measure applies; a place inside another unit of the line is not counted beside it. */
  expected: Array<Scalars['ID']['output']>;
  /** Did not answer. */
  missing: Array<MissingUnit>;
  /**
   * Percent, 0 to 100: the weight of `withFigure` out of the weight of `expected` (tỷ trọng). Null = `withoutWeight` is not
   * empty, or all weights are 0: it is never estimated from the others. Comparable within one measure only.
   */
  share?: Maybe<Scalars['Float']['output']>;
  /** Of `withFigure` and `withoutFigure`: did not answer now; what they gave before stands in, since the request allowed it (số liệu cũ). */
  stale: Array<StaleUnit>;
  /** What a unit weighs: what it planned to count in the period (volumes), or how many the rate is about (rates). */
  weighedBy: WeightBasis;
  /** The last published weight of each expected unit, for this measure and period or day, in the order of `expected`. */
  weights: Array<UnitWeight>;
  /** Of these, those that gave a figure. */
  withFigure: Array<Scalars['ID']['output']>;
  /** Answered, but have no figure. */
  withoutFigure: Array<Scalars['ID']['output']>;
  /** Expected units of which no weight has been published: because of them `share` is null. */
  withoutWeight: Array<Scalars['ID']['output']>;
};

/** Where a record comes from (nguồn gốc bản ghi). */
export type DataOrigin =
  /** From a published source (nguồn đã công bố). */
  | 'PUBLISHED'
  /** Made up for trial, no real person or event (dữ liệu tổng hợp). */
  | 'SYNTHETIC';

/** Domain of the provinces (lĩnh vực). */
export type Domain =
  /** Training institutions (cơ sở đào tạo). */
  | 'INSTITUTIONS'
  /** Personnel (cán bộ). */
  | 'PERSONNEL'
  /** Planning (kế hoạch). */
  | 'PLANNING';

/**
 * A number as an interval, with what is known of it (số liệu). An exact 36 has `low` = `high` = 36; "more than 3,000" has
 * `low` = 3000, `lowOpen`, and no `high`. Values are never rounded.
 */
export type Figure = {
  __typename?: 'Figure';
  /** True for a yearly rate (hằng năm). */
  annual: Scalars['Boolean']['output'];
  /** True when the source says about, nearly; contagious in sums. */
  approximate: Scalars['Boolean']['output'];
  /** The day of which a stock figure speaks; null = unknown, or a figure over a period. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** What is counted. */
  countUnit: CountUnit;
  /** Upper end; null = unbounded or no figure. */
  high?: Maybe<Scalars['Float']['output']>;
  /** True when the upper end itself is excluded or unbounded. */
  highOpen: Scalars['Boolean']['output'];
  /** Lower end; null = unbounded or no figure. */
  low?: Maybe<Scalars['Float']['output']>;
  /** True when the lower end itself is excluded or unbounded. */
  lowOpen: Scalars['Boolean']['output'];
  /** Null unless the figure has been reported or computed. */
  operator?: Maybe<FigureOperator>;
  /** Period the figure covers; null = not stated, or a state on a day (see `asOf`). */
  period?: Maybe<Period>;
  /** Why there is no value, in plain Vietnamese; null when there is one. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for computed figures. */
  source?: Maybe<FigureSource>;
  /** Why there is, or is not, a value (trạng thái). */
  state: FigureState;
  /** Id of the administrative unit that the figure speaks of, e.g. `P63-06`, `H63-186`. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

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

/** Published and counted figure side by side, never mixed (số công bố và số tính được). */
export type FigurePair = {
  __typename?: 'FigurePair';
  /** From rows. */
  computed: Figure;
  /** As published. */
  reported: Figure;
};

/** Where a reported figure was published (nguồn). */
export type FigureSource = {
  __typename?: 'FigureSource';
  /** Ids of the facts in the list of published facts; two or more when the figure follows from several. */
  factIds: Array<Scalars['ID']['output']>;
  /** Name of the source file; several, joined by commas, for a sum. */
  file: Scalars['String']['output'];
  /** Day of publication; null = unknown. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** False when the printed day is doubtful; null when there is none. */
  publishedOnReliable?: Maybe<Scalars['Boolean']['output']>;
};

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

/** Complete sums, partial ones and those that may count a person twice have different fields, so that no client reads one as another. */
export type FigureTotal = CompleteTotal | PartialTotal | PerUnitTotal;

/** Who pays (nguồn kinh phí). */
export type FundingSource =
  /** National target programme (chương trình mục tiêu quốc gia). */
  | 'CHUONG_TRINH_MTQG'
  /** The learner's employer (đơn vị sử dụng). */
  | 'DON_VI_SU_DUNG'
  /** The learner (học viên tự túc). */
  | 'HOC_VIEN_TU_TUC'
  /** The institution's own revenue (nguồn thu đơn vị). */
  | 'NGUON_THU_DON_VI'
  /** State budget, district, until 30/6/2025 (ngân sách huyện). */
  | 'NSNN_HUYEN'
  /** State budget, province (ngân sách tỉnh). */
  | 'NSNN_TINH'
  /** State budget, centre (ngân sách trung ương). */
  | 'NSNN_TRUNG_UONG'
  /** State budget, commune (ngân sách xã). */
  | 'NSNN_XA'
  /** International donors (tài trợ quốc tế). */
  | 'TAI_TRO_QUOC_TE'
  /** Other legal organisations (tổ chức hợp pháp khác). */
  | 'TO_CHUC_HOP_PHAP_KHAC'
  /** Socialised, non-budget money (xã hội hoá). */
  | 'XA_HOI_HOA';

/** Gender (giới tính). */
export type Gender =
  /** Male (nam). */
  | 'NAM'
  /** Female (nữ). */
  | 'NU';

export type ListedCompletion = {
  __typename?: 'ListedCompletion';
  firstMonth: Scalars['Date']['output'];
  personId: Scalars['ID']['output'];
};

export type ListedHolder = {
  __typename?: 'ListedHolder';
  meets: Scalars['Boolean']['output'];
  personId: Scalars['ID']['output'];
};

/** An entry of the dated list of measures: what is counted, of whom (thước đo). */
export type Measure = {
  __typename?: 'Measure';
  /** What is counted. */
  countUnit: CountUnit;
  /** `LLCT`, `CHUYEN_MON` (level at least `minimumRank`), `PROGRAMME` (training in the group or programme), `STANDARD` (of the post) or `ANY`. */
  dimension: Scalars['String']['output'];
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** True when those still studying count as well. */
  includesInProgress: Scalars['Boolean']['output'];
  /** Rate on a day, or volume over a period. */
  kind: MeasureKind;
  /** Lowest rank that counts; null when the dimension has none. */
  minimumRank?: Maybe<Scalars['Int']['output']>;
  /** English name (tên tiếng Anh). */
  nameEn: Scalars['String']['output'];
  /** Vietnamese name (tên). */
  nameVi: Scalars['String']['output'];
  /**
   * Code of the population (đối tượng): who a rate is of. A volume with dimension ANY counts classes held for exactly this
   * population, open ones not; with PROGRAMME, all classes of the programme.
   */
  population: Scalars['String']['output'];
  /** The one programme that counts, e.g. LLCT_TRUNG_CAP; null when a group or no programme counts. */
  programmeCode?: Maybe<Scalars['String']['output']>;
  /** Group of programmes that counts; null when the dimension is no programme, or when one programme counts. */
  programmeGroup?: Maybe<ProgrammeGroup>;
  /** First day (từ ngày). */
  validFrom: Scalars['Date']['output'];
  /** Null = valid today. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** How a measure counts (cách đếm). */
export type MeasureKind =
  /** Share of a population on a day (tỷ lệ tại một thời điểm). */
  | 'RATE'
  /** Classes, attendances, class-days over a period (khối lượng trong một giai đoạn). */
  | 'VOLUME';

/** A unit that did not answer. */
export type MissingUnit = {
  __typename?: 'MissingUnit';
  /** The domain that did not give it (lĩnh vực). */
  domain: Domain;
  /** How it failed. */
  reason: UnitState;
  /** The administrative unit (đơn vị hành chính). */
  unitId: Scalars['ID']['output'];
};

/** Position in a list (vị trí trang). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` for the next page; null = nothing on this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when records follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Some expected units gave none: the rate of the others (tỷ lệ một phần). */
export type PartialRate = {
  __typename?: 'PartialRate';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Persons whom more than one unit counts, once for each unit beyond the first: they have been taken off the denominator. 0 where no persons are counted (số lần đếm trùng đã trừ). */
  duplicates: Scalars['Int']['output'];
  /** The rate over the units that gave one, of persons each once: never the whole. */
  rateOfKnown: RateFigure;
};

/** Some expected units gave none: the sum of the others (tổng một phần). */
export type PartialTotal = {
  __typename?: 'PartialTotal';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Persons whom more than one unit counts, once for each unit beyond the first: they have been taken off. 0 where no persons are counted (số lần đếm trùng đã trừ). */
  duplicates: Scalars['Int']['output'];
  /** The sum over the units that gave a figure, of persons each once: never the whole. NOT_COMPUTABLE as soon as one of these figures is, and says which. */
  sumOfKnown: Figure;
};

/**
 * A rate of persons counted unit by unit, where nobody can tell who was counted twice (tỷ lệ theo lượt đơn vị). Neither the
 * rate of the persons nor a bound of it.
 */
export type PerUnitRate = {
  __typename?: 'PerUnitRate';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Numerators and denominators of the units, added: a person with dossiers in two of them counts twice. */
  ratePerUnit: RateFigure;
  /** Why persons could not be counted once, in Vietnamese (lý do). */
  reason: Scalars['String']['output'];
};

/**
 * Persons counted unit by unit, where nobody can tell who was counted twice (tổng theo lượt đơn vị). It is neither the number
 * of persons nor a lower bound of it: never to be shown with "≥".
 */
export type PerUnitTotal = {
  __typename?: 'PerUnitTotal';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Why persons could not be counted once, in Vietnamese (lý do). */
  reason: Scalars['String']['output'];
  /** What the units counted, added: a person with records in two of them counts twice. */
  sumPerUnit: Figure;
};

/** A span of days, both ends included; null = not known or open (giai đoạn). */
export type Period = {
  __typename?: 'Period';
  /** First day; null = not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day; null = open or not stated. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A span of days, both ends included. */
export type PeriodInput = {
  /** First day, included (từ ngày). */
  from: Scalars['Date']['input'];
  /** Last day, included (đến ngày). */
  to: Scalars['Date']['input'];
};

/** A person with dossiers in more than one unit (một người). */
export type Person = {
  __typename?: 'Person';
  /** Keyed hash made by the national register, key version in its prefix. Personal data. */
  personId: Scalars['ID']['output'];
  /** Units that hold records of this person. */
  units: Array<Province>;
};

/** How a class stands to the plan (kế hoạch của lớp). */
export type PlanBasis =
  /** Added to the plan (bổ sung). */
  | 'BO_SUNG'
  /** Beyond the provincial programme (ngoài chương trình của tỉnh). */
  | 'NGOAI_CHUONG_TRINH_TINH'
  /** Outside the plan (ngoài kế hoạch). */
  | 'NGOAI_KE_HOACH'
  /** By order of a customer (theo đặt hàng). */
  | 'THEO_DAT_HANG'
  /** In the plan (trong kế hoạch). */
  | 'TRONG_KE_HOACH';

/** Group of training content (nhóm chương trình). */
export type ProgrammeGroup =
  /** Knowledge updates (cập nhật kiến thức). */
  | 'CAP_NHAT_KIEN_THUC'
  /** Professional title of public employees (chức danh nghề nghiệp). */
  | 'CDNN'
  /** Professional training (chuyên môn). */
  | 'CHUYEN_MON'
  /** Three-month professional course for commune staff (chuyên môn 3 tháng). */
  | 'CHUYEN_MON_3_THANG'
  /** Council delegates (đại biểu HĐND). */
  | 'DAI_BIEU_HDND'
  /** New Party members (đảng viên mới). */
  | 'DANG_VIEN_MOI'
  /** Science, innovation, digital transformation (khoa học công nghệ, chuyển đổi số). */
  | 'KHCN_CDS'
  /** Skills and methods of public duty (kỹ năng, phương pháp). */
  | 'KY_NANG'
  /** Leadership and management (lãnh đạo, quản lý). */
  | 'LANH_DAO_QUAN_LY'
  /** Political theory (lý luận chính trị). */
  | 'LLCT'
  /** Professional practice (nghiệp vụ). */
  | 'NGHIEP_VU'
  /** Skills of Party and mass-organisation work (nghiệp vụ Đảng, đoàn thể). */
  | 'NGHIEP_VU_DANG_DOAN_THE'
  /** Foreign languages (ngoại ngữ). */
  | 'NGOAI_NGU'
  /** Candidates for Party admission (nhận thức về Đảng). */
  | 'NHAN_THUC_VE_DANG'
  /** New rural development (nông thôn mới). */
  | 'NONG_THON_MOI'
  /** Law and public-service ethics (pháp luật, đạo đức công vụ). */
  | 'PHAP_LUAT_DAO_DUC'
  /** State management (quản lý nhà nước). */
  | 'QLNN'
  /** National defence and security (quốc phòng, an ninh). */
  | 'QP_AN'
  /** Postgraduate study (sau đại học). */
  | 'SAU_DAI_HOC'
  /** Languages of ethnic minorities (tiếng dân tộc thiểu số). */
  | 'TIENG_DTTS'
  /** Computing (tin học). */
  | 'TIN_HOC'
  /** Job position (vị trí việc làm). */
  | 'VTVL';

/** A provincial unit of one of the two maps, or the centre `TW` (đơn vị hành chính cấp tỉnh). */
export type Province = {
  __typename?: 'Province';
  /** Districts and communes listed under this unit. */
  administrativeUnits: Array<AdministrativeUnit>;
  /** Statistics code inside its era; null for `TW`. */
  code?: Maybe<Scalars['String']['output']>;
  /** Name with the type, e.g. Thành phố Bắc Ninh (from 20/9/2026). */
  fullNameVi: Scalars['String']['output'];
  /** Era and code, e.g. `P63-06`, `P34-19`: a code alone changed meaning in seven cases. */
  id: Scalars['ID']['output'];
  /** Name on `on` (default: its latest day), without the type. */
  nameVi: Scalars['String']['output'];
  /** Units that were merged into this one on 1/7/2025; empty for old units (đơn vị tiền thân). */
  predecessors: Array<Province>;
  /** Region of its map; null for `TW`. */
  region?: Maybe<Region>;
  /** The unit of today that this one became; null for units of today (đơn vị kế thừa). */
  successor?: Maybe<Province>;
  /** Type on `on` (default: its latest day). */
  type: ProvinceType;
  /** First day on the list, which begins on 1/8/2008 (từ ngày). */
  validFrom: Scalars['Date']['output'];
  /** Last day; null = exists today. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Dated names and types, oldest first (các tên và loại theo thời gian). */
  versions: Array<ProvinceVersion>;
};


/** A provincial unit of one of the two maps, or the centre `TW` (đơn vị hành chính cấp tỉnh). */
export type ProvinceAdministrativeUnitsArgs = {
  level?: InputMaybe<AdministrativeLevel>;
};


/** A provincial unit of one of the two maps, or the centre `TW` (đơn vị hành chính cấp tỉnh). */
export type ProvinceFullNameViArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A provincial unit of one of the two maps, or the centre `TW` (đơn vị hành chính cấp tỉnh). */
export type ProvinceNameViArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A provincial unit of one of the two maps, or the centre `TW` (đơn vị hành chính cấp tỉnh). */
export type ProvinceTypeArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Type of a provincial unit (loại đơn vị hành chính cấp tỉnh). */
export type ProvinceType =
  /** Centrally run city (thành phố trực thuộc trung ương). */
  | 'THANH_PHO_TRUC_THUOC_TW'
  /** Province (tỉnh). */
  | 'TINH'
  /** The centre (trung ương). */
  | 'TRUNG_UONG';

/** Name and type of a provincial unit in a span of time. */
export type ProvinceVersion = {
  __typename?: 'ProvinceVersion';
  /** Number of the legal document that made it so; null = as at the start of the list. */
  document?: Maybe<Scalars['String']['output']>;
  /** Name with the type (tên đầy đủ). */
  fullNameVi: Scalars['String']['output'];
  /** Vietnamese name (tên). */
  nameVi: Scalars['String']['output'];
  /** Type (loại). */
  type: ProvinceType;
  /** First day (từ ngày). */
  validFrom: Scalars['Date']['output'];
  /** Null = to this day. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Entry points, one request over all provinces (điểm vào). */
export type Query = {
  __typename?: 'Query';
  /** A district or commune by its id, e.g. `H63-186`; null = not listed. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** Codes that populations, dimensions and enumerations use, with Vietnamese and English names (danh mục mã). */
  codeLists?: Maybe<Array<CodeList>>;
  /** The dated list of measures valid on `on` (default: all) (danh mục thước đo). */
  measures?: Maybe<Array<Measure>>;
  /** A person with records in more than one unit (một người có hồ sơ ở nhiều đơn vị). */
  person?: Maybe<Person>;
  /** A provincial unit by its id, e.g. `P63-06` (Bắc Kạn until 30/6/2025), `P34-19`, `TW`; null = no such unit. A code or a name is refused with UNKNOWN_UNIT, which tells whose it was. */
  province?: Maybe<Province>;
  /** Provincial units by id, in the order asked; an unknown id is refused with UNKNOWN_UNIT. Without `ids`: all units of `on`'s map. */
  provinces?: Maybe<Array<Province>>;
  /**
   * A table of measure × unit in one parallel step (báo cáo). Rows are units on the map that `boundaries` names; the domains
   * fill the cells; totals carry their coverage.
   */
  report?: Maybe<Report>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryAdministrativeUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryCodeListsArgs = {
  names?: InputMaybe<Array<Scalars['String']['input']>>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryMeasuresArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryPersonArgs = {
  personId: Scalars['ID']['input'];
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryProvinceArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryProvincesArgs = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryReportArgs = {
  asOf: Scalars['Date']['input'];
  boundaries?: Boundaries;
  measureIds: Array<Scalars['ID']['input']>;
  period: PeriodInput;
  unitIds: Array<Scalars['ID']['input']>;
};

/** A share in percent with its parts (tỷ lệ). Rates are never averaged: parts are added, then divided. */
export type RateFigure = {
  __typename?: 'RateFigure';
  /** True when the source says about, nearly. */
  approximate: Scalars['Boolean']['output'];
  /** The day of which the rate speaks; null = unknown. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** What numerator and denominator count: persons or titles. */
  countUnit: CountUnit;
  /** All of the population; null = the source gives the rate alone (mẫu số). */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Percent, upper end; null = unbounded or no figure. */
  high?: Maybe<Scalars['Float']['output']>;
  /** True when the upper end itself is excluded or unbounded. */
  highOpen: Scalars['Boolean']['output'];
  /** True when those still studying are counted as well (kể cả đang học). */
  includesInProgress: Scalars['Boolean']['output'];
  /** Percent, lower end; null = unbounded or no figure. */
  low?: Maybe<Scalars['Float']['output']>;
  /** True when the lower end itself is excluded or unbounded. */
  lowOpen: Scalars['Boolean']['output'];
  /** Those who meet the measure; null = the source gives the rate alone (tử số). */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** Null unless the figure has been reported or computed. */
  operator?: Maybe<FigureOperator>;
  /** Code of the population (đối tượng), see `Population`. */
  population: Scalars['String']['output'];
  /** Why there is no value, in plain Vietnamese; null when there is one. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null for computed rates. */
  source?: Maybe<FigureSource>;
  /** Why there is, or is not, a value (trạng thái). */
  state: FigureState;
  /** Id of the administrative unit that the rate speaks of. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** Published and counted rate side by side, never mixed. */
export type RatePair = {
  __typename?: 'RatePair';
  /** From rows. */
  computed: RateFigure;
  /** As published. */
  reported: RateFigure;
};

/** Complete rates, partial ones and those that may count a person twice have different fields. */
export type RateTotal = CompleteRate | PartialRate | PerUnitRate;

/** A rate over published parts beside one over counted parts. */
export type RateTotals = {
  __typename?: 'RateTotals';
  /** From rows (theo bản ghi). */
  computed: RateTotal;
  /** From published figures (theo số công bố). */
  reported: RateTotal;
};

/** Socio-economic region of one of the two maps (vùng kinh tế - xã hội). */
export type Region = {
  __typename?: 'Region';
  /** Code of the region. */
  code: Scalars['String']['output'];
  /** 63 or 34. */
  era: Scalars['String']['output'];
  /** English name (tên tiếng Anh). */
  nameEn: Scalars['String']['output'];
  /** Vietnamese name (tên). */
  nameVi: Scalars['String']['output'];
};

/** A table of measure × unit (báo cáo). */
export type Report = {
  __typename?: 'Report';
  /** The day it speaks of (ngày số liệu). */
  asOf: Scalars['Date']['output'];
  /** The map of the rows. */
  boundaries: Boundaries;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** Span of days (giai đoạn). */
  period: Period;
  /** One row a unit (các dòng). */
  rows: Array<ReportRow>;
  /** One line a measure over all rows. */
  totals: Array<ReportLine>;
};

/** The figures of one measure in one unit of record: each domain fills its own field (ô báo cáo). */
export type ReportCell = {
  __typename?: 'ReportCell';
  /** How the unit stands against each of its targets for this measure; null = planning did not answer. */
  assessments?: Maybe<Array<TargetAssessment>>;
  completedByListed?: Maybe<Array<ListedCompletion>>;
  dossier?: Maybe<CellDossier>;
  /** Says all that a domain needs: unit, measure and its definition, period, day. */
  id: Scalars['ID']['output'];
  /** The same for the cell's period: over 1/7/2025 also those with records in a unit before or after this one. */
  listedInPeriod?: Maybe<Array<Scalars['ID']['output']>>;
  /**
   * People of the unit who also have records in a unit that exists beside it: only they can count twice on a day. The domain
   * answers whom of them its figure counts. Null = the index of such people is not current for the unit, or the measure counts
   * no persons. At most 10,000, and 100,000 in all cells of a request, else KEYSET_TOO_LARGE. Personal data: passed between
   * subgraphs only, for this one cell.
   */
  listedOnDay?: Maybe<Array<Scalars['ID']['output']>>;
  plan?: Maybe<CellPlan>;
  /** The unit that holds the records. */
  province?: Maybe<Province>;
  /** Unit that holds the records. */
  provinceId: Scalars['ID']['output'];
  ratedByListed?: Maybe<Array<ListedHolder>>;
  training?: Maybe<CellTraining>;
};

/** One measure of one row, or of the whole report: its cells and what they add up to (dòng báo cáo). */
export type ReportLine = {
  __typename?: 'ReportLine';
  /**
   * Where the series breaks (điểm gãy của chuỗi số liệu). Null = the period does not span 1/7/2025, or every unit of the line
   * went on alone and the line holds what it recorded on both sides.
   */
  break?: Maybe<SeriesBreak>;
  /** One cell for each unit of record behind this line. */
  cells: Array<ReportCell>;
  /**
   * The targets that the merged units had set for this measure, read together (chỉ tiêu của các đơn vị tiền thân tính chung).
   * Null = a volume, a total, a row of one unit or of one predecessor, or none of them existed in the period or on `asOf`.
   */
  combined?: Maybe<CombinedTarget>;
  /**
   * Persons of the measure's population who completed such training in the period, over the units that existed in it (số
   * người đã hoàn thành). A person whom several units count is one person: what counts again is taken off. Null = the total
   * itself is lost; units without a figure are in its coverage.
   */
  completed?: Maybe<TotalPair>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** The measure (thước đo). */
  measure: Measure;
  /**
   * Rate over the units that existed on `asOf`: numerators and denominators added, then divided; null for volumes. A person
   * in several units is one person on both sides of the fraction.
   */
  rate?: Maybe<RateTotals>;
  /** Sums of classes, attendances and class-days over the units that existed in the period; null for rates. */
  training?: Maybe<TrainingTotals>;
};

/** A unit's row. */
export type ReportRow = {
  __typename?: 'ReportRow';
  /** Set when the row is a district or commune. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** One line a measure. */
  lines: Array<ReportLine>;
  /** The provincial unit of the row; for a district or commune the one that holds its records. */
  province: Province;
};

/** A day on which what a series counts changed hands (điểm gãy của chuỗi số liệu). */
export type SeriesBreak = {
  __typename?: 'SeriesBreak';
  /** First day after the break (ngày). */
  on: Scalars['Date']['output'];
  /** What changed, in plain Vietnamese (lý do). */
  reason: Scalars['String']['output'];
};

/** A unit whose figure stands in from an earlier answer. */
export type StaleUnit = {
  __typename?: 'StaleUnit';
  /** The day on which the figure was given, by the clock of Việt Nam (ngày lấy số liệu). */
  asOf: Scalars['Date']['output'];
  /** The domain that did not answer now. */
  domain: Domain;
  /** The administrative unit (đơn vị hành chính). */
  unitId: Scalars['ID']['output'];
};

/** How a territory passed on (cách kế thừa). */
export type SuccessionExtent =
  /** A part of it. */
  | 'PART'
  /** Not known. */
  | 'UNKNOWN'
  /** The whole of it. */
  | 'WHOLE';

/** A target compared with the computed rate (đánh giá chỉ tiêu). */
export type TargetAssessment = {
  __typename?: 'TargetAssessment';
  /** Percentage points above (+) or below (−) the target; null when either side has no figure. */
  gap?: Maybe<Scalars['Float']['output']>;
  /** Why it is not measurable or not known, in Vietnamese; null when it is. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Null = personnel did not answer; a target without a figure is not measurable whoever answers. */
  status?: Maybe<TargetStatus>;
  /** Id of the target (chỉ tiêu). */
  targetId: Scalars['ID']['output'];
};

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

/** A sum of published figures beside a sum of counted ones. */
export type TotalPair = {
  __typename?: 'TotalPair';
  /** From rows (theo bản ghi). */
  computed: FigureTotal;
  /** From published figures (theo số công bố). */
  reported: FigureTotal;
};

/** Sums of one line, published and counted apart. */
export type TrainingTotals = {
  __typename?: 'TrainingTotals';
  /** Enrolments (lượt người). */
  attendances: TotalPair;
  /** Class-days (ngày-lớp). */
  classDays: TotalPair;
  /** Classes (số lớp). */
  classes: TotalPair;
};

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

/** What a unit weighs in the totals of a measure (trọng số). */
export type UnitWeight = {
  __typename?: 'UnitWeight';
  /** SYNTHETIC for weights made up for trial. */
  origin: DataOrigin;
  /** Day on which it was published (ngày công bố). */
  publishedOn: Scalars['Date']['output'];
  /** Document or file in which it was published (nguồn). */
  source: Scalars['String']['output'];
  /** The unit of record (đơn vị). */
  unitId: Scalars['ID']['output'];
  /** Planned count, or population; what is counted says the measure. */
  weight: Scalars['Int']['output'];
};

/** What a unit weighs in a total (cơ sở tính tỷ trọng). */
export type WeightBasis =
  /** The count planned for the very period (số kế hoạch). */
  | 'PLANNED_COUNT'
  /** The population on the day of the rate (mẫu số). */
  | 'POPULATION';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AdministrativeUnit: AdministrativeUnit;
  Measure: Measure;
  Person: Person;
  Province: Province;
  Report: Report;
  ReportCell: ReportCell;
  ReportLine: ReportLine;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"provinceId":true,"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"personId":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  ReportCell:
    ( { __typename: 'ReportCell' }
    & GraphQLRecursivePick<FederationTypes['ReportCell'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ReportCell'], {"dossier":{"rate":{"computed":{"state":true,"low":true,"high":true,"asOf":true,"reason":true}}},"plan":{"targets":{"targetId":true,"comparison":true,"value":{"state":true,"low":true,"high":true,"approximate":true,"reason":true},"startsOn":true,"deadline":true}}}> ) );
  ReportLine:
    ( { __typename: 'ReportLine' }
    & GraphQLRecursivePick<FederationTypes['ReportLine'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"ratedByListed":{"personId":true,"meets":true},"dossier":{"rate":{"reported":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}},"plan":{"targets":{"targetId":true,"comparison":true,"value":{"state":true,"low":true,"high":true,"approximate":true,"reason":true},"startsOn":true,"deadline":true}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"completedByListed":{"personId":true,"firstMonth":true},"training":{"issued":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"ratedByListed":{"personId":true,"meets":true},"dossier":{"rate":{"reported":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"training":{"classes":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"attendances":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"classDays":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"ratedByListed":{"personId":true,"meets":true},"dossier":{"rate":{"reported":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"training":{"classes":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"attendances":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"classDays":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"training":{"classes":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"attendances":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"classDays":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"completedByListed":{"personId":true,"firstMonth":true},"training":{"issued":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"ratedByListed":{"personId":true,"meets":true},"dossier":{"rate":{"reported":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"training":{"classes":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"attendances":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"classDays":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"training":{"classes":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"attendances":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"classDays":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"ratedByListed":{"personId":true,"meets":true},"dossier":{"rate":{"reported":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"numerator":true,"denominator":true,"countUnit":true,"asOf":true,"reason":true,"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"training":{"classes":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"attendances":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"classDays":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}>
        | GraphQLRecursivePick<FederationTypes['ReportLine'], {"cells":{"training":{"classes":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"attendances":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"classDays":{"reported":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"computed":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}}}}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FigureTotal:
    | ( Omit<CompleteTotal, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PartialTotal, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PerUnitTotal, 'coverage'> & { coverage: _RefType['Coverage'] } )
  ;
  RateTotal:
    | ( Omit<CompleteRate, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PartialRate, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PerUnitRate, 'coverage'> & { coverage: _RefType['Coverage'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeLevel: AdministrativeLevel;
  AdministrativeSuccession: ResolverTypeWrapper<SuccessionParent>;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boundaries: Boundaries;
  CadreKind: CadreKind;
  CellDossier: ResolverTypeWrapper<CellDossier>;
  CellPlan: ResolverTypeWrapper<CellPlan>;
  CellTarget: ResolverTypeWrapper<CellTarget>;
  CellTraining: ResolverTypeWrapper<CellTraining>;
  CodeList: ResolverTypeWrapper<CodeListParent>;
  CodeListEntry: ResolverTypeWrapper<CodeListEntryRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CombinedTarget: ResolverTypeWrapper<Omit<CombinedTarget, 'predecessors' | 'weightedActual'> & { predecessors: Array<ResolversTypes['Province']>, weightedActual?: Maybe<ResolversTypes['RateTotal']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CompleteRate: ResolverTypeWrapper<Omit<CompleteRate, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  CompleteTotal: ResolverTypeWrapper<Omit<CompleteTotal, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  CountUnit: CountUnit;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Domain: Domain;
  Figure: ResolverTypeWrapper<Figure>;
  FigureOperator: FigureOperator;
  FigurePair: ResolverTypeWrapper<FigurePair>;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  FigureState: FigureState;
  FigureTotal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FigureTotal']>;
  FundingSource: FundingSource;
  Gender: Gender;
  ListedCompletion: ResolverTypeWrapper<ListedCompletion>;
  ListedHolder: ResolverTypeWrapper<ListedHolder>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasureKind: MeasureKind;
  MissingUnit: ResolverTypeWrapper<MissingUnit>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialRate: ResolverTypeWrapper<Omit<PartialRate, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PartialTotal: ResolverTypeWrapper<Omit<PartialTotal, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PerUnitRate: ResolverTypeWrapper<Omit<PerUnitRate, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PerUnitTotal: ResolverTypeWrapper<Omit<PerUnitTotal, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<PersonParent>;
  PlanBasis: PlanBasis;
  ProgrammeGroup: ProgrammeGroup;
  Province: ResolverTypeWrapper<ProvinceRow>;
  ProvinceType: ProvinceType;
  ProvinceVersion: ResolverTypeWrapper<ProvinceVersionRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateFigure: ResolverTypeWrapper<RateFigure>;
  RatePair: ResolverTypeWrapper<RatePair>;
  RateTotal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateTotal']>;
  RateTotals: ResolverTypeWrapper<Omit<RateTotals, 'computed' | 'reported'> & { computed: ResolversTypes['RateTotal'], reported: ResolversTypes['RateTotal'] }>;
  Region: ResolverTypeWrapper<RegionRow>;
  Report: ResolverTypeWrapper<OpenReport>;
  ReportCell: ResolverTypeWrapper<CellParent>;
  ReportLine: ResolverTypeWrapper<LineParent>;
  ReportRow: ResolverTypeWrapper<RowParent>;
  SeriesBreak: ResolverTypeWrapper<SeriesBreak>;
  StaleUnit: ResolverTypeWrapper<StaleUnit>;
  SuccessionExtent: SuccessionExtent;
  TargetAssessment: ResolverTypeWrapper<TargetAssessment>;
  TargetComparison: TargetComparison;
  TargetStatus: TargetStatus;
  TotalPair: ResolverTypeWrapper<Omit<TotalPair, 'computed' | 'reported'> & { computed: ResolversTypes['FigureTotal'], reported: ResolversTypes['FigureTotal'] }>;
  TrainingTotals: ResolverTypeWrapper<Omit<TrainingTotals, 'attendances' | 'classDays' | 'classes'> & { attendances: ResolversTypes['TotalPair'], classDays: ResolversTypes['TotalPair'], classes: ResolversTypes['TotalPair'] }>;
  UnitState: UnitState;
  UnitWeight: ResolverTypeWrapper<UnitWeight>;
  WeightBasis: WeightBasis;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministrativeSuccession: SuccessionParent;
  AdministrativeUnit: AdministrativeUnitRow;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  CellDossier: CellDossier;
  CellPlan: CellPlan;
  CellTarget: CellTarget;
  CellTraining: CellTraining;
  CodeList: CodeListParent;
  CodeListEntry: CodeListEntryRow;
  Int: Scalars['Int']['output'];
  CombinedTarget: Omit<CombinedTarget, 'predecessors' | 'weightedActual'> & { predecessors: Array<ResolversParentTypes['Province']>, weightedActual?: Maybe<ResolversParentTypes['RateTotal']> };
  Boolean: Scalars['Boolean']['output'];
  CompleteRate: Omit<CompleteRate, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  CompleteTotal: Omit<CompleteTotal, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  Coverage: CoverageParent;
  Float: Scalars['Float']['output'];
  Date: Scalars['Date']['output'];
  Figure: Figure;
  FigurePair: FigurePair;
  FigureSource: FigureSource;
  FigureTotal: ResolversUnionTypes<ResolversParentTypes>['FigureTotal'];
  ListedCompletion: ListedCompletion;
  ListedHolder: ListedHolder;
  Measure: MeasureRow;
  MissingUnit: MissingUnit;
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  PartialRate: Omit<PartialRate, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PartialTotal: Omit<PartialTotal, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PerUnitRate: Omit<PerUnitRate, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PerUnitTotal: Omit<PerUnitTotal, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  Period: Period;
  PeriodInput: PeriodInput;
  Person: PersonParent;
  Province: ProvinceRow;
  ProvinceVersion: ProvinceVersionRow;
  Query: Record<PropertyKey, never>;
  RateFigure: RateFigure;
  RatePair: RatePair;
  RateTotal: ResolversUnionTypes<ResolversParentTypes>['RateTotal'];
  RateTotals: Omit<RateTotals, 'computed' | 'reported'> & { computed: ResolversParentTypes['RateTotal'], reported: ResolversParentTypes['RateTotal'] };
  Region: RegionRow;
  Report: OpenReport;
  ReportCell: CellParent;
  ReportLine: LineParent;
  ReportRow: RowParent;
  SeriesBreak: SeriesBreak;
  StaleUnit: StaleUnit;
  TargetAssessment: TargetAssessment;
  TotalPair: Omit<TotalPair, 'computed' | 'reported'> & { computed: ResolversParentTypes['FigureTotal'], reported: ResolversParentTypes['FigureTotal'] };
  TrainingTotals: Omit<TrainingTotals, 'attendances' | 'classDays' | 'classes'> & { attendances: ResolversParentTypes['TotalPair'], classDays: ResolversParentTypes['TotalPair'], classes: ResolversParentTypes['TotalPair'] };
  UnitWeight: UnitWeight;
};

export type AdministrativeSuccessionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['AdministrativeSuccession'] = ResolversParentTypes['AdministrativeSuccession']> = {
  extent?: Resolver<ResolversTypes['SuccessionExtent'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit'], FederationReferenceType extends FederationReferenceTypes['AdministrativeUnit'] = FederationReferenceTypes['AdministrativeUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdministrativeUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DataOrigin'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['AdministrativeSuccession']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CellDossierResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CellDossier'] = ResolversParentTypes['CellDossier']> = {
  rate?: Resolver<ResolversTypes['RatePair'], ParentType, ContextType>;
};

export type CellPlanResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CellPlan'] = ResolversParentTypes['CellPlan']> = {
  targets?: Resolver<Array<ResolversTypes['CellTarget']>, ParentType, ContextType>;
};

export type CellTargetResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CellTarget'] = ResolversParentTypes['CellTarget']> = {
  comparison?: Resolver<ResolversTypes['TargetComparison'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CellTrainingResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CellTraining'] = ResolversParentTypes['CellTraining']> = {
  attendances?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  classDays?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
};

export type CodeListResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CodeList'] = ResolversParentTypes['CodeList']> = {
  entries?: Resolver<Array<ResolversTypes['CodeListEntry']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CodeListEntryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CodeListEntry'] = ResolversParentTypes['CodeListEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CombinedTargetResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CombinedTarget'] = ResolversParentTypes['CombinedTarget']> = {
  comparable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weightedActual?: Resolver<Maybe<ResolversTypes['RateTotal']>, ParentType, ContextType>;
};

export type CompleteRateResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CompleteRate'] = ResolversParentTypes['CompleteRate']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CompleteTotal'] = ResolversParentTypes['CompleteTotal']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  expected?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingUnit']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stale?: Resolver<Array<ResolversTypes['StaleUnit']>, ParentType, ContextType>;
  weighedBy?: Resolver<ResolversTypes['WeightBasis'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['UnitWeight']>, ParentType, ContextType>;
  withFigure?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  withoutFigure?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  withoutWeight?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type FigureResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  annual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['FigureOperator']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FigurePairResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['FigurePair'] = ResolversParentTypes['FigurePair']> = {
  computed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnReliable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FigureTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['FigureTotal'] = ResolversParentTypes['FigureTotal']> = {
  __resolveType: TypeResolveFn<'CompleteTotal' | 'PartialTotal' | 'PerUnitTotal', ParentType, ContextType>;
};

export type ListedCompletionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedCompletion'] = ResolversParentTypes['ListedCompletion']> = {
  firstMonth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListedHolderResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedHolder'] = ResolversParentTypes['ListedHolder']> = {
  meets?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includesInProgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  minimumRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programmeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmeGroup?: Resolver<Maybe<ResolversTypes['ProgrammeGroup']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MissingUnitResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['MissingUnit'] = ResolversParentTypes['MissingUnit']> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnitState'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type PageInfoResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartialRateResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PartialRate'] = ResolversParentTypes['PartialRate']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateOfKnown?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartialTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PartialTotal'] = ResolversParentTypes['PartialTotal']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sumOfKnown?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerUnitRateResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PerUnitRate'] = ResolversParentTypes['PerUnitRate']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  ratePerUnit?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerUnitTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PerUnitTotal'] = ResolversParentTypes['PerUnitTotal']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sumPerUnit?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  units?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  administrativeUnits?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, Partial<ProvinceAdministrativeUnitsArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProvinceFullNameViArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProvinceNameViArgs>>;
  predecessors?: Resolver<Array<ResolversTypes['Province']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ProvinceType'], ParentType, ContextType, Partial<ProvinceTypeArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ProvinceVersion']>, ParentType, ContextType>;
};

export type ProvinceVersionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ProvinceVersion'] = ResolversParentTypes['ProvinceVersion']> = {
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullNameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ProvinceType'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryAdministrativeUnitArgs, 'id'>>;
  codeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QueryCodeListsArgs>>;
  measures?: Resolver<Maybe<Array<ResolversTypes['Measure']>>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'personId'>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'id'>>;
  provinces?: Resolver<Maybe<Array<ResolversTypes['Province']>>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'asOf' | 'boundaries' | 'measureIds' | 'period' | 'unitIds'>>;
};

export type RateFigureResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RateFigure'] = ResolversParentTypes['RateFigure']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includesInProgress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['FigureOperator']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RatePairResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RatePair'] = ResolversParentTypes['RatePair']> = {
  computed?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
};

export type RateTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RateTotal'] = ResolversParentTypes['RateTotal']> = {
  __resolveType: TypeResolveFn<'CompleteRate' | 'PartialRate' | 'PerUnitRate', ParentType, ContextType>;
};

export type RateTotalsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['RateTotals'] = ResolversParentTypes['RateTotals']> = {
  computed?: Resolver<ResolversTypes['RateTotal'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['RateTotal'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  era?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boundaries'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ReportRow']>, ParentType, ContextType>;
  totals?: Resolver<Array<ResolversTypes['ReportLine']>, ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell'], FederationReferenceType extends FederationReferenceTypes['ReportCell'] = FederationReferenceTypes['ReportCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessments?: Resolver<Maybe<Array<ResolversTypes['TargetAssessment']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedInPeriod?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  listedOnDay?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReportLineResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ReportLine'] = ResolversParentTypes['ReportLine'], FederationReferenceType extends FederationReferenceTypes['ReportLine'] = FederationReferenceTypes['ReportLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  break?: Resolver<Maybe<ResolversTypes['SeriesBreak']>, ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['ReportCell']>, ParentType, ContextType>;
  combined?: Resolver<Maybe<ResolversTypes['CombinedTarget']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['TotalPair']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['RateTotals']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['TrainingTotals']>, ParentType, ContextType>;
};

export type ReportRowResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReportLine']>, ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type SeriesBreakResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SeriesBreak'] = ResolversParentTypes['SeriesBreak']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaleUnitResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaleUnit'] = ResolversParentTypes['StaleUnit']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TargetAssessmentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TargetAssessment'] = ResolversParentTypes['TargetAssessment']> = {
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TargetStatus']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotalPairResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TotalPair'] = ResolversParentTypes['TotalPair']> = {
  computed?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
};

export type TrainingTotalsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingTotals'] = ResolversParentTypes['TrainingTotals']> = {
  attendances?: Resolver<ResolversTypes['TotalPair'], ParentType, ContextType>;
  classDays?: Resolver<ResolversTypes['TotalPair'], ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['TotalPair'], ParentType, ContextType>;
};

export type UnitWeightResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['UnitWeight'] = ResolversParentTypes['UnitWeight']> = {
  origin?: Resolver<ResolversTypes['DataOrigin'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DirectoryContext> = {
  AdministrativeSuccession?: AdministrativeSuccessionResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  CellDossier?: CellDossierResolvers<ContextType>;
  CellPlan?: CellPlanResolvers<ContextType>;
  CellTarget?: CellTargetResolvers<ContextType>;
  CellTraining?: CellTrainingResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  CodeListEntry?: CodeListEntryResolvers<ContextType>;
  CombinedTarget?: CombinedTargetResolvers<ContextType>;
  CompleteRate?: CompleteRateResolvers<ContextType>;
  CompleteTotal?: CompleteTotalResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  FigurePair?: FigurePairResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  FigureTotal?: FigureTotalResolvers<ContextType>;
  ListedCompletion?: ListedCompletionResolvers<ContextType>;
  ListedHolder?: ListedHolderResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MissingUnit?: MissingUnitResolvers<ContextType>;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialRate?: PartialRateResolvers<ContextType>;
  PartialTotal?: PartialTotalResolvers<ContextType>;
  PerUnitRate?: PerUnitRateResolvers<ContextType>;
  PerUnitTotal?: PerUnitTotalResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvinceVersion?: ProvinceVersionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateFigure?: RateFigureResolvers<ContextType>;
  RatePair?: RatePairResolvers<ContextType>;
  RateTotal?: RateTotalResolvers<ContextType>;
  RateTotals?: RateTotalsResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  ReportLine?: ReportLineResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  SeriesBreak?: SeriesBreakResolvers<ContextType>;
  StaleUnit?: StaleUnitResolvers<ContextType>;
  TargetAssessment?: TargetAssessmentResolvers<ContextType>;
  TotalPair?: TotalPairResolvers<ContextType>;
  TrainingTotals?: TrainingTotalsResolvers<ContextType>;
  UnitWeight?: UnitWeightResolvers<ContextType>;
};

