import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SuccessionParent } from './resolvers/administrative-unit.ts';
import type { AdministrativeUnitRow } from './entities/administrative-unit.ts';
import type { CodeListParent } from './resolvers/query.ts';
import type { CodeListEntryRow } from './entities/code-list-entry.ts';
import type { CoverageParent } from './resolvers/coverage.ts';
import type { MeasureRow } from './entities/measure.ts';
import type { OverlapCellParent, OverlapsParent } from './resolvers/overlaps.ts';
import type { PersonParent } from './resolvers/person.ts';
import type { ProvinceRow } from './entities/province.ts';
import type { ProvinceVersionRow } from './entities/province-version.ts';
import type { RegionRow } from './entities/region.ts';
import type { OpenReport } from './resolvers/open-report.ts';
import type { CellParent } from './resolvers/report-cell.ts';
import type { LineParent } from './resolvers/report-line.ts';
import type { RowParent } from './resolvers/report.ts';
import type { TrainingRecordPageParent } from './resolvers/training-record-page.ts';
import type { CellReference } from './resolvers/cell.ts';
import type { TableLine } from './resolvers/table.ts';
import type { TableRow, OpenTable } from './resolvers/open-table.ts';
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

/** How a learner was admitted (hình thức tuyển). */
export type AdmissionMode =
  /** Sent by name (cử tuyển). */
  | 'CU_TUYEN'
  /** Examination (thi tuyển). */
  | 'THI_TUYEN'
  /** Consideration of the file (xét tuyển). */
  | 'XET_TUYEN';

/** How an enrolment stands to a decision that sent the learner to the programme (quyết định cử). */
export type Approval =
  /** The decision is of the day of enrolment or earlier (có quyết định). */
  | 'APPROVED'
  /** The decision is of a later day (quyết định muộn). */
  | 'LATE'
  /** There is none (không có quyết định). */
  | 'NONE'
  /** The learner is no cadre of the unit, and needs none there (không phải cán bộ của đơn vị). */
  | 'NOT_A_CADRE';

/** Attendance form (hình thức). */
export type AttendanceForm =
  /** Half full-time (bán tập trung). */
  | 'BAN_TAP_TRUNG'
  /** Blended (kết hợp). */
  | 'KET_HOP'
  /** Part-time (không tập trung). */
  | 'KHONG_TAP_TRUNG'
  /** Full-time (tập trung). */
  | 'TAP_TRUNG'
  /** Online (trực tuyến). */
  | 'TRUC_TUYEN'
  /** Distance (từ xa). */
  | 'TU_XA';

export type AttendanceTally = {
  __typename?: 'AttendanceTally';
  packed: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: FigureState;
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

/** The groups of one unit of record: the domains fill their own fields (ô). */
export type BudgetCell = {
  __typename?: 'BudgetCell';
  attendances?: Maybe<AttendanceTally>;
  budget?: Maybe<BudgetTally>;
  /** Says all that a domain needs: unit, groups, filter, days. */
  id: Scalars['ID']['output'];
  /** The unit that holds the records. */
  province?: Maybe<Province>;
  /** Unit that holds the records. */
  provinceId: Scalars['ID']['output'];
};

/** Which budget lines a table counts: all that is given must hold (điều kiện lọc kinh phí). */
export type BudgetFilter = {
  /** Who pays (nguồn kinh phí). */
  fundingSources?: InputMaybe<Array<FundingSource>>;
};

/** A group of budget lines over the units of a line (nhóm kinh phí). */
export type BudgetGroupTotal = {
  __typename?: 'BudgetGroupTotal';
  /** Allotted (được giao). */
  allotted: MoneyTotal;
  /** Enrolments of the same group, as institutions count them (lượt người). */
  attendances: FigureTotal;
  /** Estimated (dự toán). */
  planned: MoneyTotal;
  /** Settled (quyết toán). */
  settled: MoneyTotal;
  /** Share of socialised money in what was spent (tỷ lệ xã hội hoá). */
  socialised: SocialisedShareTotal;
  /** Spent (đã chi). */
  spent: MoneyTotal;
  /** Spent, divided by attendances, over units that have both (chi bình quân một lượt người). */
  spentPerAttendance: SpentPerAttendanceTotal;
  /** One for each dimension of `by`, in its order (giá trị của nhóm). */
  values: Array<GroupValue>;
};

/** Money of plans and attendances, in groups (bảng kinh phí). */
export type BudgetTable = {
  __typename?: 'BudgetTable';
  /** The map of the rows. */
  boundaries: Boundaries;
  /** What the groups are made by, in the order asked (các chiều phân tổ). */
  by: Array<Dimension>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** Span of days (giai đoạn). */
  period: Period;
  /** One row a unit (các dòng). */
  rows: Array<BudgetTableRow>;
  /** All rows together. */
  total: BudgetTableLine;
};

/** One row of a table, or all of them: its cells and what they add up to (dòng). */
export type BudgetTableLine = {
  __typename?: 'BudgetTableLine';
  /** One cell for each unit of record behind this line. */
  cells: Array<BudgetCell>;
  /**
   * Which units gave their groups: a group that none of them has is not listed, so that without groups only this tells nothing
   * counted from nobody asked. Null = that itself is lost.
   */
  coverage?: Maybe<Coverage>;
  /**
   * The groups over the units of the line, in the order of their codes. A unit that gave its groups and lacks one has 0 of it.
   * At most 2,000, else BAD_ARGUMENT. Without `by` there is one group. Null = the totals are lost.
   */
  groups?: Maybe<Array<BudgetGroupTotal>>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
};

/** A unit's row. */
export type BudgetTableRow = {
  __typename?: 'BudgetTableRow';
  /** Set when the row is a district or commune. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** What the row holds. */
  line: BudgetTableLine;
  /** The provincial unit of the row; for a district or commune the one that holds its records. */
  province: Province;
};

export type BudgetTally = {
  __typename?: 'BudgetTally';
  packed: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: FigureState;
};

export type Cadre = {
  __typename?: 'Cadre';
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

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

/** The groups of one unit of record: the domains fill their own fields (ô). */
export type CapacityCell = {
  __typename?: 'CapacityCell';
  capacity?: Maybe<CapacityTally>;
  /** Says all that a domain needs: unit, groups, filter, days. */
  id: Scalars['ID']['output'];
  need?: Maybe<NeedTally>;
  /** The unit that holds the records. */
  province?: Maybe<Province>;
  /** Unit that holds the records. */
  provinceId: Scalars['ID']['output'];
};

/** Which programmes and institutions a table of capacity counts: all that is given must hold (điều kiện lọc công suất). */
export type CapacityFilter = {
  /** Ids of institutions; needs and quotas belong to no institution (cơ sở đào tạo). */
  institutionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of institutions; needs and quotas belong to no institution (loại cơ sở đào tạo). */
  institutionKinds?: InputMaybe<Array<InstitutionKind>>;
  /** Stable codes, e.g. LLCT_TRUNG_CAP (mã chương trình). */
  programmeCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Groups of training content (nhóm chương trình). */
  programmeGroups?: InputMaybe<Array<ProgrammeGroup>>;
};

/** A group of capacity and need over the units of a line (nhóm công suất và nhu cầu). */
export type CapacityGroupTotal = {
  __typename?: 'CapacityGroupTotal';
  /** Seats used: enrolments in classes that began in the years (số học viên). */
  learners: FigureTotal;
  /** Lecturers (giảng viên). */
  lecturers: FigureTotal;
  /** Lecturers for 100 learners: both added over units and years, then divided (số giảng viên trên 100 học viên). */
  lecturersPer100Learners: RateTotal;
  /** Seats needed (nhu cầu). */
  need: FigureTotal;
  /** Seats allotted from above (chỉ tiêu được giao). */
  quota: FigureTotal;
  /** Rooms (phòng học). */
  rooms: FigureTotal;
  /** Seats (chỗ học). */
  seats: FigureTotal;
  /** Seats that units lack, each by itself: what one has to spare fills no need of another (số chỗ thiếu). */
  shortfall: FigureTotal;
  /** One for each dimension of `by`, in its order (giá trị của nhóm). */
  values: Array<GroupValue>;
};

/** One row of a table, or all of them: its cells and what they add up to (dòng). */
export type CapacityLine = {
  __typename?: 'CapacityLine';
  /** One cell for each unit of record behind this line. */
  cells: Array<CapacityCell>;
  /**
   * Which units gave their groups: a group that none of them has is not listed, so that without groups only this tells nothing
   * counted from nobody asked. Null = that itself is lost.
   */
  coverage?: Maybe<Coverage>;
  /**
   * The groups over the units of the line, in the order of their codes. A unit that gave its groups and lacks one has 0 of it.
   * At most 2,000, else BAD_ARGUMENT. Without `by` there is one group. Null = the totals are lost.
   */
  groups?: Maybe<Array<CapacityGroupTotal>>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
};

/** A unit's row. */
export type CapacityRow = {
  __typename?: 'CapacityRow';
  /** Set when the row is a district or commune. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** What the row holds. */
  line: CapacityLine;
  /** The provincial unit of the row; for a district or commune the one that holds its records. */
  province: Province;
};

/** Capacity and needs, in groups (bảng công suất và nhu cầu). */
export type CapacityTable = {
  __typename?: 'CapacityTable';
  /** The map of the rows. */
  boundaries: Boundaries;
  /** What the groups are made by, in the order asked (các chiều phân tổ). */
  by: Array<Dimension>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** Span of days (giai đoạn). */
  period: Period;
  /** One row a unit (các dòng). */
  rows: Array<CapacityRow>;
  /** All rows together. */
  total: CapacityLine;
};

export type CapacityTally = {
  __typename?: 'CapacityTally';
  packed: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: FigureState;
};

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

export type CertificateCounts = {
  __typename?: 'CertificateCounts';
  certified: Figure;
  passedOn: Figure;
};

/**
 * Cadres of a unit with a certificate for such training, as school, plan and dossier count them in the period, whatever posts they
 * hold (ba nguồn về chứng chỉ). Where one of them has no figure the comparison is not told.
 */
export type CertificateTruths = {
  __typename?: 'CertificateTruths';
  /** Certified by schools of the unit; null = institutions did not answer (cơ sở đào tạo đã cấp). */
  issued?: Maybe<Figure>;
  /** Of these, those whose certificate the school says the dossier has (đã chuyển ghi hồ sơ). */
  passedOn?: Maybe<Figure>;
  /** Whom plans count as achieved; null = planning did not answer (kế hoạch tính là hoàn thành). */
  planned?: Maybe<Figure>;
  /** `planned` less `issued` (kế hoạch so với cơ sở đào tạo); null as soon as one of them is. */
  plannedLessIssued?: Maybe<Difference>;
  /** Why it cannot be told, in plain Vietnamese; null when it can (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Whose dossier has such training, wherever they studied; null = personnel did not answer (đã có trong hồ sơ). */
  recorded?: Maybe<Figure>;
  /** `recorded` less `passedOn` (hồ sơ so với số đã chuyển); null as soon as one of them is. */
  recordedLessPassedOn?: Maybe<Difference>;
  /** AGREE: all are equal; PENDING: the dossiers have what was passed on, and the plans count what was issued; null = it cannot be told, see `reason` (trạng thái). */
  status?: Maybe<TruthStatus>;
};

/** When sessions are held (lịch học). */
export type ClassSchedule =
  /** Evenings (buổi tối). */
  | 'BUOI_TOI'
  /** Weekends (cuối tuần). */
  | 'CUOI_TUAN'
  /** Office hours (hành chính). */
  | 'HANH_CHINH'
  /** In blocks (theo đợt). */
  | 'THEO_DOT';

/** Which classes a period holds (lớp của một giai đoạn). */
export type ClassesOf =
  /** Began in it (lớp mở). */
  | 'OPENED'
  /** Ran on a day of it (lớp duy trì). */
  | 'RUNNING';

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

/** Every expected unit gave a figure (tổng tiền đầy đủ). */
export type CompleteMoney = {
  __typename?: 'CompleteMoney';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** The sum over every expected unit. Records without an amount are counted inside it. */
  total: MoneyFigure;
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

/** Every expected unit gave both sums in full (đầy đủ). */
export type CompleteSocialisedShare = {
  __typename?: 'CompleteSocialisedShare';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Over every expected unit. */
  share: SocialisedShare;
};

/** Every expected unit gave what it spent, in full, and its attendances (đầy đủ). */
export type CompleteSpentPerAttendance = {
  __typename?: 'CompleteSpentPerAttendance';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Over every expected unit: sums divided, no mean of means. */
  quotient: SpentPerAttendance;
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
  /** Sessions of learners, each learner's apart (lượt buổi học). */
  | 'BUOI_HOC'
  /** Pairs of enrolments (cặp ghi danh). */
  | 'CAP_GHI_DANH'
  /** Seats (chỗ học). */
  | 'CHO'
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
  | 'PHAN_TRAM'
  /** Rooms (phòng học). */
  | 'PHONG';

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
  /** What a unit weighs: what it planned to count in the period (volumes), or how many the rate is about (rates); in tables nothing. */
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

/**
 * The counted figure less the published one, as an interval (chênh lệch giữa số tính được và số công bố). Neither is wrong
 * because they differ; where it cannot be told how far they are apart, both ends are null and `reason` says why.
 */
export type Difference = {
  __typename?: 'Difference';
  /** True when the published figure says about or nearly, or is of an unknown day. */
  approximate: Scalars['Boolean']['output'];
  /** What is counted; percentage points are PHAN_TRAM. */
  countUnit: CountUnit;
  /** Upper end; null = unbounded or not told. */
  high?: Maybe<Scalars['Float']['output']>;
  /** True when the upper end itself is excluded or unbounded. */
  highOpen: Scalars['Boolean']['output'];
  /** Lower end; null = unbounded or not told. */
  low?: Maybe<Scalars['Float']['output']>;
  /** True when the lower end itself is excluded or unbounded. */
  lowOpen: Scalars['Boolean']['output'];
  /** Why it cannot be told, in plain Vietnamese; null when it can. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What the records of a table may be grouped by; each table offers some (chiều phân tổ). */
export type Dimension =
  /** How a learner was admitted (hình thức tuyển). */
  | 'ADMISSION_MODE'
  /** Administrative unit of the agency, e.g. `X34-01840` (cơ quan thuộc đơn vị hành chính). */
  | 'AGENCY_UNIT'
  /** DUOI_30, TU_30_DEN_39, TU_40_DEN_49, TU_50_DEN_59 or TU_60, by the year of birth on the day asked for, of a learner on the day of enrolment (nhóm tuổi). */
  | 'AGE_BAND'
  /** How an enrolment stands to a decision that sent the learner: APPROVED, LATE, NONE or NOT_A_CADRE (quyết định cử). */
  | 'APPROVAL'
  /** Full-time, part-time … (hình thức). */
  | 'ATTENDANCE_FORM'
  /** Legal kind of the post (loại cán bộ). */
  | 'CADRE_KIND'
  /** CO for those who hold a certificate of it, else KHONG (đã cấp chứng chỉ). */
  | 'CERTIFIED'
  /** CO for those who completed it, else KHONG (đã hoàn thành). */
  | 'COMPLETED'
  /** CO for those who enrolled in it, else KHONG (đã nhập học). */
  | 'ENROLLED'
  /** Who pays (nguồn kinh phí). */
  | 'FUNDING_SOURCE'
  /** Gender (giới tính). */
  | 'GENDER'
  /** Id of the institution (cơ sở đào tạo). */
  | 'INSTITUTION'
  /** Kind of institution (loại cơ sở đào tạo). */
  | 'INSTITUTION_KIND'
  /** CO for members of the succession pool, else KHONG (trong quy hoạch). */
  | 'IN_SUCCESSION_POOL'
  /** A dimension of the standard of the post that the holder lacks: LLCT, CHUYEN_MON, QLNN, or KHONG for none (tiêu chuẩn còn thiếu). */
  | 'LACKING'
  /** CO for heads and deputies, else KHONG (giữ chức vụ lãnh đạo, quản lý). */
  | 'LEADING'
  /** Level of government of the post (cấp). */
  | 'LEVEL'
  /** Calendar month, e.g. 2024-03 (tháng). */
  | 'MONTH'
  /** CO for those who were nominated to the training asked about, else KHONG (được cử). */
  | 'NOMINATED'
  /** What became of a nomination: CHUA_NHAP_HOC, DANG_HOC, THOI_HOC, KHONG_DAT or HOAN_THANH (kết quả). */
  | 'OUTCOME'
  /** Title planned for; null = in no pool (chức danh quy hoạch). */
  | 'PLANNED_TITLE'
  /** How a class stands to the plan (kế hoạch của lớp). */
  | 'PLAN_BASIS'
  /** Level of political theory (trình độ lý luận chính trị). */
  | 'POLITICAL_THEORY'
  /** Professional level (trình độ chuyên môn). */
  | 'PROFESSIONAL_LEVEL'
  /** Stable code of the programme, e.g. LLCT_TRUNG_CAP (chương trình). */
  | 'PROGRAMME'
  /** Group of training content (nhóm chương trình). */
  | 'PROGRAMME_GROUP'
  /** When sessions are held (lịch học). */
  | 'SCHEDULE'
  /** Administrative unit of the body that sent the person (nơi cử). */
  | 'SENT_BY'
  /** Status of the record that is counted: of an enrolment, of a nomination (tình trạng). */
  | 'STATUS'
  /** CO for those who study it, else KHONG (đang học). */
  | 'STUDYING'
  /** Title of the post (chức danh). */
  | 'TITLE'
  /** Calendar year, e.g. 2024 (năm). */
  | 'YEAR';

/** Domain of the provinces (lĩnh vực). */
export type Domain =
  /** Training institutions (cơ sở đào tạo). */
  | 'INSTITUTIONS'
  /** Personnel (cán bộ). */
  | 'PERSONNEL'
  /** Planning (kế hoạch). */
  | 'PLANNING';

export type Enrolment = {
  __typename?: 'Enrolment';
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

/** Status on the path from need to dossier (tình trạng ghi danh). */
export type EnrolmentStatus =
  /** Suspended (bảo lưu). */
  | 'BAO_LUU'
  /** Moved to another class (chuyển lớp). */
  | 'CHUYEN_LOP'
  /** Studying (đang học). */
  | 'DANG_HOC'
  /** Certified (đã cấp chứng chỉ). */
  | 'DA_CAP_CHUNG_CHI'
  /** Enrolled (đã ghi danh). */
  | 'DA_GHI_DANH'
  /** Recorded in the dossier (đã ghi hồ sơ). */
  | 'DA_GHI_HO_SO'
  /** Entitled to the final paper (đủ điều kiện). */
  | 'DU_DIEU_KIEN'
  /** Completed (hoàn thành). */
  | 'HOAN_THANH'
  /** Failed (không đạt). */
  | 'KHONG_DAT'
  /** Not entitled (không đủ điều kiện). */
  | 'KHONG_DU_DK'
  /** Withdrawn (thôi học). */
  | 'THOI_HOC'
  /** Admitted (trúng tuyển). */
  | 'TRUNG_TUYEN'
  /** Self-registered (tự đăng ký). */
  | 'TU_DANG_KY';

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
  /** How far the counted figure is from the published one; null = not both exist (chênh lệch). */
  difference?: Maybe<Difference>;
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

/** Where a group stands in one dimension (giá trị của nhóm). */
export type GroupValue = {
  __typename?: 'GroupValue';
  /** Code of its list, id, year or month; null = not recorded (mã). */
  code?: Maybe<Scalars['String']['output']>;
  /** The dimension (chiều phân tổ). */
  dimension: Dimension;
};

/** Kind of institution (loại cơ sở đào tạo). */
export type InstitutionKind =
  /** Institution abroad (cơ sở nước ngoài). */
  | 'CO_SO_NUOC_NGOAI'
  /** University (đại học). */
  | 'DAI_HOC'
  /** Ho Chi Minh National Academy of Politics (Học viện Chính trị quốc gia). */
  | 'HV_CTQG_HCM'
  /** Regional academy (học viện chính trị khu vực). */
  | 'HV_CT_KHU_VUC'
  /** National Academy of Public Administration (Học viện Hành chính). */
  | 'HV_HANH_CHINH'
  /** District political centre, until 30/6/2025 (trung tâm chính trị huyện). */
  | 'TRUNG_TAM_CT_HUYEN'
  /** Commune political centre, from 1/7/2025 (trung tâm chính trị xã). */
  | 'TRUNG_TAM_CT_XA'
  /** School of a ministry (trường của bộ, ngành). */
  | 'TRUONG_BO_NGANH'
  /** Provincial political school (trường chính trị tỉnh). */
  | 'TRUONG_CHINH_TRI_TINH';

export type ListedClass = {
  __typename?: 'ListedClass';
  approximate: Scalars['Boolean']['output'];
  sessions: Array<Scalars['Int']['output']>;
};

export type ListedCompletion = {
  __typename?: 'ListedCompletion';
  firstMonth: Scalars['Date']['output'];
  personId: Scalars['ID']['output'];
};

export type ListedEnrolment = {
  __typename?: 'ListedEnrolment';
  approximate: Scalars['Boolean']['output'];
  class: Scalars['Int']['output'];
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  personId: Scalars['ID']['output'];
  to: Scalars['Date']['output'];
};

export type ListedHolder = {
  __typename?: 'ListedHolder';
  meets: Scalars['Boolean']['output'];
  personId: Scalars['ID']['output'];
};

export type ListedRecords = {
  __typename?: 'ListedRecords';
  cadreIds: Array<Scalars['ID']['output']>;
  end?: Maybe<Scalars['ID']['output']>;
  hasMore: Scalars['Boolean']['output'];
  programmeGroup?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
};

export type ListedStudy = {
  __typename?: 'ListedStudy';
  classes: Array<ListedClass>;
  enrolments: Array<ListedEnrolment>;
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

/** A sum of amounts in đồng that records state, and how many records state none (số tiền). */
export type MoneyFigure = {
  __typename?: 'MoneyFigure';
  /** Sum over all records; null as soon as one states none (tổng). */
  amount?: Maybe<Scalars['Money']['output']>;
  /** Sum over the records that state an amount; null when none does (tổng của các bản ghi có số tiền). */
  amountOfKnown?: Maybe<Scalars['Money']['output']>;
  /** Why there is no amount at all, in plain Vietnamese; null when there is one (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Records that state an amount (số bản ghi có số tiền). */
  records: Scalars['Int']['output'];
  /** Records that state none, which is not 0 (số bản ghi không ghi số tiền). */
  recordsWithout: Scalars['Int']['output'];
  /** COMPUTED when at least one record states an amount (trạng thái). */
  state: FigureState;
};

/** Complete and partial sums of money have different fields. */
export type MoneyTotal = CompleteMoney | PartialMoney;

export type NeedTally = {
  __typename?: 'NeedTally';
  packed: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: FigureState;
};

/** The groups of one unit of record: the domains fill their own fields (ô). */
export type NominationCell = {
  __typename?: 'NominationCell';
  /** Says all that a domain needs: unit, groups, filter, days. */
  id: Scalars['ID']['output'];
  nominations?: Maybe<NominationTally>;
  /** The unit that holds the records. */
  province?: Maybe<Province>;
  /** Unit that holds the records. */
  provinceId: Scalars['ID']['output'];
};

/** Which nominations a table counts: all that is given must hold (điều kiện lọc lượt cử). */
export type NominationFilter = {
  /** True: only persons of the succession pool; false: only the others (trong quy hoạch). */
  inSuccessionPool?: InputMaybe<Scalars['Boolean']['input']>;
  /** What became of it (kết quả). */
  outcomes?: InputMaybe<Array<NominationOutcome>>;
  /** Stable codes, e.g. LLCT_CAO_CAP (mã chương trình). */
  programmeCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Groups of training content (nhóm chương trình). */
  programmeGroups?: InputMaybe<Array<ProgrammeGroup>>;
  /** Administrative units of the bodies that sent (nơi cử). */
  sentByUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Status; default nominated and approved (tình trạng). */
  statuses?: InputMaybe<Array<NominationStatus>>;
};

/** A group of nominations over the units of a line (nhóm lượt cử). */
export type NominationGroupTotal = {
  __typename?: 'NominationGroupTotal';
  /** Of the nominations: approved (đã duyệt). */
  approved: FigureTotal;
  /** Attended sessions out of those held for those who enrolled (tỷ lệ chuyên cần). */
  attendanceRate: RateTotal;
  /** Of the nominations: completed (hoàn thành). */
  completed: FigureTotal;
  /** Of the nominations: failed (không đạt). */
  failed: FigureTotal;
  /** Nominations (lượt cử). */
  nominations: FigureTotal;
  /** Of the nominations: not enrolled since (chưa nhập học). */
  notEnrolled: FigureTotal;
  /** Persons nominated (số người được cử). */
  persons: FigureTotal;
  /** Of the nominations: studies (đang học). */
  studying: FigureTotal;
  /** One for each dimension of `by`, in its order (giá trị của nhóm). */
  values: Array<GroupValue>;
  /** Of the nominations: withdrew (thôi học). */
  withdrawn: FigureTotal;
};

/** One row of a table, or all of them: its cells and what they add up to (dòng). */
export type NominationLine = {
  __typename?: 'NominationLine';
  /** One cell for each unit of record behind this line. */
  cells: Array<NominationCell>;
  /**
   * Which units gave their groups: a group that none of them has is not listed, so that without groups only this tells nothing
   * counted from nobody asked. Null = that itself is lost.
   */
  coverage?: Maybe<Coverage>;
  /**
   * The groups over the units of the line, in the order of their codes. A unit that gave its groups and lacks one has 0 of it.
   * At most 2,000, else BAD_ARGUMENT. Without `by` there is one group. Null = the totals are lost.
   */
  groups?: Maybe<Array<NominationGroupTotal>>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
};

/** What became of a nomination (kết quả của lượt cử). */
export type NominationOutcome =
  /** Not enrolled in the programme since (chưa nhập học). */
  | 'CHUA_NHAP_HOC'
  /** Studies (đang học). */
  | 'DANG_HOC'
  /** Completed (hoàn thành). */
  | 'HOAN_THANH'
  /** Failed, or not entitled to the final paper (không đạt). */
  | 'KHONG_DAT'
  /** Withdrew (thôi học). */
  | 'THOI_HOC';

/** A unit's row. */
export type NominationRow = {
  __typename?: 'NominationRow';
  /** Set when the row is a district or commune. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** What the row holds. */
  line: NominationLine;
  /** The provincial unit of the row; for a district or commune the one that holds its records. */
  province: Province;
};

/** Status of a nomination (tình trạng cử). */
export type NominationStatus =
  /** Approved (đã duyệt). */
  | 'DA_DUYET'
  /** Nominated (đề cử). */
  | 'DE_CU'
  /** Need recorded (nhu cầu). */
  | 'NHU_CAU'
  /** Refused (từ chối). */
  | 'TU_CHOI';

/** Nominations of a period, in groups (bảng cử đi học). */
export type NominationTable = {
  __typename?: 'NominationTable';
  /** The map of the rows. */
  boundaries: Boundaries;
  /** What the groups are made by, in the order asked (các chiều phân tổ). */
  by: Array<Dimension>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** Span of days (giai đoạn). */
  period: Period;
  /** One row a unit (các dòng). */
  rows: Array<NominationRow>;
  /** All rows together. */
  total: NominationLine;
};

export type NominationTally = {
  __typename?: 'NominationTally';
  packed: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: FigureState;
};

/** Overlaps within one unit of record (ô trùng lịch). */
export type OverlapCell = {
  __typename?: 'OverlapCell';
  /** Says all that institutions need: unit and period. */
  id: Scalars['ID']['output'];
  /**
   * People of the unit who also have records in a unit that exists beside it: only they can sit in classes of two units on one
   * day. Null = the index of such people is not current for the unit. At most 10,000, and 100,000 in all cells of a request,
   * else KEYSET_TOO_LARGE. Personal data: passed between subgraphs only, for this one cell.
   */
  listedPersons?: Maybe<Array<Scalars['ID']['output']>>;
  listedStudy?: Maybe<ListedStudy>;
  /** The unit that holds the records. */
  province?: Maybe<Province>;
  /** Unit that holds the records. */
  provinceId: Scalars['ID']['output'];
  within?: Maybe<OverlapCounts>;
};

export type OverlapCounts = {
  __typename?: 'OverlapCounts';
  pairs: Figure;
  persons: Figure;
};

export type OverlapPage = {
  __typename?: 'OverlapPage';
  nodes: Array<OverlapPair>;
  pageInfo: PageInfo;
};

export type OverlapPair = {
  __typename?: 'OverlapPair';
  approximate: Scalars['Boolean']['output'];
  first?: Maybe<Enrolment>;
  from: Scalars['Date']['output'];
  overlapDays: Scalars['Int']['output'];
  second?: Maybe<Enrolment>;
  to: Scalars['Date']['output'];
};

/** Overlaps of several units, counted from rows. */
export type OverlapTotals = {
  __typename?: 'OverlapTotals';
  /** Pairs of enrolments (số cặp). */
  pairs: FigureTotal;
  /** Persons in at least one of them, each once (số người). */
  persons: FigureTotal;
};

/** Overlapping enrolments of several units (ghi danh trùng lịch). */
export type Overlaps = {
  __typename?: 'Overlaps';
  /** The pairs of enrolments in two of the units, in the order of their units and ids; of units that do not hold all rows as well, as far as these show. */
  acrossPairs?: Maybe<OverlapPage>;
  /**
   * The classes in two of the units. Of people whom the index lists with records in several units, whose sessions are compared
   * here; a unit whose index is not current has no figure (trùng giữa các đơn vị).
   */
  acrossUnits?: Maybe<OverlapTotals>;
  /** The map on which the units were read. */
  boundaries: Boundaries;
  /** One cell for each unit of record that existed in the period: overlaps within it. */
  cells: Array<OverlapCell>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** Span of days (giai đoạn). */
  period: Period;
  /** Both classes in one unit: the sums of the cells; null = the totals themselves are lost (trùng trong một đơn vị). */
  withinUnits?: Maybe<OverlapTotals>;
};


/** Overlapping enrolments of several units (ghi danh trùng lịch). */
export type OverlapsAcrossPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Position in a list (vị trí trang). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` for the next page; null = nothing on this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when records follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Some expected units gave none (tổng tiền một phần). */
export type PartialMoney = {
  __typename?: 'PartialMoney';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** The sum over the units that gave a figure: never the whole. */
  sumOfKnown: MoneyFigure;
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

/** Some expected units lack one of the two (một phần). */
export type PartialSocialisedShare = {
  __typename?: 'PartialSocialisedShare';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Over the units that gave both sums: never the whole. */
  shareOfKnown: SocialisedShare;
};

/** Some expected units lack one of the two (một phần). */
export type PartialSpentPerAttendance = {
  __typename?: 'PartialSpentPerAttendance';
  /** Which units it stands on (độ phủ). */
  coverage: Coverage;
  /** Over the units that gave both: never the whole. */
  quotientOfKnown: SpentPerAttendance;
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

/** Members of the succession pool on the day (cán bộ trong quy hoạch). */
export type PoolFilter = {
  /** Lacks the standard of the title planned for in any of these (thiếu tiêu chuẩn của chức danh quy hoạch). */
  lacking?: InputMaybe<Array<StandardDimension>>;
  /** Levels of government of the title planned for (cấp). */
  levels?: InputMaybe<Array<AdministrativeLevel>>;
  /** Codes of the list `PositionTitle` (chức danh quy hoạch). */
  plannedTitles?: InputMaybe<Array<Scalars['String']['input']>>;
};

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
  /** Cadres certified for a programme by schools of the unit, with what school, plan and dossier say of each (đối chiếu chứng chỉ). */
  trainingRecords?: Maybe<TrainingRecordPage>;
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
export type ProvinceTrainingRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  only?: InputMaybe<TruthStatus>;
  programmeCode: Scalars['String']['input'];
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
  /** Money of plans for the years of a period, of any units, in groups, beside the attendances of the same years (bảng kinh phí). */
  budgetTable?: Maybe<BudgetTable>;
  /** What institutions can take in the years of a period, and what is needed, of any units, in groups (bảng công suất và nhu cầu). */
  capacityTable?: Maybe<CapacityTable>;
  /** Codes that populations, dimensions and enumerations use, with Vietnamese and English names (danh mục mã). */
  codeLists?: Maybe<Array<CodeList>>;
  /** The dated list of measures valid on `on` (default: all) (danh mục thước đo). */
  measures?: Maybe<Array<Measure>>;
  /** Nominations of a period, of any units, in groups, and what became of them (bảng cử đi học). */
  nominationTable?: Maybe<NominationTable>;
  /**
   * People enrolled in two classes at the same time: their sessions meet on the same day in the same part of the day (ghi danh
   * trùng lịch). A weekend class overlaps no class of weekdays, an evening class none of office hours. A class without a
   * timetable on record is taken to meet on all days that its dates and schedule allow, and the pair is `approximate`. Learners
   * are matched by `personId`, with a dossier or without; classes that were put off or cancelled, learners who only applied or
   * were admitted, and days from which on a learner had left do not count.
   */
  overlaps?: Maybe<Overlaps>;
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
  /**
   * Persons and posts on a day, of any units, in groups (bảng cán bộ). A person can stand in several groups where `by` names
   * TITLE, LEVEL, LACKING and the like: several posts at once, or several things lacking. Groups are never added up to a whole.
   */
  staffTable?: Maybe<StaffTable>;
  /**
   * Classes and attendances of a period, of any units, in groups (bảng lớp và học viên). Where `by` or `filter` speaks of
   * learners, a class counts in each group in which it has at least one such learner.
   */
  trainingTable?: Maybe<TrainingTable>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryAdministrativeUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryBudgetTableArgs = {
  boundaries?: Boundaries;
  by?: Array<Dimension>;
  filter?: InputMaybe<BudgetFilter>;
  period: PeriodInput;
  unitIds: Array<Scalars['ID']['input']>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryCapacityTableArgs = {
  boundaries?: Boundaries;
  by?: Array<Dimension>;
  filter?: InputMaybe<CapacityFilter>;
  period: PeriodInput;
  unitIds: Array<Scalars['ID']['input']>;
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
export type QueryNominationTableArgs = {
  boundaries?: Boundaries;
  by?: Array<Dimension>;
  filter?: InputMaybe<NominationFilter>;
  period: PeriodInput;
  unitIds: Array<Scalars['ID']['input']>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryOverlapsArgs = {
  boundaries?: Boundaries;
  period: PeriodInput;
  unitIds: Array<Scalars['ID']['input']>;
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


/** Entry points, one request over all provinces (điểm vào). */
export type QueryStaffTableArgs = {
  asOf: Scalars['Date']['input'];
  boundaries?: Boundaries;
  by?: Array<Dimension>;
  filter?: InputMaybe<StaffFilter>;
  meeting?: InputMaybe<StaffCondition>;
  unitIds: Array<Scalars['ID']['input']>;
};


/** Entry points, one request over all provinces (điểm vào). */
export type QueryTrainingTableArgs = {
  boundaries?: Boundaries;
  by?: Array<Dimension>;
  filter?: InputMaybe<TrainingFilter>;
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
  /** Code of the population (đối tượng), see `Population`; `NHOM` in a table: the persons of the group. */
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
  /** How far the counted rate is from the published one, in percentage points; null = not both exist (chênh lệch). */
  difference?: Maybe<Difference>;
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

/** Training that a dossier records, with the day on which it was obtained; the dossier names groups, not programmes (bồi dưỡng đã ghi hồ sơ). */
export type RecordedTraining = {
  /** First day, included; default: no first day (từ ngày). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these; default any (nhóm chương trình). */
  programmeGroups?: InputMaybe<Array<ProgrammeGroup>>;
  /** Last day, included; default, and at the latest: the day of the table (đến ngày). */
  to?: InputMaybe<Scalars['Date']['input']>;
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
  /** Cadres with a certificate for such training, as school, plan and dossier count them; null = the measure is about no programme, or the comparison is lost (ba nguồn về chứng chỉ). */
  certificates?: Maybe<CertificateTruths>;
  certificatesIssued?: Maybe<CertificateCounts>;
  certificatesPlanned?: Maybe<Figure>;
  certificatesRecorded?: Maybe<Figure>;
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

/** Share of socialised money in what was spent (tỷ lệ xã hội hoá). */
export type SocialisedShare = {
  __typename?: 'SocialisedShare';
  /** Percent, never rounded; null unless computed (phần trăm). */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Why there is no share, in Vietnamese; null when there is one (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Socialised money spent; null = nobody gave both (tiền xã hội hoá đã chi). */
  socialised?: Maybe<Scalars['Money']['output']>;
  /** All that was spent; null = nobody gave both (đã chi). */
  spent?: Maybe<Scalars['Money']['output']>;
  /** NOT_COMPUTABLE where nothing was spent (trạng thái). */
  state: FigureState;
};

/** Complete and partial shares have different fields. */
export type SocialisedShareTotal = CompleteSocialisedShare | PartialSocialisedShare;

/** Money spent, divided by attendances (chi bình quân một lượt người). */
export type SpentPerAttendance = {
  __typename?: 'SpentPerAttendance';
  /** Đồng an attendance, never rounded; null unless computed (số tiền). */
  amount?: Maybe<Scalars['Float']['output']>;
  /** Over so many attendances; null = nobody gave both (lượt người). */
  attendances?: Maybe<Scalars['Int']['output']>;
  /** Why there is no quotient, in Vietnamese; null when there is one (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** What was spent; null = nobody gave both (đã chi). */
  spent?: Maybe<Scalars['Money']['output']>;
  /** NOT_COMPUTABLE for no attendance at all (trạng thái). */
  state: FigureState;
};

/** Complete and partial quotients have different fields. */
export type SpentPerAttendanceTotal = CompleteSpentPerAttendance | PartialSpentPerAttendance;

/** The groups of one unit of record: the domains fill their own fields (ô). */
export type StaffCell = {
  __typename?: 'StaffCell';
  /** Says all that a domain needs: unit, groups, filter, days. */
  id: Scalars['ID']['output'];
  /** The unit that holds the records. */
  province?: Maybe<Province>;
  /** Unit that holds the records. */
  provinceId: Scalars['ID']['output'];
  staff?: Maybe<StaffTally>;
};

/** What a share of persons is the share of; all that is given must hold (điều kiện đạt). */
export type StaffCondition = {
  /** Holds a certificate of it, or not (đã cấp chứng chỉ). */
  certified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Completed it, or not (đã hoàn thành). */
  completed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Enrolled in it, or not (đã nhập học). */
  enrolled?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: a level that is still studied counts as reached (kể cả đang học). */
  includeInProgress?: Scalars['Boolean']['input'];
  /** Was, or (false) was not, nominated to the training that `filter` names (được cử). */
  nominated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rank in the list `ProfessionalLevel` (chuyên môn từ … trở lên). */
  professionalAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Has such training in the dossier (đã ghi trong hồ sơ). */
  recorded?: InputMaybe<RecordedTraining>;
  /** Lacks nothing of these in the standard of the post held (đạt tiêu chuẩn của chức danh đang giữ). */
  standard?: InputMaybe<Array<StandardDimension>>;
  /** Rank in the list `StateManagementLevel` (quản lý nhà nước từ … trở lên). */
  stateManagementAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Studies it on the day, or not (đang học). */
  studying?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rank in the list `PoliticalTheoryLevel` (lý luận chính trị từ … trở lên). */
  theoryAtLeast?: InputMaybe<Scalars['Int']['input']>;
};

/** Whom a table of staff counts: all that is given must hold, of one post where it is about posts (điều kiện lọc cán bộ). */
export type StaffFilter = {
  /** Administrative units of the agencies, e.g. `X34-01840` (cơ quan thuộc đơn vị hành chính). */
  agencyUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Legal kinds of the post (loại cán bộ). */
  cadreKinds?: InputMaybe<Array<CadreKind>>;
  /** True: only those who hold a certificate of it; false: only the others (đã cấp chứng chỉ). */
  certified?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those who completed it; false: only the others (đã hoàn thành). */
  completed?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those who enrolled in it; false: only the others (đã nhập học). */
  enrolled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Gender (giới tính). */
  genders?: InputMaybe<Array<Gender>>;
  /** Only members of the succession pool (trong quy hoạch). */
  inPool?: InputMaybe<PoolFilter>;
  /** True: a level that is still studied counts as reached, in this filter and in `by` (kể cả đang học). */
  includeInProgress?: Scalars['Boolean']['input'];
  /** Lacks the standard of the post held in any of these (thiếu tiêu chuẩn của chức danh đang giữ). */
  lacking?: InputMaybe<Array<StandardDimension>>;
  /** True: heads and deputies only; false: only the others (giữ chức vụ lãnh đạo, quản lý). */
  leading?: InputMaybe<Scalars['Boolean']['input']>;
  /** Levels of government of the post (cấp). */
  levels?: InputMaybe<Array<AdministrativeLevel>>;
  /** True: only those who were nominated to it; false: only the others (được cử). */
  nominated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rank in the list `ProfessionalLevel` that the person has reached (chuyên môn từ … trở lên). */
  professionalAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Rank in the list `ProfessionalLevel` that the person has not reached (chuyên môn dưới …). */
  professionalBelow?: InputMaybe<Scalars['Int']['input']>;
  /** Of which day standard and level are, for `lacking` and the dimension LACKING. */
  standardOn?: StandardDay;
  /** True: only those who study it on the day; false: only the others (đang học). */
  studying?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rank in the list `PoliticalTheoryLevel` that the person has reached (lý luận chính trị từ … trở lên). */
  theoryAtLeast?: InputMaybe<Scalars['Int']['input']>;
  /** Rank in the list `PoliticalTheoryLevel` that the person has not reached (lý luận chính trị dưới …). */
  theoryBelow?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of the list `PositionTitle` (chức danh). */
  titles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The training of which `nominated` to `certified` and the dimensions of these names speak; default any, at any time until `asOf`. */
  training?: InputMaybe<TrainingClause>;
};

/** A group of staff over the units of a line (nhóm cán bộ). */
export type StaffGroupTotal = {
  __typename?: 'StaffGroupTotal';
  /** Share of the persons who meet the condition; null = none was asked (tỷ lệ đạt). */
  meeting?: Maybe<RateTotal>;
  /** Persons (số người). */
  persons: FigureTotal;
  /** Posts they hold that fit the filter (số chức vụ). */
  posts: FigureTotal;
  /** One for each dimension of `by`, in its order (giá trị của nhóm). */
  values: Array<GroupValue>;
};

/** One row of a table, or all of them: its cells and what they add up to (dòng). */
export type StaffLine = {
  __typename?: 'StaffLine';
  /** One cell for each unit of record behind this line. */
  cells: Array<StaffCell>;
  /**
   * Which units gave their groups: a group that none of them has is not listed, so that without groups only this tells nothing
   * counted from nobody asked. Null = that itself is lost.
   */
  coverage?: Maybe<Coverage>;
  /**
   * The groups over the units of the line, in the order of their codes. A unit that gave its groups and lacks one has 0 of it.
   * At most 2,000, else BAD_ARGUMENT. Without `by` there is one group. Null = the totals are lost.
   */
  groups?: Maybe<Array<StaffGroupTotal>>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
};

/** A unit's row. */
export type StaffRow = {
  __typename?: 'StaffRow';
  /** Set when the row is a district or commune. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** What the row holds. */
  line: StaffLine;
  /** The provincial unit of the row; for a district or commune the one that holds its records. */
  province: Province;
};

/** Persons and posts on a day, in groups (bảng cán bộ). */
export type StaffTable = {
  __typename?: 'StaffTable';
  /** The day it speaks of (ngày số liệu). */
  asOf: Scalars['Date']['output'];
  /** The map of the rows. */
  boundaries: Boundaries;
  /** What the groups are made by, in the order asked (các chiều phân tổ). */
  by: Array<Dimension>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** One row a unit (các dòng). */
  rows: Array<StaffRow>;
  /** All rows together. */
  total: StaffLine;
};

export type StaffTally = {
  __typename?: 'StaffTally';
  packed: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: FigureState;
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

/** The day of a standard, and of the level that is held against it (ngày xét tiêu chuẩn). */
export type StandardDay =
  /** The day on which the post was taken up (ngày bổ nhiệm). */
  | 'APPOINTMENT'
  /** The day of the table (ngày số liệu). */
  | 'AS_OF';

/** What the standard of a post asks for (nội dung tiêu chuẩn). */
export type StandardDimension =
  /** Professional level (chuyên môn). */
  | 'CHUYEN_MON'
  /** Political theory (lý luận chính trị). */
  | 'LLCT'
  /** State management (quản lý nhà nước). */
  | 'QLNN';

/** How a territory, or the work of an institution, passed on (cách kế thừa). */
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
  /** The counted rate in percent of what the target asks for: 100 = just reached (phần trăm kế hoạch); null when either side has no figure, or the target is 0. */
  percentOfTarget?: Maybe<Scalars['Float']['output']>;
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

/** The groups of one unit of record: the domains fill their own fields (ô). */
export type TrainingCell = {
  __typename?: 'TrainingCell';
  /** Says all that a domain needs: unit, groups, filter, days. */
  id: Scalars['ID']['output'];
  /** The unit that holds the records. */
  province?: Maybe<Province>;
  /** Unit that holds the records. */
  provinceId: Scalars['ID']['output'];
  training?: Maybe<TrainingTally>;
};

/** Training in any of these programmes or groups, in a span of days (chương trình đào tạo, bồi dưỡng). */
export type TrainingClause = {
  /** First day, included; default: no first day (từ ngày). */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Stable codes, e.g. LLCT_TRUNG_CAP (mã chương trình). */
  programmeCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Groups of training content (nhóm chương trình). */
  programmeGroups?: InputMaybe<Array<ProgrammeGroup>>;
  /** Last day, included; default: the day of the table (đến ngày). */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which classes and learners a table of training counts: all that is given must hold (điều kiện lọc lớp, học viên). */
export type TrainingFilter = {
  /** How the learner was admitted (hình thức tuyển). */
  admissionModes?: InputMaybe<Array<AdmissionMode>>;
  /** Administrative units of the learner's agency on that day (cơ quan thuộc đơn vị hành chính). */
  agencyUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How the enrolment stands to a decision that sent the learner (quyết định cử). */
  approvals?: InputMaybe<Array<Approval>>;
  /** Full-time, part-time … (hình thức). */
  attendanceForms?: InputMaybe<Array<AttendanceForm>>;
  /** Legal kinds of the learner's post on that day (loại cán bộ). */
  cadreKinds?: InputMaybe<Array<CadreKind>>;
  /** Whether classes count that began in the period, or all that ran in it. */
  classesOf?: ClassesOf;
  /** Who pays (nguồn kinh phí). */
  fundingSources?: InputMaybe<Array<FundingSource>>;
  /** Gender of the learner (giới tính). */
  genders?: InputMaybe<Array<Gender>>;
  /** Ids of awarding institutions (cơ sở đào tạo). */
  institutionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of awarding institutions (loại cơ sở đào tạo). */
  institutionKinds?: InputMaybe<Array<InstitutionKind>>;
  /** Levels of government of the learner's post on the day of enrolment (cấp). */
  levels?: InputMaybe<Array<AdministrativeLevel>>;
  /** True: only learners who are cadres; false: only the others (là cán bộ). */
  onlyCadres?: InputMaybe<Scalars['Boolean']['input']>;
  /** How the class stands to the plan (kế hoạch của lớp). */
  planBases?: InputMaybe<Array<PlanBasis>>;
  /** Stable codes, e.g. LLCT_TRUNG_CAP (mã chương trình). */
  programmeCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Groups of training content (nhóm chương trình). */
  programmeGroups?: InputMaybe<Array<ProgrammeGroup>>;
  /** When sessions are held (lịch học). */
  schedules?: InputMaybe<Array<ClassSchedule>>;
  /** Status of the enrolment; default all but those who have only applied or been admitted (tình trạng ghi danh). */
  statuses?: InputMaybe<Array<EnrolmentStatus>>;
  /** Titles of the learner on that day: codes of the list `PositionTitle` (chức danh). */
  titles?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A group of classes and attendances over the units of a line (nhóm lớp, học viên). */
export type TrainingGroupTotal = {
  __typename?: 'TrainingGroupTotal';
  /** Attended sessions out of those held for these learners (tỷ lệ chuyên cần). */
  attendanceRate: RateTotal;
  /** Enrolments (lượt người). */
  attendances: FigureTotal;
  /** Of the attendances: certificate issued (đã cấp chứng chỉ). */
  certified: FigureTotal;
  /** Sum of the days of these classes (ngày-lớp). */
  classDays: FigureTotal;
  /** Classes with at least one attendance of the group (số lớp). */
  classes: FigureTotal;
  /** Of the attendances: completed (hoàn thành). */
  completed: FigureTotal;
  /** Of the attendances: failed, or not entitled to the final paper (không đạt). */
  failed: FigureTotal;
  /** Distinct learners (số người). */
  persons: FigureTotal;
  /** One for each dimension of `by`, in its order (giá trị của nhóm). */
  values: Array<GroupValue>;
  /** Of the attendances: withdrew (thôi học). */
  withdrawn: FigureTotal;
};

/** One row of a table, or all of them: its cells and what they add up to (dòng). */
export type TrainingLine = {
  __typename?: 'TrainingLine';
  /** One cell for each unit of record behind this line. */
  cells: Array<TrainingCell>;
  /**
   * Which units gave their groups: a group that none of them has is not listed, so that without groups only this tells nothing
   * counted from nobody asked. Null = that itself is lost.
   */
  coverage?: Maybe<Coverage>;
  /**
   * The groups over the units of the line, in the order of their codes. A unit that gave its groups and lacks one has 0 of it.
   * At most 2,000, else BAD_ARGUMENT. Without `by` there is one group. Null = the totals are lost.
   */
  groups?: Maybe<Array<TrainingGroupTotal>>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
};

/**
 * One cadre and one programme: what the school issued, the plan counts as achieved and the dossier records, side by side (ba nguồn
 * về một chứng chỉ). Schools and plans are those of the unit that keeps the dossier.
 */
export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  /** Whose record it is (cán bộ). */
  cadre?: Maybe<Cadre>;
  /** Says cadre and programme. */
  id: Scalars['ID']['output'];
  /** Stable code of the programme (mã chương trình). */
  programmeCode?: Maybe<Scalars['String']['output']>;
  /** Code of the group of training content, under which dossiers file short training (nhóm chương trình). */
  programmeGroup?: Maybe<Scalars['String']['output']>;
  /** Unit that keeps the dossier (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
};

/**
 * Cadres whom schools of the unit certified for a programme, in a stable order (danh sách đối chiếu chứng chỉ). With `only`, a page
 * can have fewer records than asked for, or none, though more follow: go on while `pageInfo.hasNextPage`.
 */
export type TrainingRecordPage = {
  __typename?: 'TrainingRecordPage';
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  listed?: Maybe<ListedRecords>;
  /** The records of this page; null = a domain that it takes did not answer, see `reason`. */
  nodes?: Maybe<Array<TrainingRecord>>;
  /** Where the page ends; null as `nodes`. */
  pageInfo?: Maybe<PageInfo>;
  /** Unit that keeps the dossiers. */
  provinceId: Scalars['ID']['output'];
  /** Why there is no page, in plain Vietnamese; null when there is one (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A unit's row. */
export type TrainingRow = {
  __typename?: 'TrainingRow';
  /** Set when the row is a district or commune. */
  administrativeUnit?: Maybe<AdministrativeUnit>;
  /** What the row holds. */
  line: TrainingLine;
  /** The provincial unit of the row; for a district or commune the one that holds its records. */
  province: Province;
};

/** Classes and attendances of a period, in groups (bảng lớp và học viên). */
export type TrainingTable = {
  __typename?: 'TrainingTable';
  /** The map of the rows. */
  boundaries: Boundaries;
  /** What the groups are made by, in the order asked (các chiều phân tổ). */
  by: Array<Dimension>;
  /** Encodes the arguments. */
  id: Scalars['ID']['output'];
  /** Span of days (giai đoạn). */
  period: Period;
  /** One row a unit (các dòng). */
  rows: Array<TrainingRow>;
  /** All rows together. */
  total: TrainingLine;
};

export type TrainingTally = {
  __typename?: 'TrainingTally';
  packed: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  state: FigureState;
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

/** What three systems say of one certificate, read together (kết quả đối chiếu). */
export type TruthStatus =
  /** All three say the same (khớp). */
  | 'AGREE'
  /** They contradict each other (lệch). */
  | 'DISAGREE'
  /** Nothing contradicts, but a certificate has not reached the dossier yet and nobody says that it has (chờ ghi hồ sơ). */
  | 'PENDING';

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
  /** No weights are published for such a total; `share` is null (không có). */
  | 'NONE'
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
  BudgetCell: BudgetCell;
  BudgetTable: BudgetTable;
  BudgetTableLine: BudgetTableLine;
  CapacityCell: CapacityCell;
  CapacityLine: CapacityLine;
  CapacityTable: CapacityTable;
  Measure: Measure;
  NominationCell: NominationCell;
  NominationLine: NominationLine;
  NominationTable: NominationTable;
  OverlapCell: OverlapCell;
  Overlaps: Overlaps;
  Person: Person;
  Province: Province;
  Report: Report;
  ReportCell: ReportCell;
  ReportLine: ReportLine;
  StaffCell: StaffCell;
  StaffLine: StaffLine;
  StaffTable: StaffTable;
  TrainingCell: TrainingCell;
  TrainingLine: TrainingLine;
  TrainingRecord: TrainingRecord;
  TrainingRecordPage: TrainingRecordPage;
  TrainingTable: TrainingTable;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdministrativeUnit:
    ( { __typename: 'AdministrativeUnit' }
    & GraphQLRecursivePick<FederationTypes['AdministrativeUnit'], {"provinceId":true,"id":true}> );
  BudgetCell:
    ( { __typename: 'BudgetCell' }
    & GraphQLRecursivePick<FederationTypes['BudgetCell'], {"provinceId":true,"id":true}> );
  BudgetTable:
    ( { __typename: 'BudgetTable' }
    & GraphQLRecursivePick<FederationTypes['BudgetTable'], {"id":true}> );
  BudgetTableLine:
    ( { __typename: 'BudgetTableLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetTableLine'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['BudgetTableLine'], {"cells":{"budget":{"state":true,"reason":true,"packed":true},"attendances":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['BudgetTableLine'], {"cells":{"budget":{"state":true,"reason":true,"packed":true},"attendances":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['BudgetTableLine'], {"cells":{"budget":{"state":true,"reason":true,"packed":true},"attendances":{"state":true,"reason":true,"packed":true}}}> ) );
  CapacityCell:
    ( { __typename: 'CapacityCell' }
    & GraphQLRecursivePick<FederationTypes['CapacityCell'], {"provinceId":true,"id":true}> );
  CapacityLine:
    ( { __typename: 'CapacityLine' }
    & GraphQLRecursivePick<FederationTypes['CapacityLine'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['CapacityLine'], {"cells":{"capacity":{"state":true,"reason":true,"packed":true},"need":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['CapacityLine'], {"cells":{"capacity":{"state":true,"reason":true,"packed":true},"need":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['CapacityLine'], {"cells":{"capacity":{"state":true,"reason":true,"packed":true},"need":{"state":true,"reason":true,"packed":true}}}> ) );
  CapacityTable:
    ( { __typename: 'CapacityTable' }
    & GraphQLRecursivePick<FederationTypes['CapacityTable'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  NominationCell:
    ( { __typename: 'NominationCell' }
    & GraphQLRecursivePick<FederationTypes['NominationCell'], {"provinceId":true,"id":true}> );
  NominationLine:
    ( { __typename: 'NominationLine' }
    & GraphQLRecursivePick<FederationTypes['NominationLine'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['NominationLine'], {"cells":{"nominations":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['NominationLine'], {"cells":{"nominations":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['NominationLine'], {"cells":{"nominations":{"state":true,"reason":true,"packed":true}}}> ) );
  NominationTable:
    ( { __typename: 'NominationTable' }
    & GraphQLRecursivePick<FederationTypes['NominationTable'], {"id":true}> );
  OverlapCell:
    ( { __typename: 'OverlapCell' }
    & GraphQLRecursivePick<FederationTypes['OverlapCell'], {"provinceId":true,"id":true}> );
  Overlaps:
    ( { __typename: 'Overlaps' }
    & GraphQLRecursivePick<FederationTypes['Overlaps'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Overlaps'], {"cells":{"listedStudy":{"enrolments":{"personId":true,"id":true,"class":true,"from":true,"to":true,"approximate":true},"classes":{"sessions":true,"approximate":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Overlaps'], {"cells":{"within":{"pairs":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"listedStudy":{"enrolments":{"personId":true,"id":true,"class":true,"from":true,"to":true,"approximate":true},"classes":{"sessions":true,"approximate":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Overlaps'], {"cells":{"within":{"pairs":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"persons":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"listedStudy":{"enrolments":{"personId":true,"id":true,"class":true,"from":true,"to":true,"approximate":true},"classes":{"sessions":true,"approximate":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Overlaps'], {"cells":{"within":{"pairs":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"persons":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"listedStudy":{"enrolments":{"personId":true,"id":true,"class":true,"from":true,"to":true,"approximate":true},"classes":{"sessions":true,"approximate":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Overlaps'], {"cells":{"within":{"pairs":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"listedStudy":{"enrolments":{"personId":true,"id":true,"class":true,"from":true,"to":true,"approximate":true},"classes":{"sessions":true,"approximate":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Overlaps'], {"cells":{"within":{"pairs":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"persons":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"listedStudy":{"enrolments":{"personId":true,"id":true,"class":true,"from":true,"to":true,"approximate":true},"classes":{"sessions":true,"approximate":true}}}}>
        | GraphQLRecursivePick<FederationTypes['Overlaps'], {"cells":{"within":{"pairs":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"persons":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"listedStudy":{"enrolments":{"personId":true,"id":true,"class":true,"from":true,"to":true,"approximate":true},"classes":{"sessions":true,"approximate":true}}}}> ) );
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
        | GraphQLRecursivePick<FederationTypes['ReportCell'], {"dossier":{"rate":{"computed":{"state":true,"low":true,"high":true,"asOf":true,"reason":true}}},"plan":{"targets":{"targetId":true,"comparison":true,"value":{"state":true,"low":true,"high":true,"approximate":true,"reason":true},"startsOn":true,"deadline":true}}}>
        | GraphQLRecursivePick<FederationTypes['ReportCell'], {"dossier":{"rate":{"computed":{"state":true,"low":true,"high":true,"asOf":true,"reason":true}}},"plan":{"targets":{"targetId":true,"comparison":true,"value":{"state":true,"low":true,"high":true,"approximate":true,"reason":true},"startsOn":true,"deadline":true}},"certificatesIssued":{"certified":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"passedOn":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"certificatesPlanned":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"certificatesRecorded":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}>
        | GraphQLRecursivePick<FederationTypes['ReportCell'], {"certificatesIssued":{"certified":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"passedOn":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}},"certificatesPlanned":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}},"certificatesRecorded":{"state":true,"operator":true,"low":true,"lowOpen":true,"high":true,"highOpen":true,"approximate":true,"countUnit":true,"unitId":true,"annual":true,"reason":true,"period":{"from":true,"to":true},"source":{"factIds":true,"file":true,"publishedOn":true,"publishedOnReliable":true}}}> ) );
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
  StaffCell:
    ( { __typename: 'StaffCell' }
    & GraphQLRecursivePick<FederationTypes['StaffCell'], {"provinceId":true,"id":true}> );
  StaffLine:
    ( { __typename: 'StaffLine' }
    & GraphQLRecursivePick<FederationTypes['StaffLine'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['StaffLine'], {"cells":{"staff":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['StaffLine'], {"cells":{"staff":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['StaffLine'], {"cells":{"staff":{"state":true,"reason":true,"packed":true}}}> ) );
  StaffTable:
    ( { __typename: 'StaffTable' }
    & GraphQLRecursivePick<FederationTypes['StaffTable'], {"id":true}> );
  TrainingCell:
    ( { __typename: 'TrainingCell' }
    & GraphQLRecursivePick<FederationTypes['TrainingCell'], {"provinceId":true,"id":true}> );
  TrainingLine:
    ( { __typename: 'TrainingLine' }
    & GraphQLRecursivePick<FederationTypes['TrainingLine'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingLine'], {"cells":{"training":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['TrainingLine'], {"cells":{"training":{"state":true,"reason":true,"packed":true}}}>
        | GraphQLRecursivePick<FederationTypes['TrainingLine'], {"cells":{"training":{"state":true,"reason":true,"packed":true}}}> ) );
  TrainingRecord:
    ( { __typename: 'TrainingRecord' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecord'], {"provinceId":true,"id":true}> );
  TrainingRecordPage:
    ( { __typename: 'TrainingRecordPage' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"listed":{"reason":true,"programmeGroup":true,"cadreIds":true,"end":true,"hasMore":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"listed":{"reason":true,"programmeGroup":true,"cadreIds":true,"end":true,"hasMore":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"listed":{"reason":true,"programmeGroup":true,"cadreIds":true,"end":true,"hasMore":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"listed":{"reason":true,"programmeGroup":true,"cadreIds":true,"end":true,"hasMore":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"listed":{"reason":true,"programmeGroup":true,"cadreIds":true,"end":true,"hasMore":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"listed":{"reason":true,"programmeGroup":true,"cadreIds":true,"end":true,"hasMore":true}}>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"listed":{"reason":true,"programmeGroup":true,"cadreIds":true,"end":true,"hasMore":true}}> ) );
  TrainingTable:
    ( { __typename: 'TrainingTable' }
    & GraphQLRecursivePick<FederationTypes['TrainingTable'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FigureTotal:
    | ( Omit<CompleteTotal, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PartialTotal, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PerUnitTotal, 'coverage'> & { coverage: _RefType['Coverage'] } )
  ;
  MoneyTotal:
    | ( Omit<CompleteMoney, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PartialMoney, 'coverage'> & { coverage: _RefType['Coverage'] } )
  ;
  RateTotal:
    | ( Omit<CompleteRate, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PartialRate, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PerUnitRate, 'coverage'> & { coverage: _RefType['Coverage'] } )
  ;
  SocialisedShareTotal:
    | ( Omit<CompleteSocialisedShare, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PartialSocialisedShare, 'coverage'> & { coverage: _RefType['Coverage'] } )
  ;
  SpentPerAttendanceTotal:
    | ( Omit<CompleteSpentPerAttendance, 'coverage'> & { coverage: _RefType['Coverage'] } )
    | ( Omit<PartialSpentPerAttendance, 'coverage'> & { coverage: _RefType['Coverage'] } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeLevel: AdministrativeLevel;
  AdministrativeSuccession: ResolverTypeWrapper<SuccessionParent>;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdmissionMode: AdmissionMode;
  Approval: Approval;
  AttendanceForm: AttendanceForm;
  AttendanceTally: ResolverTypeWrapper<AttendanceTally>;
  Boundaries: Boundaries;
  BudgetCell: ResolverTypeWrapper<CellReference>;
  BudgetFilter: BudgetFilter;
  BudgetGroupTotal: ResolverTypeWrapper<Omit<BudgetGroupTotal, 'allotted' | 'attendances' | 'planned' | 'settled' | 'socialised' | 'spent' | 'spentPerAttendance'> & { allotted: ResolversTypes['MoneyTotal'], attendances: ResolversTypes['FigureTotal'], planned: ResolversTypes['MoneyTotal'], settled: ResolversTypes['MoneyTotal'], socialised: ResolversTypes['SocialisedShareTotal'], spent: ResolversTypes['MoneyTotal'], spentPerAttendance: ResolversTypes['SpentPerAttendanceTotal'] }>;
  BudgetTable: ResolverTypeWrapper<OpenTable>;
  BudgetTableLine: ResolverTypeWrapper<TableLine>;
  BudgetTableRow: ResolverTypeWrapper<TableRow>;
  BudgetTally: ResolverTypeWrapper<BudgetTally>;
  Cadre: ResolverTypeWrapper<Cadre>;
  CadreKind: CadreKind;
  CapacityCell: ResolverTypeWrapper<CellReference>;
  CapacityFilter: CapacityFilter;
  CapacityGroupTotal: ResolverTypeWrapper<Omit<CapacityGroupTotal, 'learners' | 'lecturers' | 'lecturersPer100Learners' | 'need' | 'quota' | 'rooms' | 'seats' | 'shortfall'> & { learners: ResolversTypes['FigureTotal'], lecturers: ResolversTypes['FigureTotal'], lecturersPer100Learners: ResolversTypes['RateTotal'], need: ResolversTypes['FigureTotal'], quota: ResolversTypes['FigureTotal'], rooms: ResolversTypes['FigureTotal'], seats: ResolversTypes['FigureTotal'], shortfall: ResolversTypes['FigureTotal'] }>;
  CapacityLine: ResolverTypeWrapper<TableLine>;
  CapacityRow: ResolverTypeWrapper<TableRow>;
  CapacityTable: ResolverTypeWrapper<OpenTable>;
  CapacityTally: ResolverTypeWrapper<CapacityTally>;
  CellDossier: ResolverTypeWrapper<CellDossier>;
  CellPlan: ResolverTypeWrapper<CellPlan>;
  CellTarget: ResolverTypeWrapper<CellTarget>;
  CellTraining: ResolverTypeWrapper<CellTraining>;
  CertificateCounts: ResolverTypeWrapper<CertificateCounts>;
  CertificateTruths: ResolverTypeWrapper<CertificateTruths>;
  ClassSchedule: ClassSchedule;
  ClassesOf: ClassesOf;
  CodeList: ResolverTypeWrapper<CodeListParent>;
  CodeListEntry: ResolverTypeWrapper<CodeListEntryRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CombinedTarget: ResolverTypeWrapper<Omit<CombinedTarget, 'predecessors' | 'weightedActual'> & { predecessors: Array<ResolversTypes['Province']>, weightedActual?: Maybe<ResolversTypes['RateTotal']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CompleteMoney: ResolverTypeWrapper<Omit<CompleteMoney, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  CompleteRate: ResolverTypeWrapper<Omit<CompleteRate, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  CompleteSocialisedShare: ResolverTypeWrapper<Omit<CompleteSocialisedShare, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  CompleteSpentPerAttendance: ResolverTypeWrapper<Omit<CompleteSpentPerAttendance, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  CompleteTotal: ResolverTypeWrapper<Omit<CompleteTotal, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  CountUnit: CountUnit;
  Coverage: ResolverTypeWrapper<CoverageParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Difference: ResolverTypeWrapper<Difference>;
  Dimension: Dimension;
  Domain: Domain;
  Enrolment: ResolverTypeWrapper<Enrolment>;
  EnrolmentStatus: EnrolmentStatus;
  Figure: ResolverTypeWrapper<Figure>;
  FigureOperator: FigureOperator;
  FigurePair: ResolverTypeWrapper<FigurePair>;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  FigureState: FigureState;
  FigureTotal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FigureTotal']>;
  FundingSource: FundingSource;
  Gender: Gender;
  GroupValue: ResolverTypeWrapper<GroupValue>;
  InstitutionKind: InstitutionKind;
  ListedClass: ResolverTypeWrapper<ListedClass>;
  ListedCompletion: ResolverTypeWrapper<ListedCompletion>;
  ListedEnrolment: ResolverTypeWrapper<ListedEnrolment>;
  ListedHolder: ResolverTypeWrapper<ListedHolder>;
  ListedRecords: ResolverTypeWrapper<ListedRecords>;
  ListedStudy: ResolverTypeWrapper<ListedStudy>;
  Measure: ResolverTypeWrapper<MeasureRow>;
  MeasureKind: MeasureKind;
  MissingUnit: ResolverTypeWrapper<MissingUnit>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigure>;
  MoneyTotal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoneyTotal']>;
  NeedTally: ResolverTypeWrapper<NeedTally>;
  NominationCell: ResolverTypeWrapper<CellReference>;
  NominationFilter: NominationFilter;
  NominationGroupTotal: ResolverTypeWrapper<Omit<NominationGroupTotal, 'approved' | 'attendanceRate' | 'completed' | 'failed' | 'nominations' | 'notEnrolled' | 'persons' | 'studying' | 'withdrawn'> & { approved: ResolversTypes['FigureTotal'], attendanceRate: ResolversTypes['RateTotal'], completed: ResolversTypes['FigureTotal'], failed: ResolversTypes['FigureTotal'], nominations: ResolversTypes['FigureTotal'], notEnrolled: ResolversTypes['FigureTotal'], persons: ResolversTypes['FigureTotal'], studying: ResolversTypes['FigureTotal'], withdrawn: ResolversTypes['FigureTotal'] }>;
  NominationLine: ResolverTypeWrapper<TableLine>;
  NominationOutcome: NominationOutcome;
  NominationRow: ResolverTypeWrapper<TableRow>;
  NominationStatus: NominationStatus;
  NominationTable: ResolverTypeWrapper<OpenTable>;
  NominationTally: ResolverTypeWrapper<NominationTally>;
  OverlapCell: ResolverTypeWrapper<OverlapCellParent>;
  OverlapCounts: ResolverTypeWrapper<OverlapCounts>;
  OverlapPage: ResolverTypeWrapper<OverlapPage>;
  OverlapPair: ResolverTypeWrapper<OverlapPair>;
  OverlapTotals: ResolverTypeWrapper<Omit<OverlapTotals, 'pairs' | 'persons'> & { pairs: ResolversTypes['FigureTotal'], persons: ResolversTypes['FigureTotal'] }>;
  Overlaps: ResolverTypeWrapper<OverlapsParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialMoney: ResolverTypeWrapper<Omit<PartialMoney, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PartialRate: ResolverTypeWrapper<Omit<PartialRate, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PartialSocialisedShare: ResolverTypeWrapper<Omit<PartialSocialisedShare, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PartialSpentPerAttendance: ResolverTypeWrapper<Omit<PartialSpentPerAttendance, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PartialTotal: ResolverTypeWrapper<Omit<PartialTotal, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PerUnitRate: ResolverTypeWrapper<Omit<PerUnitRate, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  PerUnitTotal: ResolverTypeWrapper<Omit<PerUnitTotal, 'coverage'> & { coverage: ResolversTypes['Coverage'] }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Person: ResolverTypeWrapper<PersonParent>;
  PlanBasis: PlanBasis;
  PoolFilter: PoolFilter;
  ProgrammeGroup: ProgrammeGroup;
  Province: ResolverTypeWrapper<ProvinceRow>;
  ProvinceType: ProvinceType;
  ProvinceVersion: ResolverTypeWrapper<ProvinceVersionRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateFigure: ResolverTypeWrapper<RateFigure>;
  RatePair: ResolverTypeWrapper<RatePair>;
  RateTotal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RateTotal']>;
  RateTotals: ResolverTypeWrapper<Omit<RateTotals, 'computed' | 'reported'> & { computed: ResolversTypes['RateTotal'], reported: ResolversTypes['RateTotal'] }>;
  RecordedTraining: RecordedTraining;
  Region: ResolverTypeWrapper<RegionRow>;
  Report: ResolverTypeWrapper<OpenReport>;
  ReportCell: ResolverTypeWrapper<CellParent>;
  ReportLine: ResolverTypeWrapper<LineParent>;
  ReportRow: ResolverTypeWrapper<RowParent>;
  SeriesBreak: ResolverTypeWrapper<SeriesBreak>;
  SocialisedShare: ResolverTypeWrapper<SocialisedShare>;
  SocialisedShareTotal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SocialisedShareTotal']>;
  SpentPerAttendance: ResolverTypeWrapper<SpentPerAttendance>;
  SpentPerAttendanceTotal: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpentPerAttendanceTotal']>;
  StaffCell: ResolverTypeWrapper<CellReference>;
  StaffCondition: StaffCondition;
  StaffFilter: StaffFilter;
  StaffGroupTotal: ResolverTypeWrapper<Omit<StaffGroupTotal, 'meeting' | 'persons' | 'posts'> & { meeting?: Maybe<ResolversTypes['RateTotal']>, persons: ResolversTypes['FigureTotal'], posts: ResolversTypes['FigureTotal'] }>;
  StaffLine: ResolverTypeWrapper<TableLine>;
  StaffRow: ResolverTypeWrapper<TableRow>;
  StaffTable: ResolverTypeWrapper<OpenTable>;
  StaffTally: ResolverTypeWrapper<StaffTally>;
  StaleUnit: ResolverTypeWrapper<StaleUnit>;
  StandardDay: StandardDay;
  StandardDimension: StandardDimension;
  SuccessionExtent: SuccessionExtent;
  TargetAssessment: ResolverTypeWrapper<TargetAssessment>;
  TargetComparison: TargetComparison;
  TargetStatus: TargetStatus;
  TotalPair: ResolverTypeWrapper<Omit<TotalPair, 'computed' | 'reported'> & { computed: ResolversTypes['FigureTotal'], reported: ResolversTypes['FigureTotal'] }>;
  TrainingCell: ResolverTypeWrapper<CellReference>;
  TrainingClause: TrainingClause;
  TrainingFilter: TrainingFilter;
  TrainingGroupTotal: ResolverTypeWrapper<Omit<TrainingGroupTotal, 'attendanceRate' | 'attendances' | 'certified' | 'classDays' | 'classes' | 'completed' | 'failed' | 'persons' | 'withdrawn'> & { attendanceRate: ResolversTypes['RateTotal'], attendances: ResolversTypes['FigureTotal'], certified: ResolversTypes['FigureTotal'], classDays: ResolversTypes['FigureTotal'], classes: ResolversTypes['FigureTotal'], completed: ResolversTypes['FigureTotal'], failed: ResolversTypes['FigureTotal'], persons: ResolversTypes['FigureTotal'], withdrawn: ResolversTypes['FigureTotal'] }>;
  TrainingLine: ResolverTypeWrapper<TableLine>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecord>;
  TrainingRecordPage: ResolverTypeWrapper<TrainingRecordPageParent>;
  TrainingRow: ResolverTypeWrapper<TableRow>;
  TrainingTable: ResolverTypeWrapper<OpenTable>;
  TrainingTally: ResolverTypeWrapper<TrainingTally>;
  TrainingTotals: ResolverTypeWrapper<Omit<TrainingTotals, 'attendances' | 'classDays' | 'classes'> & { attendances: ResolversTypes['TotalPair'], classDays: ResolversTypes['TotalPair'], classes: ResolversTypes['TotalPair'] }>;
  TruthStatus: TruthStatus;
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
  AttendanceTally: AttendanceTally;
  BudgetCell: CellReference;
  BudgetFilter: BudgetFilter;
  BudgetGroupTotal: Omit<BudgetGroupTotal, 'allotted' | 'attendances' | 'planned' | 'settled' | 'socialised' | 'spent' | 'spentPerAttendance'> & { allotted: ResolversParentTypes['MoneyTotal'], attendances: ResolversParentTypes['FigureTotal'], planned: ResolversParentTypes['MoneyTotal'], settled: ResolversParentTypes['MoneyTotal'], socialised: ResolversParentTypes['SocialisedShareTotal'], spent: ResolversParentTypes['MoneyTotal'], spentPerAttendance: ResolversParentTypes['SpentPerAttendanceTotal'] };
  BudgetTable: OpenTable;
  BudgetTableLine: TableLine;
  BudgetTableRow: TableRow;
  BudgetTally: BudgetTally;
  Cadre: Cadre;
  CapacityCell: CellReference;
  CapacityFilter: CapacityFilter;
  CapacityGroupTotal: Omit<CapacityGroupTotal, 'learners' | 'lecturers' | 'lecturersPer100Learners' | 'need' | 'quota' | 'rooms' | 'seats' | 'shortfall'> & { learners: ResolversParentTypes['FigureTotal'], lecturers: ResolversParentTypes['FigureTotal'], lecturersPer100Learners: ResolversParentTypes['RateTotal'], need: ResolversParentTypes['FigureTotal'], quota: ResolversParentTypes['FigureTotal'], rooms: ResolversParentTypes['FigureTotal'], seats: ResolversParentTypes['FigureTotal'], shortfall: ResolversParentTypes['FigureTotal'] };
  CapacityLine: TableLine;
  CapacityRow: TableRow;
  CapacityTable: OpenTable;
  CapacityTally: CapacityTally;
  CellDossier: CellDossier;
  CellPlan: CellPlan;
  CellTarget: CellTarget;
  CellTraining: CellTraining;
  CertificateCounts: CertificateCounts;
  CertificateTruths: CertificateTruths;
  CodeList: CodeListParent;
  CodeListEntry: CodeListEntryRow;
  Int: Scalars['Int']['output'];
  CombinedTarget: Omit<CombinedTarget, 'predecessors' | 'weightedActual'> & { predecessors: Array<ResolversParentTypes['Province']>, weightedActual?: Maybe<ResolversParentTypes['RateTotal']> };
  Boolean: Scalars['Boolean']['output'];
  CompleteMoney: Omit<CompleteMoney, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  CompleteRate: Omit<CompleteRate, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  CompleteSocialisedShare: Omit<CompleteSocialisedShare, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  CompleteSpentPerAttendance: Omit<CompleteSpentPerAttendance, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  CompleteTotal: Omit<CompleteTotal, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  Coverage: CoverageParent;
  Float: Scalars['Float']['output'];
  Date: Scalars['Date']['output'];
  Difference: Difference;
  Enrolment: Enrolment;
  Figure: Figure;
  FigurePair: FigurePair;
  FigureSource: FigureSource;
  FigureTotal: ResolversUnionTypes<ResolversParentTypes>['FigureTotal'];
  GroupValue: GroupValue;
  ListedClass: ListedClass;
  ListedCompletion: ListedCompletion;
  ListedEnrolment: ListedEnrolment;
  ListedHolder: ListedHolder;
  ListedRecords: ListedRecords;
  ListedStudy: ListedStudy;
  Measure: MeasureRow;
  MissingUnit: MissingUnit;
  Money: Scalars['Money']['output'];
  MoneyFigure: MoneyFigure;
  MoneyTotal: ResolversUnionTypes<ResolversParentTypes>['MoneyTotal'];
  NeedTally: NeedTally;
  NominationCell: CellReference;
  NominationFilter: NominationFilter;
  NominationGroupTotal: Omit<NominationGroupTotal, 'approved' | 'attendanceRate' | 'completed' | 'failed' | 'nominations' | 'notEnrolled' | 'persons' | 'studying' | 'withdrawn'> & { approved: ResolversParentTypes['FigureTotal'], attendanceRate: ResolversParentTypes['RateTotal'], completed: ResolversParentTypes['FigureTotal'], failed: ResolversParentTypes['FigureTotal'], nominations: ResolversParentTypes['FigureTotal'], notEnrolled: ResolversParentTypes['FigureTotal'], persons: ResolversParentTypes['FigureTotal'], studying: ResolversParentTypes['FigureTotal'], withdrawn: ResolversParentTypes['FigureTotal'] };
  NominationLine: TableLine;
  NominationRow: TableRow;
  NominationTable: OpenTable;
  NominationTally: NominationTally;
  OverlapCell: OverlapCellParent;
  OverlapCounts: OverlapCounts;
  OverlapPage: OverlapPage;
  OverlapPair: OverlapPair;
  OverlapTotals: Omit<OverlapTotals, 'pairs' | 'persons'> & { pairs: ResolversParentTypes['FigureTotal'], persons: ResolversParentTypes['FigureTotal'] };
  Overlaps: OverlapsParent;
  PageInfo: PageInfo;
  PartialMoney: Omit<PartialMoney, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PartialRate: Omit<PartialRate, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PartialSocialisedShare: Omit<PartialSocialisedShare, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PartialSpentPerAttendance: Omit<PartialSpentPerAttendance, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PartialTotal: Omit<PartialTotal, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PerUnitRate: Omit<PerUnitRate, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  PerUnitTotal: Omit<PerUnitTotal, 'coverage'> & { coverage: ResolversParentTypes['Coverage'] };
  Period: Period;
  PeriodInput: PeriodInput;
  Person: PersonParent;
  PoolFilter: PoolFilter;
  Province: ProvinceRow;
  ProvinceVersion: ProvinceVersionRow;
  Query: Record<PropertyKey, never>;
  RateFigure: RateFigure;
  RatePair: RatePair;
  RateTotal: ResolversUnionTypes<ResolversParentTypes>['RateTotal'];
  RateTotals: Omit<RateTotals, 'computed' | 'reported'> & { computed: ResolversParentTypes['RateTotal'], reported: ResolversParentTypes['RateTotal'] };
  RecordedTraining: RecordedTraining;
  Region: RegionRow;
  Report: OpenReport;
  ReportCell: CellParent;
  ReportLine: LineParent;
  ReportRow: RowParent;
  SeriesBreak: SeriesBreak;
  SocialisedShare: SocialisedShare;
  SocialisedShareTotal: ResolversUnionTypes<ResolversParentTypes>['SocialisedShareTotal'];
  SpentPerAttendance: SpentPerAttendance;
  SpentPerAttendanceTotal: ResolversUnionTypes<ResolversParentTypes>['SpentPerAttendanceTotal'];
  StaffCell: CellReference;
  StaffCondition: StaffCondition;
  StaffFilter: StaffFilter;
  StaffGroupTotal: Omit<StaffGroupTotal, 'meeting' | 'persons' | 'posts'> & { meeting?: Maybe<ResolversParentTypes['RateTotal']>, persons: ResolversParentTypes['FigureTotal'], posts: ResolversParentTypes['FigureTotal'] };
  StaffLine: TableLine;
  StaffRow: TableRow;
  StaffTable: OpenTable;
  StaffTally: StaffTally;
  StaleUnit: StaleUnit;
  TargetAssessment: TargetAssessment;
  TotalPair: Omit<TotalPair, 'computed' | 'reported'> & { computed: ResolversParentTypes['FigureTotal'], reported: ResolversParentTypes['FigureTotal'] };
  TrainingCell: CellReference;
  TrainingClause: TrainingClause;
  TrainingFilter: TrainingFilter;
  TrainingGroupTotal: Omit<TrainingGroupTotal, 'attendanceRate' | 'attendances' | 'certified' | 'classDays' | 'classes' | 'completed' | 'failed' | 'persons' | 'withdrawn'> & { attendanceRate: ResolversParentTypes['RateTotal'], attendances: ResolversParentTypes['FigureTotal'], certified: ResolversParentTypes['FigureTotal'], classDays: ResolversParentTypes['FigureTotal'], classes: ResolversParentTypes['FigureTotal'], completed: ResolversParentTypes['FigureTotal'], failed: ResolversParentTypes['FigureTotal'], persons: ResolversParentTypes['FigureTotal'], withdrawn: ResolversParentTypes['FigureTotal'] };
  TrainingLine: TableLine;
  TrainingRecord: TrainingRecord | FederationReferenceTypes['TrainingRecord'];
  TrainingRecordPage: TrainingRecordPageParent;
  TrainingRow: TableRow;
  TrainingTable: OpenTable;
  TrainingTally: TrainingTally;
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

export type AttendanceTallyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['AttendanceTally'] = ResolversParentTypes['AttendanceTally']> = {
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type BudgetCellResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['BudgetCell'] = ResolversParentTypes['BudgetCell'], FederationReferenceType extends FederationReferenceTypes['BudgetCell'] = FederationReferenceTypes['BudgetCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BudgetGroupTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['BudgetGroupTotal'] = ResolversParentTypes['BudgetGroupTotal']> = {
  allotted?: Resolver<ResolversTypes['MoneyTotal'], ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['MoneyTotal'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['MoneyTotal'], ParentType, ContextType>;
  socialised?: Resolver<ResolversTypes['SocialisedShareTotal'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['MoneyTotal'], ParentType, ContextType>;
  spentPerAttendance?: Resolver<ResolversTypes['SpentPerAttendanceTotal'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type BudgetTableResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['BudgetTable'] = ResolversParentTypes['BudgetTable'], FederationReferenceType extends FederationReferenceTypes['BudgetTable'] = FederationReferenceTypes['BudgetTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boundaries'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['BudgetTableRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['BudgetTableLine'], ParentType, ContextType>;
};

export type BudgetTableLineResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['BudgetTableLine'] = ResolversParentTypes['BudgetTableLine'], FederationReferenceType extends FederationReferenceTypes['BudgetTableLine'] = FederationReferenceTypes['BudgetTableLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetTableLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['BudgetCell']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['BudgetGroupTotal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BudgetTableRowResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['BudgetTableRow'] = ResolversParentTypes['BudgetTableRow']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['BudgetTableLine'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type BudgetTallyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['BudgetTally'] = ResolversParentTypes['BudgetTally']> = {
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type CadreResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CapacityCellResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CapacityCell'] = ResolversParentTypes['CapacityCell'], FederationReferenceType extends FederationReferenceTypes['CapacityCell'] = FederationReferenceTypes['CapacityCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CapacityGroupTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CapacityGroupTotal'] = ResolversParentTypes['CapacityGroupTotal']> = {
  learners?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  lecturers?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  lecturersPer100Learners?: Resolver<ResolversTypes['RateTotal'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type CapacityLineResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CapacityLine'] = ResolversParentTypes['CapacityLine'], FederationReferenceType extends FederationReferenceTypes['CapacityLine'] = FederationReferenceTypes['CapacityLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['CapacityCell']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['CapacityGroupTotal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CapacityRowResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CapacityRow'] = ResolversParentTypes['CapacityRow']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CapacityLine'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type CapacityTableResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CapacityTable'] = ResolversParentTypes['CapacityTable'], FederationReferenceType extends FederationReferenceTypes['CapacityTable'] = FederationReferenceTypes['CapacityTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boundaries'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['CapacityRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['CapacityLine'], ParentType, ContextType>;
};

export type CapacityTallyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CapacityTally'] = ResolversParentTypes['CapacityTally']> = {
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
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

export type CertificateCountsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CertificateCounts'] = ResolversParentTypes['CertificateCounts']> = {
  certified?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  passedOn?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type CertificateTruthsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CertificateTruths'] = ResolversParentTypes['CertificateTruths']> = {
  issued?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  passedOn?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  plannedLessIssued?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  recordedLessPassedOn?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TruthStatus']>, ParentType, ContextType>;
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

export type CompleteMoneyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CompleteMoney'] = ResolversParentTypes['CompleteMoney']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteRateResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CompleteRate'] = ResolversParentTypes['CompleteRate']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteSocialisedShareResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CompleteSocialisedShare'] = ResolversParentTypes['CompleteSocialisedShare']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['SocialisedShare'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteSpentPerAttendanceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CompleteSpentPerAttendance'] = ResolversParentTypes['CompleteSpentPerAttendance']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  quotient?: Resolver<ResolversTypes['SpentPerAttendance'], ParentType, ContextType>;
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

export type DifferenceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

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
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
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

export type GroupValueResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['GroupValue'] = ResolversParentTypes['GroupValue']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
};

export type ListedClassResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedClass'] = ResolversParentTypes['ListedClass']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ListedCompletionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedCompletion'] = ResolversParentTypes['ListedCompletion']> = {
  firstMonth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListedEnrolmentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedEnrolment'] = ResolversParentTypes['ListedEnrolment']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ListedHolderResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedHolder'] = ResolversParentTypes['ListedHolder']> = {
  meets?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListedRecordsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedRecords'] = ResolversParentTypes['ListedRecords']> = {
  cadreIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  programmeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListedStudyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['ListedStudy'] = ResolversParentTypes['ListedStudy']> = {
  classes?: Resolver<Array<ResolversTypes['ListedClass']>, ParentType, ContextType>;
  enrolments?: Resolver<Array<ResolversTypes['ListedEnrolment']>, ParentType, ContextType>;
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

export type MoneyFigureResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountOfKnown?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  __resolveType: TypeResolveFn<'CompleteMoney' | 'PartialMoney', ParentType, ContextType>;
};

export type NeedTallyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NeedTally'] = ResolversParentTypes['NeedTally']> = {
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type NominationCellResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NominationCell'] = ResolversParentTypes['NominationCell'], FederationReferenceType extends FederationReferenceTypes['NominationCell'] = FederationReferenceTypes['NominationCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NominationCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NominationGroupTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NominationGroupTotal'] = ResolversParentTypes['NominationGroupTotal']> = {
  approved?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  attendanceRate?: Resolver<ResolversTypes['RateTotal'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  nominations?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  notEnrolled?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  studying?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
};

export type NominationLineResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NominationLine'] = ResolversParentTypes['NominationLine'], FederationReferenceType extends FederationReferenceTypes['NominationLine'] = FederationReferenceTypes['NominationLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NominationLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['NominationCell']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['NominationGroupTotal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NominationRowResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NominationRow'] = ResolversParentTypes['NominationRow']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['NominationLine'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type NominationTableResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NominationTable'] = ResolversParentTypes['NominationTable'], FederationReferenceType extends FederationReferenceTypes['NominationTable'] = FederationReferenceTypes['NominationTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NominationTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boundaries'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['NominationRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NominationLine'], ParentType, ContextType>;
};

export type NominationTallyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['NominationTally'] = ResolversParentTypes['NominationTally']> = {
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type OverlapCellResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OverlapCell'] = ResolversParentTypes['OverlapCell'], FederationReferenceType extends FederationReferenceTypes['OverlapCell'] = FederationReferenceTypes['OverlapCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OverlapCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedPersons?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OverlapCountsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OverlapCounts'] = ResolversParentTypes['OverlapCounts']> = {
  pairs?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type OverlapPageResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OverlapPage'] = ResolversParentTypes['OverlapPage']> = {
  nodes?: Resolver<Array<ResolversTypes['OverlapPair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverlapPairResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OverlapPair'] = ResolversParentTypes['OverlapPair']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overlapDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OverlapTotalsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OverlapTotals'] = ResolversParentTypes['OverlapTotals']> = {
  pairs?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
};

export type OverlapsResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Overlaps'] = ResolversParentTypes['Overlaps'], FederationReferenceType extends FederationReferenceTypes['Overlaps'] = FederationReferenceTypes['Overlaps']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Overlaps']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acrossPairs?: Resolver<Maybe<ResolversTypes['OverlapPage']>, ParentType, ContextType, RequireFields<OverlapsAcrossPairsArgs, 'first'>>;
  acrossUnits?: Resolver<Maybe<ResolversTypes['OverlapTotals']>, ParentType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boundaries'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['OverlapCell']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  withinUnits?: Resolver<Maybe<ResolversTypes['OverlapTotals']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartialMoneyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PartialMoney'] = ResolversParentTypes['PartialMoney']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  sumOfKnown?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartialRateResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PartialRate'] = ResolversParentTypes['PartialRate']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateOfKnown?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartialSocialisedShareResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PartialSocialisedShare'] = ResolversParentTypes['PartialSocialisedShare']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  shareOfKnown?: Resolver<ResolversTypes['SocialisedShare'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartialSpentPerAttendanceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PartialSpentPerAttendance'] = ResolversParentTypes['PartialSpentPerAttendance']> = {
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  quotientOfKnown?: Resolver<ResolversTypes['SpentPerAttendance'], ParentType, ContextType>;
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
  trainingRecords?: Resolver<Maybe<ResolversTypes['TrainingRecordPage']>, ParentType, ContextType, RequireFields<ProvinceTrainingRecordsArgs, 'first' | 'programmeCode'>>;
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
  budgetTable?: Resolver<Maybe<ResolversTypes['BudgetTable']>, ParentType, ContextType, RequireFields<QueryBudgetTableArgs, 'boundaries' | 'by' | 'period' | 'unitIds'>>;
  capacityTable?: Resolver<Maybe<ResolversTypes['CapacityTable']>, ParentType, ContextType, RequireFields<QueryCapacityTableArgs, 'boundaries' | 'by' | 'period' | 'unitIds'>>;
  codeLists?: Resolver<Maybe<Array<ResolversTypes['CodeList']>>, ParentType, ContextType, Partial<QueryCodeListsArgs>>;
  measures?: Resolver<Maybe<Array<ResolversTypes['Measure']>>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  nominationTable?: Resolver<Maybe<ResolversTypes['NominationTable']>, ParentType, ContextType, RequireFields<QueryNominationTableArgs, 'boundaries' | 'by' | 'period' | 'unitIds'>>;
  overlaps?: Resolver<Maybe<ResolversTypes['Overlaps']>, ParentType, ContextType, RequireFields<QueryOverlapsArgs, 'boundaries' | 'period' | 'unitIds'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'personId'>>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType, RequireFields<QueryProvinceArgs, 'id'>>;
  provinces?: Resolver<Maybe<Array<ResolversTypes['Province']>>, ParentType, ContextType, Partial<QueryProvincesArgs>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'asOf' | 'boundaries' | 'measureIds' | 'period' | 'unitIds'>>;
  staffTable?: Resolver<Maybe<ResolversTypes['StaffTable']>, ParentType, ContextType, RequireFields<QueryStaffTableArgs, 'asOf' | 'boundaries' | 'by' | 'unitIds'>>;
  trainingTable?: Resolver<Maybe<ResolversTypes['TrainingTable']>, ParentType, ContextType, RequireFields<QueryTrainingTableArgs, 'boundaries' | 'by' | 'period' | 'unitIds'>>;
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
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
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
  certificates?: Resolver<Maybe<ResolversTypes['CertificateTruths']>, ParentType, ContextType>;
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

export type SocialisedShareResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SocialisedShare'] = ResolversParentTypes['SocialisedShare']> = {
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  socialised?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type SocialisedShareTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SocialisedShareTotal'] = ResolversParentTypes['SocialisedShareTotal']> = {
  __resolveType: TypeResolveFn<'CompleteSocialisedShare' | 'PartialSocialisedShare', ParentType, ContextType>;
};

export type SpentPerAttendanceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SpentPerAttendance'] = ResolversParentTypes['SpentPerAttendance']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type SpentPerAttendanceTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SpentPerAttendanceTotal'] = ResolversParentTypes['SpentPerAttendanceTotal']> = {
  __resolveType: TypeResolveFn<'CompleteSpentPerAttendance' | 'PartialSpentPerAttendance', ParentType, ContextType>;
};

export type StaffCellResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaffCell'] = ResolversParentTypes['StaffCell'], FederationReferenceType extends FederationReferenceTypes['StaffCell'] = FederationReferenceTypes['StaffCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaffGroupTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaffGroupTotal'] = ResolversParentTypes['StaffGroupTotal']> = {
  meeting?: Resolver<Maybe<ResolversTypes['RateTotal']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type StaffLineResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaffLine'] = ResolversParentTypes['StaffLine'], FederationReferenceType extends FederationReferenceTypes['StaffLine'] = FederationReferenceTypes['StaffLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['StaffCell']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['StaffGroupTotal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StaffRowResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaffRow'] = ResolversParentTypes['StaffRow']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['StaffLine'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type StaffTableResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaffTable'] = ResolversParentTypes['StaffTable'], FederationReferenceType extends FederationReferenceTypes['StaffTable'] = FederationReferenceTypes['StaffTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boundaries'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['StaffRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['StaffLine'], ParentType, ContextType>;
};

export type StaffTallyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaffTally'] = ResolversParentTypes['StaffTally']> = {
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type StaleUnitResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['StaleUnit'] = ResolversParentTypes['StaleUnit']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TargetAssessmentResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TargetAssessment'] = ResolversParentTypes['TargetAssessment']> = {
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentOfTarget?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TargetStatus']>, ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotalPairResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TotalPair'] = ResolversParentTypes['TotalPair']> = {
  computed?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
};

export type TrainingCellResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingCell'] = ResolversParentTypes['TrainingCell'], FederationReferenceType extends FederationReferenceTypes['TrainingCell'] = FederationReferenceTypes['TrainingCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Province']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingGroupTotalResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingGroupTotal'] = ResolversParentTypes['TrainingGroupTotal']> = {
  attendanceRate?: Resolver<ResolversTypes['RateTotal'], ParentType, ContextType>;
  attendances?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  certified?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  classDays?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['FigureTotal'], ParentType, ContextType>;
};

export type TrainingLineResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingLine'] = ResolversParentTypes['TrainingLine'], FederationReferenceType extends FederationReferenceTypes['TrainingLine'] = FederationReferenceTypes['TrainingLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['TrainingCell']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['TrainingGroupTotal']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord'], FederationReferenceType extends FederationReferenceTypes['TrainingRecord'] = FederationReferenceTypes['TrainingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingRecordPageResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingRecordPage'] = ResolversParentTypes['TrainingRecordPage'], FederationReferenceType extends FederationReferenceTypes['TrainingRecordPage'] = FederationReferenceTypes['TrainingRecordPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecordPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nodes?: Resolver<Maybe<Array<ResolversTypes['TrainingRecord']>>, ParentType, ContextType>;
  pageInfo?: Resolver<Maybe<ResolversTypes['PageInfo']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingRowResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingRow'] = ResolversParentTypes['TrainingRow']> = {
  administrativeUnit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['TrainingLine'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['Province'], ParentType, ContextType>;
};

export type TrainingTableResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingTable'] = ResolversParentTypes['TrainingTable'], FederationReferenceType extends FederationReferenceTypes['TrainingTable'] = FederationReferenceTypes['TrainingTable']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingTable']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boundaries?: Resolver<ResolversTypes['Boundaries'], ParentType, ContextType>;
  by?: Resolver<Array<ResolversTypes['Dimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['TrainingRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TrainingLine'], ParentType, ContextType>;
};

export type TrainingTallyResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['TrainingTally'] = ResolversParentTypes['TrainingTally']> = {
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
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
  AttendanceTally?: AttendanceTallyResolvers<ContextType>;
  BudgetCell?: BudgetCellResolvers<ContextType>;
  BudgetGroupTotal?: BudgetGroupTotalResolvers<ContextType>;
  BudgetTable?: BudgetTableResolvers<ContextType>;
  BudgetTableLine?: BudgetTableLineResolvers<ContextType>;
  BudgetTableRow?: BudgetTableRowResolvers<ContextType>;
  BudgetTally?: BudgetTallyResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  CapacityCell?: CapacityCellResolvers<ContextType>;
  CapacityGroupTotal?: CapacityGroupTotalResolvers<ContextType>;
  CapacityLine?: CapacityLineResolvers<ContextType>;
  CapacityRow?: CapacityRowResolvers<ContextType>;
  CapacityTable?: CapacityTableResolvers<ContextType>;
  CapacityTally?: CapacityTallyResolvers<ContextType>;
  CellDossier?: CellDossierResolvers<ContextType>;
  CellPlan?: CellPlanResolvers<ContextType>;
  CellTarget?: CellTargetResolvers<ContextType>;
  CellTraining?: CellTrainingResolvers<ContextType>;
  CertificateCounts?: CertificateCountsResolvers<ContextType>;
  CertificateTruths?: CertificateTruthsResolvers<ContextType>;
  CodeList?: CodeListResolvers<ContextType>;
  CodeListEntry?: CodeListEntryResolvers<ContextType>;
  CombinedTarget?: CombinedTargetResolvers<ContextType>;
  CompleteMoney?: CompleteMoneyResolvers<ContextType>;
  CompleteRate?: CompleteRateResolvers<ContextType>;
  CompleteSocialisedShare?: CompleteSocialisedShareResolvers<ContextType>;
  CompleteSpentPerAttendance?: CompleteSpentPerAttendanceResolvers<ContextType>;
  CompleteTotal?: CompleteTotalResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Difference?: DifferenceResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePair?: FigurePairResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  FigureTotal?: FigureTotalResolvers<ContextType>;
  GroupValue?: GroupValueResolvers<ContextType>;
  ListedClass?: ListedClassResolvers<ContextType>;
  ListedCompletion?: ListedCompletionResolvers<ContextType>;
  ListedEnrolment?: ListedEnrolmentResolvers<ContextType>;
  ListedHolder?: ListedHolderResolvers<ContextType>;
  ListedRecords?: ListedRecordsResolvers<ContextType>;
  ListedStudy?: ListedStudyResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MissingUnit?: MissingUnitResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  NeedTally?: NeedTallyResolvers<ContextType>;
  NominationCell?: NominationCellResolvers<ContextType>;
  NominationGroupTotal?: NominationGroupTotalResolvers<ContextType>;
  NominationLine?: NominationLineResolvers<ContextType>;
  NominationRow?: NominationRowResolvers<ContextType>;
  NominationTable?: NominationTableResolvers<ContextType>;
  NominationTally?: NominationTallyResolvers<ContextType>;
  OverlapCell?: OverlapCellResolvers<ContextType>;
  OverlapCounts?: OverlapCountsResolvers<ContextType>;
  OverlapPage?: OverlapPageResolvers<ContextType>;
  OverlapPair?: OverlapPairResolvers<ContextType>;
  OverlapTotals?: OverlapTotalsResolvers<ContextType>;
  Overlaps?: OverlapsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialMoney?: PartialMoneyResolvers<ContextType>;
  PartialRate?: PartialRateResolvers<ContextType>;
  PartialSocialisedShare?: PartialSocialisedShareResolvers<ContextType>;
  PartialSpentPerAttendance?: PartialSpentPerAttendanceResolvers<ContextType>;
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
  SocialisedShare?: SocialisedShareResolvers<ContextType>;
  SocialisedShareTotal?: SocialisedShareTotalResolvers<ContextType>;
  SpentPerAttendance?: SpentPerAttendanceResolvers<ContextType>;
  SpentPerAttendanceTotal?: SpentPerAttendanceTotalResolvers<ContextType>;
  StaffCell?: StaffCellResolvers<ContextType>;
  StaffGroupTotal?: StaffGroupTotalResolvers<ContextType>;
  StaffLine?: StaffLineResolvers<ContextType>;
  StaffRow?: StaffRowResolvers<ContextType>;
  StaffTable?: StaffTableResolvers<ContextType>;
  StaffTally?: StaffTallyResolvers<ContextType>;
  StaleUnit?: StaleUnitResolvers<ContextType>;
  TargetAssessment?: TargetAssessmentResolvers<ContextType>;
  TotalPair?: TotalPairResolvers<ContextType>;
  TrainingCell?: TrainingCellResolvers<ContextType>;
  TrainingGroupTotal?: TrainingGroupTotalResolvers<ContextType>;
  TrainingLine?: TrainingLineResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TrainingRecordPage?: TrainingRecordPageResolvers<ContextType>;
  TrainingRow?: TrainingRowResolvers<ContextType>;
  TrainingTable?: TrainingTableResolvers<ContextType>;
  TrainingTally?: TrainingTallyResolvers<ContextType>;
  TrainingTotals?: TrainingTotalsResolvers<ContextType>;
  UnitWeight?: UnitWeightResolvers<ContextType>;
};

