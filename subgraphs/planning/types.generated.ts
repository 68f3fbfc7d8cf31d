import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BudgetTallyParent } from './resolvers/budget-tally.ts';
import type { NeedTallyParent } from './resolvers/need-tally.ts';
import type { CountedNominations } from './resolvers/nomination-tally.ts';
import type { PlanningContext } from './loaders.ts';
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

/** How a learner was admitted (hình thức tuyển). */
export type AdmissionMode =
  /** Sent by name (cử tuyển). */
  | 'CU_TUYEN'
  /** Examination (thi tuyển). */
  | 'THI_TUYEN'
  /** Consideration of the file (xét tuyển). */
  | 'XET_TUYEN';

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

export type BudgetCell = {
  __typename?: 'BudgetCell';
  /** Money of approved plans. Null = planning did not answer. */
  budget?: Maybe<BudgetTally>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

/**
 * Money of one group: lines of approved plans of the unit and of its districts and communes (kinh phí của một nhóm). A line of a
 * period plan counts only for years of which none of its yearly plans has a line, for these say the same more exactly.
 */
export type BudgetGroup = {
  __typename?: 'BudgetGroup';
  /** Allotted (được giao). */
  allotted: MoneyFigure;
  /** Estimated (dự toán). */
  planned: MoneyFigure;
  /** Settled (quyết toán). */
  settled: MoneyFigure;
  /** Spent (đã chi). */
  spent: MoneyFigure;
  /** The part of `spent` that is socialised money, XA_HOI_HOA (phần xã hội hoá đã chi). */
  spentSocialised: MoneyFigure;
  /** Where the group stands, in the order asked (giá trị). */
  values: Array<GroupValue>;
};

/** Money of a plan (kinh phí). */
export type BudgetLine = {
  __typename?: 'BudgetLine';
  /** Allotted (được giao). */
  allotted?: Maybe<Scalars['Money']['output']>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Estimated (dự toán); null = not recorded. */
  planned?: Maybe<Scalars['Money']['output']>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Settled (quyết toán). */
  settled?: Maybe<Scalars['Money']['output']>;
  /** Who pays (nguồn). */
  source?: Maybe<FundingSource>;
  /** Spent (đã chi). */
  spent?: Maybe<Scalars['Money']['output']>;
  /** Calendar year (năm). */
  year?: Maybe<Scalars['Int']['output']>;
};

/** Money of a unit's plans, in groups (kinh phí theo kế hoạch). */
export type BudgetTally = {
  __typename?: 'BudgetTally';
  /** The groups; one that is not there has no line (các nhóm). */
  groups: Array<BudgetGroup>;
  /** Who pays as plans and practices name it, with or without an amount (nguồn được nêu). */
  named: Array<NamedFunding>;
  /** The groups as directory adds them up: see packGroups. */
  packed: Scalars['String']['output'];
  /** Why there are no groups, in plain Vietnamese; null when there are. */
  reason?: Maybe<Scalars['String']['output']>;
  /** COMPUTED, or why there are no groups (trạng thái). */
  state: FigureState;
};

export type Cadre = {
  __typename?: 'Cadre';
  id: Scalars['ID']['output'];
  /** Decisions that sent this cadre to study (cử đi học). */
  nominations?: Maybe<Array<Nomination>>;
  provinceId: Scalars['ID']['output'];
  /** Places in the succession pool (quy hoạch). */
  successionEntries?: Maybe<Array<SuccessionEntry>>;
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

export type CapacityCell = {
  __typename?: 'CapacityCell';
  id: Scalars['ID']['output'];
  /** Needs and quotas. Null = planning did not answer. */
  need?: Maybe<NeedTally>;
  provinceId: Scalars['ID']['output'];
};

/** A measure read from plans (theo kế hoạch). */
export type CellPlan = {
  __typename?: 'CellPlan';
  /** Persons nominated to such training in the period (số người được cử). */
  nominated: FigurePair;
  /** Targets of approved plans in force on the cell's day that point to the measure; empty = none is set. */
  targets: Array<CellTarget>;
};

/** A target as the cell's unit set it (chỉ tiêu). */
export type CellTarget = {
  __typename?: 'CellTarget';
  /** How the target compares (phép so). */
  comparison: TargetComparison;
  /** Last day to reach it (thời hạn). */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** First day (ngày bắt đầu). */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** The whole target. */
  target: PlanTarget;
  /** Id of the target (chỉ tiêu). */
  targetId: Scalars['ID']['output'];
  /** Percent or count to reach; state NO_FIGURE when none was set. */
  value: Figure;
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

/** Kind of document (loại văn bản). */
export type DocumentKind =
  /** Report (báo cáo). */
  | 'BAO_CAO'
  /** Programme (chương trình). */
  | 'CHUONG_TRINH'
  /** Official letter (công văn). */
  | 'CONG_VAN'
  /** Scheme (đề án). */
  | 'DE_AN'
  /** Guidance (hướng dẫn). */
  | 'HUONG_DAN'
  /** Conclusion (kết luận). */
  | 'KET_LUAN'
  /** Plan (kế hoạch). */
  | 'KE_HOACH'
  /** Decree (nghị định). */
  | 'NGHI_DINH'
  /** Resolution (nghị quyết). */
  | 'NGHI_QUYET'
  /** Decision (quyết định). */
  | 'QUYET_DINH'
  /** Rules of procedure (quy chế). */
  | 'QUY_CHE'
  /** Regulation (quy định). */
  | 'QUY_DINH'
  /** Circular (thông tư). */
  | 'THONG_TU'
  /** Submission (tờ trình). */
  | 'TO_TRINH';

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

/** A source of money that a plan or a practice names (nguồn kinh phí được nêu). */
export type NamedFunding = {
  __typename?: 'NamedFunding';
  /** How many classes are paid so, where the source says; its number may be left open (số lớp). */
  classes?: Maybe<Figure>;
  /** Where it was published (nguồn). */
  publishedIn: FigureSource;
  /** Who pays (nguồn). */
  source: FundingSource;
  /** What is said, in plain Vietnamese; null = the plan only lists the source (nội dung). */
  textVi?: Maybe<Scalars['String']['output']>;
  /** The administrative unit of which it is said. */
  unitId: Scalars['ID']['output'];
};

/** Needs and quotas of one group; they belong to programmes and years, to no institution (nhu cầu của một nhóm). */
export type NeedGroup = {
  __typename?: 'NeedGroup';
  /** Seats that the unit says it needs in these years (nhu cầu). */
  need: Figure;
  /** Seats that it was allotted in these years (chỉ tiêu được giao). */
  quota: Figure;
  /** Where the group stands, in the order asked (giá trị). */
  values: Array<GroupValue>;
};

/** Needs and quotas of a unit, in groups (nhu cầu, chỉ tiêu được giao). */
export type NeedTally = {
  __typename?: 'NeedTally';
  /** The groups; one that is not there has nothing (các nhóm). */
  groups: Array<NeedGroup>;
  /** The groups as directory adds them up: see packGroups. */
  packed: Scalars['String']['output'];
  /** Why there are no groups, in plain Vietnamese; null when there are. */
  reason?: Maybe<Scalars['String']['output']>;
  /** COMPUTED, or why there are no groups (trạng thái). */
  state: FigureState;
};

/** A body that sends people to study (cơ quan cử đi học). */
export type NominatingBody = {
  __typename?: 'NominatingBody';
  /** Vietnamese name (tên). */
  nameVi: Scalars['String']['output'];
  /** Its administrative unit. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** A person sent to study (cử đi học). */
export type Nomination = {
  __typename?: 'Nomination';
  /** The dossier (hồ sơ cán bộ). */
  cadre?: Maybe<Cadre>;
  /** Day of the decision; null = none (ngày quyết định). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The decision; null = none recorded. */
  decision?: Maybe<OfficialDocument>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** True when the person stands in the succession pool. */
  inSuccessionPool?: Maybe<Scalars['Boolean']['output']>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Personal data. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** Stable code of the programme (mã chương trình). */
  programmeCode?: Maybe<Scalars['String']['output']>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Body that sent the person (cơ quan cử). */
  sentBy?: Maybe<NominatingBody>;
  /** Status (tình trạng). */
  status?: Maybe<NominationStatus>;
};

export type NominationCell = {
  __typename?: 'NominationCell';
  id: Scalars['ID']['output'];
  /** Nominations in groups, and what became of them. Null = planning did not answer. */
  nominations?: Maybe<NominationTally>;
  outcomes?: Maybe<SendingKeys>;
  provinceId: Scalars['ID']['output'];
};

/**
 * Nominations of one group, and what became of the approved ones (nhóm). An enrolment follows the latest decision of its
 * dossier and programme that is not of a later day and that no other enrolment follows, else the next later one.
 */
export type NominationGroup = {
  __typename?: 'NominationGroup';
  /** Approved ones (đã duyệt). */
  approved: Figure;
  /** Sessions that those who enrolled attended out of those held for them (tỷ lệ tham dự). */
  attendanceRate: RateFigure;
  /** Approved, enrolled and completed (hoàn thành). */
  completed: Figure;
  /** Approved, enrolled and failed, or not entitled to the final paper (không đạt). */
  failed: Figure;
  /** Nominations, decided or not (lượt cử). */
  nominations: Figure;
  /** Approved, and not enrolled since (được cử mà không nhập học). */
  notEnrolled: Figure;
  /** Distinct persons (số người). */
  persons: Figure;
  /** Approved, and studying (đang học). */
  studying: Figure;
  /** Where the group stands, in the order of `by`. */
  values: Array<GroupValue>;
  /** Approved, enrolled and withdrawn (thôi học). */
  withdrawn: Figure;
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

/** Nominations of a unit in groups (lượt cử theo nhóm). */
export type NominationTally = {
  __typename?: 'NominationTally';
  /** Every group that has anything; one that is not there has 0. */
  groups: Array<NominationGroup>;
  /** The groups as directory adds them up. */
  packed: Scalars['String']['output'];
  /** Why there are none, in Vietnamese. */
  reason?: Maybe<Scalars['String']['output']>;
  /** COMPUTED, or why there are no groups. */
  state: FigureState;
};

/** How many a body sent to a programme (số người được cử). */
export type NominationTotal = {
  __typename?: 'NominationTotal';
  /** Decisions behind the counted nominations. */
  decisions: Array<OfficialDocument>;
  /** Persons sent, not completions. */
  persons: FigurePair;
  /** Stable code of the programme (mã chương trình). */
  programmeCode: Scalars['String']['output'];
  /** The body that sent them (cơ quan cử). */
  sentBy: NominatingBody;
  /** The administrative unit (đơn vị hành chính). */
  unitId: Scalars['ID']['output'];
  /** True when it sends within a quota allotted from above; null = not recorded. */
  withinQuota?: Maybe<Scalars['Boolean']['output']>;
};

/** A document; issuer, number and date together name it (văn bản). */
export type OfficialDocument = {
  __typename?: 'OfficialDocument';
  /** First day in force; null = not known (hiệu lực từ). */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Null = in force, or not known. */
  effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Null = not known. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it (cơ quan ban hành). */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Administrative unit of the issuer; null = the centre. */
  issuerUnitId?: Maybe<Scalars['ID']['output']>;
  /** Kind (loại). */
  kind?: Maybe<DocumentKind>;
  /** Number and symbol, e.g. 12/QĐ-UBND. */
  number?: Maybe<Scalars['String']['output']>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Where it was published (nguồn). */
  source?: Maybe<FigureSource>;
  /** Title (tên gọi). */
  titleVi?: Maybe<Scalars['String']['output']>;
};

/** Position in a list (vị trí trang). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass as `after` for the next page; null = nothing on this page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when records follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A span of days, both ends included; null = not known or open (giai đoạn). */
export type Period = {
  __typename?: 'Period';
  /** First day; null = not stated. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Last day; null = open or not stated. */
  to?: Maybe<Scalars['Date']['output']>;
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

/** Span of a plan (tầm kế hoạch). */
export type PlanHorizon =
  /** Period of years (giai đoạn). */
  | 'GIAI_DOAN'
  /** Year (năm). */
  | 'NAM';

/** One nomination of a cadre to a programme, as the plan has it (theo kế hoạch). */
export type PlanResult = {
  __typename?: 'PlanResult';
  /** Day of the completion that the plan counts as achieved; null = it counts none (ngày hoàn thành mà kế hoạch tính). */
  achievedOn?: Maybe<Scalars['Date']['output']>;
  /** True when the nomination was approved (đã duyệt). */
  approved: Scalars['Boolean']['output'];
  /** Day of the decision; null = none (ngày quyết định). */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** The record (cử đi học). */
  nomination: Nomination;
};

/** Status of a plan (tình trạng kế hoạch). */
export type PlanStatus =
  /** Closed early, carried to the successor unit (khép sớm, chuyển tiếp). */
  | 'CHUYEN_TIEP'
  /** Approved (đã phê duyệt). */
  | 'DA_PHE_DUYET'
  /** Appraised (đã thẩm định). */
  | 'DA_THAM_DINH'
  /** Draft (dự thảo). */
  | 'DU_THAO';

/** A target of a plan (chỉ tiêu). */
export type PlanTarget = {
  __typename?: 'PlanTarget';
  /** The cell with numerator and denominator on the deadline; null = the target points to no measure. */
  cell?: Maybe<ReportCell>;
  /** How the target compares (phép so). */
  comparison?: Maybe<TargetComparison>;
  /** Last day to reach it (thời hạn). */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** True when target and measure allow a comparison. */
  measurable?: Maybe<Scalars['Boolean']['output']>;
  /** Id of the measure it points to; null = none, then it is never compared. */
  measureId?: Maybe<Scalars['ID']['output']>;
  /** Vietnamese name (tên). */
  nameVi?: Maybe<Scalars['String']['output']>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** The plan that sets it (kế hoạch). */
  plan?: Maybe<TrainingPlan>;
  /** Code of the population. */
  population?: Maybe<Scalars['String']['output']>;
  /** Order in the plan, from 1. */
  position?: Maybe<Scalars['Int']['output']>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** First day (ngày bắt đầu). */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** Percent or count to reach; state NO_FIGURE when none was set: neither 0 nor met. */
  value?: Maybe<Figure>;
};

/** What a post asks of its holder (tiêu chuẩn chức danh). */
export type PositionStandard = {
  __typename?: 'PositionStandard';
  /** LLCT, CHUYEN_MON or QLNN. */
  dimension?: Maybe<Scalars['String']['output']>;
  /** The document that sets it (văn bản). */
  document?: Maybe<OfficialDocument>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Level of government (cấp). */
  level?: Maybe<AdministrativeLevel>;
  /** Lowest rank that meets it (bậc tối thiểu). */
  minimumRank?: Maybe<Scalars['Int']['output']>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Code of the title (chức danh). */
  title?: Maybe<Scalars['String']['output']>;
  /** First day (từ ngày). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null = to this day, or not known (đến ngày). */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Kind of practice (loại cách làm). */
export type PracticeKind =
  /** Who nominates, within which quota (cơ quan cử). */
  | 'CO_QUAN_CU'
  /** Where and how cadres study (hình thức học). */
  | 'HINH_THUC_HOC'
  /** How learners are admitted (hình thức tuyển). */
  | 'HINH_THUC_TUYEN'
  /** Who pays (kinh phí). */
  | 'KINH_PHI'
  /** How plans are made (lập kế hoạch). */
  | 'LAP_KE_HOACH'
  /** What is taught (nội dung). */
  | 'NOI_DUNG'
  /** Review of the succession pool (rà soát quy hoạch). */
  | 'RA_SOAT_QUY_HOACH'
  /** Use after training (bố trí sau đào tạo). */
  | 'SU_DUNG'
  /** Standards before appointment (tiêu chuẩn trước bổ nhiệm). */
  | 'TIEU_CHUAN'
  /** Which groups go first (đối tượng ưu tiên). */
  | 'UU_TIEN';

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

export type Province = {
  __typename?: 'Province';
  /** Official documents the unit keeps (văn bản). */
  documents?: Maybe<Array<OfficialDocument>>;
  id: Scalars['ID']['output'];
  /** Who sent how many to study a programme, and by whose decision (cử đi học). */
  nominationTotals?: Maybe<Array<NominationTotal>>;
  /** Standards of posts in force on the day (tiêu chuẩn chức danh). */
  positionStandards?: Maybe<Array<PositionStandard>>;
  /** Rules and ways of training that sources tell of, mostly without a count (cách làm). */
  practices?: Maybe<Array<TrainingPractice>>;
  /** Size of the succession pool by planned title; counts only, and none under 5 (quy mô quy hoạch). */
  successionPool?: Maybe<Array<SuccessionPoolCount>>;
  /** Training plans of the unit and its districts (kế hoạch đào tạo, bồi dưỡng). */
  trainingPlans?: Maybe<Array<TrainingPlan>>;
};


export type ProvinceDocumentsArgs = {
  kind?: InputMaybe<DocumentKind>;
};


export type ProvinceNominationTotalsArgs = {
  from: Scalars['Date']['input'];
  programmeCode: Scalars['String']['input'];
  to: Scalars['Date']['input'];
};


export type ProvincePositionStandardsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type ProvinceSuccessionPoolArgs = {
  on: Scalars['Date']['input'];
};


export type ProvinceTrainingPlansArgs = {
  horizon?: InputMaybe<PlanHorizon>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
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

export type ReportCell = {
  __typename?: 'ReportCell';
  /** Cadres of whom plans count such training, completed in the period, as achieved, whatever their post. Shown in `certificates`. */
  certificatesPlanned?: Maybe<Figure>;
  id: Scalars['ID']['output'];
  /** What plans set and count for the measure. Null = planning did not answer. */
  plan?: Maybe<CellPlan>;
  provinceId: Scalars['ID']['output'];
};

/** Keys of records of one unit, from one of its domains to another. */
export type SendingKeys = {
  __typename?: 'SendingKeys';
  /** Null = they cannot be told, or are not asked for. Personal data. */
  keys?: Maybe<Scalars['String']['output']>;
  /** Why they cannot be told, in Vietnamese; null = all are here. */
  reason?: Maybe<Scalars['String']['output']>;
};

export type StaffCell = {
  __typename?: 'StaffCell';
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
  /** What a table of staff needs of planning; only what its key asks for. Null = planning did not answer. Passed between subgraphs only. */
  staffPlan?: Maybe<StaffPlan>;
};

/** Standards, pool and nominations, for personnel to compare with what it holds. */
export type StaffPlan = {
  __typename?: 'StaffPlan';
  /** Keys of the dossiers nominated to the training asked about; null = not asked for. Personal data. */
  nominated?: Maybe<Scalars['String']['output']>;
  /** The succession pool on the day; null = not asked for. */
  pool?: Maybe<StaffPool>;
  /** Why this cannot be told, in Vietnamese; null = everything that was asked for is here. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Standards of posts, those that ended as well; empty when none is asked for. */
  standards: Array<StaffStandard>;
};

/** Members of the succession pool. */
export type StaffPool = {
  __typename?: 'StaffPool';
  /** Keys of dossiers, each with the place of its title. Personal data. */
  members: Scalars['String']['output'];
  /** The titles planned for, at most 255. */
  titles: Array<StaffPoolTitle>;
};

/** A title that is planned for. */
export type StaffPoolTitle = {
  __typename?: 'StaffPoolTitle';
  /** Level of government (cấp). */
  level: AdministrativeLevel;
  /** Code of the title (chức danh quy hoạch). */
  plannedTitle: Scalars['String']['output'];
};

/** The lowest rank that a post asks for over a span of days. */
export type StaffStandard = {
  __typename?: 'StaffStandard';
  /** What it asks for. */
  dimension: StandardDimension;
  /** Level of government (cấp). */
  level: AdministrativeLevel;
  /** Lowest rank that meets it (bậc tối thiểu). */
  minimumRank: Scalars['Int']['output'];
  /** Code of the title (chức danh). */
  title: Scalars['String']['output'];
  /** First day (từ ngày). */
  validFrom: Scalars['Date']['output'];
  /** Last day; null = in force, or not known (đến ngày). */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** What the standard of a post asks for (nội dung tiêu chuẩn). */
export type StandardDimension =
  /** Professional level (chuyên môn). */
  | 'CHUYEN_MON'
  /** Political theory (lý luận chính trị). */
  | 'LLCT'
  /** State management (quản lý nhà nước). */
  | 'QLNN';

/** A cadre planned for a higher title (cán bộ trong quy hoạch). Secret for most roles. */
export type SuccessionEntry = {
  __typename?: 'SuccessionEntry';
  /** The dossier (hồ sơ cán bộ). */
  cadre?: Maybe<Cadre>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Level of government (cấp). */
  level?: Maybe<AdministrativeLevel>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Title planned for (chức danh quy hoạch). */
  plannedTitle?: Maybe<Scalars['String']['output']>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Status (tình trạng). */
  status?: Maybe<SuccessionStatus>;
  /** Term, e.g. 2020-2025. */
  term?: Maybe<Scalars['String']['output']>;
  /** First day (từ ngày). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null = to this day, or not known (đến ngày). */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** How a territory, or the work of an institution, passed on (cách kế thừa). */
export type SuccessionExtent =
  /** A part of it. */
  | 'PART'
  /** Not known. */
  | 'UNKNOWN'
  /** The whole of it. */
  | 'WHOLE';

/** Size of the pool for a title (quy mô quy hoạch). */
export type SuccessionPoolCount = {
  __typename?: 'SuccessionPoolCount';
  /** Persons in the pool; SUPPRESSED when too few (số người). */
  count: Figure;
  /** Level of government (cấp). */
  level: AdministrativeLevel;
  /** Title planned for (chức danh quy hoạch). */
  plannedTitle: Scalars['String']['output'];
};

/** Status in the succession pool (tình trạng quy hoạch). */
export type SuccessionStatus =
  /** Carried over at the merger (chuyển tiếp). */
  | 'CHUYEN_TIEP'
  /** Active (đang hiệu lực). */
  | 'DANG_HIEU_LUC'
  /** Appointed (đã bổ nhiệm). */
  | 'DA_BO_NHIEM'
  /** Approved (đã phê duyệt). */
  | 'DA_PHE_DUYET'
  /** Proposed (đề xuất). */
  | 'DE_XUAT'
  /** Removed by rule (đưa ra, đương nhiên). */
  | 'DUA_RA_DUONG_NHIEN'
  /** Removed as not fit (đưa ra, không đạt). */
  | 'DUA_RA_KHONG_DAT'
  /** Removed for discipline (đưa ra, kỷ luật). */
  | 'DUA_RA_KY_LUAT'
  /** Removed by own wish (đưa ra, tự nguyện). */
  | 'DUA_RA_TU_NGUYEN'
  /** Term ended (hết nhiệm kỳ). */
  | 'HET_NHIEM_KY';

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

export type TrainingCell = {
  __typename?: 'TrainingCell';
  /** Which dossiers were sent to which programme, and since when; only where the key asks for it. Null = planning did not answer. Passed between subgraphs only. */
  approvals?: Maybe<SendingKeys>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

export type TrainingClaims = {
  __typename?: 'TrainingClaims';
  programmeGroup: Scalars['String']['output'];
  results: Scalars['String']['output'];
};

/** A training plan (kế hoạch đào tạo, bồi dưỡng). */
export type TrainingPlan = {
  __typename?: 'TrainingPlan';
  /** Result against the plan as a whole, as published (kết quả so với kế hoạch). */
  achievement?: Maybe<Figure>;
  /** The decision that approved it; null = not recorded. */
  approvedBy?: Maybe<OfficialDocument>;
  /**
   * Higher documents it rests on (căn cứ). What names them (kind, number, issuer, day) is as the plan cites them; all else
   * the deployment of the unit that keeps them answers. An item is null when that unit does not answer.
   */
  basis?: Maybe<Array<Maybe<OfficialDocument>>>;
  /** Money by year and source (kinh phí). */
  budgetLines?: Maybe<Array<BudgetLine>>;
  /** Fields of content. */
  contents?: Maybe<Array<Scalars['String']['output']>>;
  /** Who pays (nguồn kinh phí). */
  fundingSources?: Maybe<Array<FundingSource>>;
  /** Year or period (tầm kế hoạch). */
  horizon?: Maybe<PlanHorizon>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** The period plan of a yearly plan; null = none. */
  parent?: Maybe<TrainingPlan>;
  /** Span of days (giai đoạn). */
  period?: Maybe<Period>;
  /** Groups to send first, e.g. TRE, NU: codes of the list `PriorityGroup` (đối tượng ưu tiên). */
  priorityGroups?: Maybe<Array<Scalars['String']['output']>>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Where the plan was published; null = made up for trial (nguồn). */
  source?: Maybe<FigureSource>;
  /** Status (tình trạng). */
  status?: Maybe<PlanStatus>;
  /** Targets in their order (các chỉ tiêu). */
  targets?: Maybe<Array<PlanTarget>>;
  /** Number of groups of tasks and solutions the plan names. */
  taskGroups?: Maybe<Figure>;
  /** Title (tên gọi). */
  titleVi?: Maybe<Scalars['String']['output']>;
  /** Last day of the plan's unit when it ended before the plan; null = it did not. */
  unitEndedOn?: Maybe<Scalars['Date']['output']>;
  /** Administrative unit the plan is for. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** A rule or way of training that a source tells of (cách làm). */
export type TrainingPractice = {
  __typename?: 'TrainingPractice';
  /** True when it is done every year (hằng năm). */
  annual: Scalars['Boolean']['output'];
  /** A count that the source gives with it; null = none. */
  figure?: Maybe<Figure>;
  /** Who pays (nguồn kinh phí). */
  fundingSources: Array<FundingSource>;
  /** Kind (loại). */
  kind: PracticeKind;
  /** Groups to send first: codes of the list `PriorityGroup` (đối tượng ưu tiên). */
  priorityGroups: Array<Scalars['String']['output']>;
  /** Group of training content (nhóm chương trình). */
  programmeGroup?: Maybe<ProgrammeGroup>;
  /** Where it was published (nguồn). */
  source: FigureSource;
  /** What is done, in plain Vietnamese (nội dung). */
  textVi: Scalars['String']['output'];
  /** The administrative unit (đơn vị hành chính). */
  unitId: Scalars['ID']['output'];
};

export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  id: Scalars['ID']['output'];
  /** What plans say of the cadre and the programme, oldest first. Null = planning did not answer. */
  plan?: Maybe<Array<PlanResult>>;
  provinceId: Scalars['ID']['output'];
};

export type TrainingRecordPage = {
  __typename?: 'TrainingRecordPage';
  claims?: Maybe<TrainingClaims>;
  id: Scalars['ID']['output'];
  /** What the plan makes of each claim: keys of dossiers and flags, see certificate-claims. Passed between subgraphs only. */
  planFindings?: Maybe<Scalars['String']['output']>;
  provinceId: Scalars['ID']['output'];
};

/** What three systems say of one certificate, read together (kết quả đối chiếu). */
export type TruthStatus =
  /** All three say the same (khớp). */
  | 'AGREE'
  /** They contradict each other (lệch). */
  | 'DISAGREE'
  /** Nothing contradicts, but a certificate has not reached the dossier yet and nobody says that it has (chờ ghi hồ sơ). */
  | 'PENDING';



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
  BudgetCell: BudgetCell;
  BudgetLine: BudgetLine;
  Cadre: Cadre;
  CapacityCell: CapacityCell;
  Nomination: Nomination;
  NominationCell: NominationCell;
  OfficialDocument: OfficialDocument;
  PlanTarget: PlanTarget;
  PositionStandard: PositionStandard;
  Province: Province;
  ReportCell: ReportCell;
  StaffCell: StaffCell;
  SuccessionEntry: SuccessionEntry;
  TrainingCell: TrainingCell;
  TrainingPlan: TrainingPlan;
  TrainingRecord: TrainingRecord;
  TrainingRecordPage: TrainingRecordPage;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BudgetCell:
    ( { __typename: 'BudgetCell' }
    & GraphQLRecursivePick<FederationTypes['BudgetCell'], {"provinceId":true,"id":true}> );
  BudgetLine:
    ( { __typename: 'BudgetLine' }
    & GraphQLRecursivePick<FederationTypes['BudgetLine'], {"provinceId":true,"id":true}> );
  Cadre:
    ( { __typename: 'Cadre' }
    & GraphQLRecursivePick<FederationTypes['Cadre'], {"provinceId":true,"id":true}> );
  CapacityCell:
    ( { __typename: 'CapacityCell' }
    & GraphQLRecursivePick<FederationTypes['CapacityCell'], {"provinceId":true,"id":true}> );
  Nomination:
    ( { __typename: 'Nomination' }
    & GraphQLRecursivePick<FederationTypes['Nomination'], {"provinceId":true,"id":true}> );
  NominationCell:
    ( { __typename: 'NominationCell' }
    & GraphQLRecursivePick<FederationTypes['NominationCell'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['NominationCell'], {"outcomes":{"reason":true,"keys":true}}> ) );
  OfficialDocument:
    ( { __typename: 'OfficialDocument' }
    & GraphQLRecursivePick<FederationTypes['OfficialDocument'], {"provinceId":true,"id":true}> );
  PlanTarget:
    ( { __typename: 'PlanTarget' }
    & GraphQLRecursivePick<FederationTypes['PlanTarget'], {"provinceId":true,"id":true}> );
  PositionStandard:
    ( { __typename: 'PositionStandard' }
    & GraphQLRecursivePick<FederationTypes['PositionStandard'], {"provinceId":true,"id":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"id":true}> );
  ReportCell:
    ( { __typename: 'ReportCell' }
    & GraphQLRecursivePick<FederationTypes['ReportCell'], {"provinceId":true,"id":true}> );
  StaffCell:
    ( { __typename: 'StaffCell' }
    & GraphQLRecursivePick<FederationTypes['StaffCell'], {"provinceId":true,"id":true}> );
  SuccessionEntry:
    ( { __typename: 'SuccessionEntry' }
    & GraphQLRecursivePick<FederationTypes['SuccessionEntry'], {"provinceId":true,"id":true}> );
  TrainingCell:
    ( { __typename: 'TrainingCell' }
    & GraphQLRecursivePick<FederationTypes['TrainingCell'], {"provinceId":true,"id":true}> );
  TrainingPlan:
    ( { __typename: 'TrainingPlan' }
    & GraphQLRecursivePick<FederationTypes['TrainingPlan'], {"provinceId":true,"id":true}> );
  TrainingRecord:
    ( { __typename: 'TrainingRecord' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecord'], {"provinceId":true,"id":true}> );
  TrainingRecordPage:
    ( { __typename: 'TrainingRecordPage' }
    & GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['TrainingRecordPage'], {"claims":{"programmeGroup":true,"results":true}}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeLevel: AdministrativeLevel;
  AdmissionMode: AdmissionMode;
  AttendanceForm: AttendanceForm;
  BudgetCell: ResolverTypeWrapper<Omit<BudgetCell, 'budget'> & { budget?: Maybe<ResolversTypes['BudgetTally']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BudgetGroup: ResolverTypeWrapper<BudgetGroup>;
  BudgetLine: ResolverTypeWrapper<BudgetLine>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BudgetTally: ResolverTypeWrapper<BudgetTallyParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Cadre: ResolverTypeWrapper<Cadre>;
  CadreKind: CadreKind;
  CapacityCell: ResolverTypeWrapper<Omit<CapacityCell, 'need'> & { need?: Maybe<ResolversTypes['NeedTally']> }>;
  CellPlan: ResolverTypeWrapper<CellPlan>;
  CellTarget: ResolverTypeWrapper<CellTarget>;
  ClassSchedule: ClassSchedule;
  CountUnit: CountUnit;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Difference: ResolverTypeWrapper<Difference>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Dimension: Dimension;
  DocumentKind: DocumentKind;
  EnrolmentStatus: EnrolmentStatus;
  Figure: ResolverTypeWrapper<Figure>;
  FigureOperator: FigureOperator;
  FigurePair: ResolverTypeWrapper<FigurePair>;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  FigureState: FigureState;
  FundingSource: FundingSource;
  Gender: Gender;
  GroupValue: ResolverTypeWrapper<GroupValue>;
  InstitutionKind: InstitutionKind;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigure>;
  NamedFunding: ResolverTypeWrapper<NamedFunding>;
  NeedGroup: ResolverTypeWrapper<NeedGroup>;
  NeedTally: ResolverTypeWrapper<NeedTallyParent>;
  NominatingBody: ResolverTypeWrapper<NominatingBody>;
  Nomination: ResolverTypeWrapper<Nomination>;
  NominationCell: ResolverTypeWrapper<Omit<NominationCell, 'nominations'> & { nominations?: Maybe<ResolversTypes['NominationTally']> }>;
  NominationGroup: ResolverTypeWrapper<NominationGroup>;
  NominationStatus: NominationStatus;
  NominationTally: ResolverTypeWrapper<CountedNominations>;
  NominationTotal: ResolverTypeWrapper<NominationTotal>;
  OfficialDocument: ResolverTypeWrapper<OfficialDocument>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PlanBasis: PlanBasis;
  PlanHorizon: PlanHorizon;
  PlanResult: ResolverTypeWrapper<PlanResult>;
  PlanStatus: PlanStatus;
  PlanTarget: ResolverTypeWrapper<PlanTarget>;
  PositionStandard: ResolverTypeWrapper<PositionStandard>;
  PracticeKind: PracticeKind;
  ProgrammeGroup: ProgrammeGroup;
  Province: ResolverTypeWrapper<Province>;
  RateFigure: ResolverTypeWrapper<RateFigure>;
  RatePair: ResolverTypeWrapper<RatePair>;
  ReportCell: ResolverTypeWrapper<ReportCell>;
  SendingKeys: ResolverTypeWrapper<SendingKeys>;
  StaffCell: ResolverTypeWrapper<StaffCell>;
  StaffPlan: ResolverTypeWrapper<StaffPlan>;
  StaffPool: ResolverTypeWrapper<StaffPool>;
  StaffPoolTitle: ResolverTypeWrapper<StaffPoolTitle>;
  StaffStandard: ResolverTypeWrapper<StaffStandard>;
  StandardDimension: StandardDimension;
  SuccessionEntry: ResolverTypeWrapper<SuccessionEntry>;
  SuccessionExtent: SuccessionExtent;
  SuccessionPoolCount: ResolverTypeWrapper<SuccessionPoolCount>;
  SuccessionStatus: SuccessionStatus;
  TargetComparison: TargetComparison;
  TrainingCell: ResolverTypeWrapper<TrainingCell>;
  TrainingClaims: ResolverTypeWrapper<TrainingClaims>;
  TrainingPlan: ResolverTypeWrapper<TrainingPlan>;
  TrainingPractice: ResolverTypeWrapper<TrainingPractice>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecord>;
  TrainingRecordPage: ResolverTypeWrapper<TrainingRecordPage>;
  TruthStatus: TruthStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BudgetCell: Omit<BudgetCell, 'budget'> & { budget?: Maybe<ResolversParentTypes['BudgetTally']> } | FederationReferenceTypes['BudgetCell'];
  ID: Scalars['ID']['output'];
  BudgetGroup: BudgetGroup;
  BudgetLine: BudgetLine | FederationReferenceTypes['BudgetLine'];
  Int: Scalars['Int']['output'];
  BudgetTally: BudgetTallyParent;
  String: Scalars['String']['output'];
  Cadre: Cadre | FederationReferenceTypes['Cadre'];
  CapacityCell: Omit<CapacityCell, 'need'> & { need?: Maybe<ResolversParentTypes['NeedTally']> } | FederationReferenceTypes['CapacityCell'];
  CellPlan: CellPlan;
  CellTarget: CellTarget;
  Date: Scalars['Date']['output'];
  Difference: Difference;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Figure: Figure;
  FigurePair: FigurePair;
  FigureSource: FigureSource;
  GroupValue: GroupValue;
  Money: Scalars['Money']['output'];
  MoneyFigure: MoneyFigure;
  NamedFunding: NamedFunding;
  NeedGroup: NeedGroup;
  NeedTally: NeedTallyParent;
  NominatingBody: NominatingBody;
  Nomination: Nomination | FederationReferenceTypes['Nomination'];
  NominationCell: Omit<NominationCell, 'nominations'> & { nominations?: Maybe<ResolversParentTypes['NominationTally']> } | FederationReferenceTypes['NominationCell'];
  NominationGroup: NominationGroup;
  NominationTally: CountedNominations;
  NominationTotal: NominationTotal;
  OfficialDocument: OfficialDocument | FederationReferenceTypes['OfficialDocument'];
  PageInfo: PageInfo;
  Period: Period;
  PlanResult: PlanResult;
  PlanTarget: PlanTarget | FederationReferenceTypes['PlanTarget'];
  PositionStandard: PositionStandard | FederationReferenceTypes['PositionStandard'];
  Province: Province | FederationReferenceTypes['Province'];
  RateFigure: RateFigure;
  RatePair: RatePair;
  ReportCell: ReportCell | FederationReferenceTypes['ReportCell'];
  SendingKeys: SendingKeys;
  StaffCell: StaffCell | FederationReferenceTypes['StaffCell'];
  StaffPlan: StaffPlan;
  StaffPool: StaffPool;
  StaffPoolTitle: StaffPoolTitle;
  StaffStandard: StaffStandard;
  SuccessionEntry: SuccessionEntry | FederationReferenceTypes['SuccessionEntry'];
  SuccessionPoolCount: SuccessionPoolCount;
  TrainingCell: TrainingCell | FederationReferenceTypes['TrainingCell'];
  TrainingClaims: TrainingClaims;
  TrainingPlan: TrainingPlan | FederationReferenceTypes['TrainingPlan'];
  TrainingPractice: TrainingPractice;
  TrainingRecord: TrainingRecord | FederationReferenceTypes['TrainingRecord'];
  TrainingRecordPage: TrainingRecordPage | FederationReferenceTypes['TrainingRecordPage'];
};

export type BudgetCellResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['BudgetCell'] = ResolversParentTypes['BudgetCell'], FederationReferenceType extends FederationReferenceTypes['BudgetCell'] = FederationReferenceTypes['BudgetCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['BudgetTally']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BudgetGroupResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['BudgetGroup'] = ResolversParentTypes['BudgetGroup']> = {
  allotted?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  spent?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  spentSocialised?: Resolver<ResolversTypes['MoneyFigure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type BudgetLineResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'], FederationReferenceType extends FederationReferenceTypes['BudgetLine'] = FederationReferenceTypes['BudgetLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BudgetLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allotted?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  spent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BudgetTallyResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['BudgetTally'] = ResolversParentTypes['BudgetTally']> = {
  groups?: Resolver<Array<ResolversTypes['BudgetGroup']>, ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['NamedFunding']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type CadreResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'], FederationReferenceType extends FederationReferenceTypes['Cadre'] = FederationReferenceTypes['Cadre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cadre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nominations?: Resolver<Maybe<Array<ResolversTypes['Nomination']>>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  successionEntries?: Resolver<Maybe<Array<ResolversTypes['SuccessionEntry']>>, ParentType, ContextType>;
};

export type CapacityCellResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['CapacityCell'] = ResolversParentTypes['CapacityCell'], FederationReferenceType extends FederationReferenceTypes['CapacityCell'] = FederationReferenceTypes['CapacityCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CapacityCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['NeedTally']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CellPlanResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['CellPlan'] = ResolversParentTypes['CellPlan']> = {
  nominated?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['CellTarget']>, ParentType, ContextType>;
};

export type CellTargetResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['CellTarget'] = ResolversParentTypes['CellTarget']> = {
  comparison?: Resolver<ResolversTypes['TargetComparison'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['PlanTarget'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DifferenceResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
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

export type FigurePairResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['FigurePair'] = ResolversParentTypes['FigurePair']> = {
  computed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnReliable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GroupValueResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['GroupValue'] = ResolversParentTypes['GroupValue']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MoneyFigureResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountOfKnown?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type NamedFundingResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NamedFunding'] = ResolversParentTypes['NamedFunding']> = {
  classes?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  publishedIn?: Resolver<ResolversTypes['FigureSource'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
  textVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NeedGroupResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NeedGroup'] = ResolversParentTypes['NeedGroup']> = {
  need?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  quota?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type NeedTallyResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NeedTally'] = ResolversParentTypes['NeedTally']> = {
  groups?: Resolver<Array<ResolversTypes['NeedGroup']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type NominatingBodyResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NominatingBody'] = ResolversParentTypes['NominatingBody']> = {
  nameVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NominationResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination'], FederationReferenceType extends FederationReferenceTypes['Nomination'] = FederationReferenceTypes['Nomination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Nomination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inSuccessionPool?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  programmeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['NominatingBody']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['NominationStatus']>, ParentType, ContextType>;
};

export type NominationCellResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NominationCell'] = ResolversParentTypes['NominationCell'], FederationReferenceType extends FederationReferenceTypes['NominationCell'] = FederationReferenceTypes['NominationCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NominationCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nominations?: Resolver<Maybe<ResolversTypes['NominationTally']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NominationGroupResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NominationGroup'] = ResolversParentTypes['NominationGroup']> = {
  approved?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  attendanceRate?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  nominations?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  notEnrolled?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  studying?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type NominationTallyResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NominationTally'] = ResolversParentTypes['NominationTally']> = {
  groups?: Resolver<Array<ResolversTypes['NominationGroup']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type NominationTotalResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['NominationTotal'] = ResolversParentTypes['NominationTotal']> = {
  decisions?: Resolver<Array<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['FigurePair'], ParentType, ContextType>;
  programmeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['NominatingBody'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withinQuota?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type OfficialDocumentResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['OfficialDocument'] = ResolversParentTypes['OfficialDocument'], FederationReferenceType extends FederationReferenceTypes['OfficialDocument'] = FederationReferenceTypes['OfficialDocument']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OfficialDocument']> | FederationReferenceType, FederationReferenceType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuerUnitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  titleVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlanResultResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['PlanResult'] = ResolversParentTypes['PlanResult']> = {
  achievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nomination?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType>;
};

export type PlanTargetResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['PlanTarget'] = ResolversParentTypes['PlanTarget'], FederationReferenceType extends FederationReferenceTypes['PlanTarget'] = FederationReferenceTypes['PlanTarget']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlanTarget']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['ReportCell']>, ParentType, ContextType>;
  comparison?: Resolver<Maybe<ResolversTypes['TargetComparison']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measurable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type PositionStandardResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['PositionStandard'] = ResolversParentTypes['PositionStandard'], FederationReferenceType extends FederationReferenceTypes['PositionStandard'] = FederationReferenceTypes['PositionStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PositionStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  minimumRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['OfficialDocument']>>, ParentType, ContextType, Partial<ProvinceDocumentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nominationTotals?: Resolver<Maybe<Array<ResolversTypes['NominationTotal']>>, ParentType, ContextType, RequireFields<ProvinceNominationTotalsArgs, 'from' | 'programmeCode' | 'to'>>;
  positionStandards?: Resolver<Maybe<Array<ResolversTypes['PositionStandard']>>, ParentType, ContextType, Partial<ProvincePositionStandardsArgs>>;
  practices?: Resolver<Maybe<Array<ResolversTypes['TrainingPractice']>>, ParentType, ContextType>;
  successionPool?: Resolver<Maybe<Array<ResolversTypes['SuccessionPoolCount']>>, ParentType, ContextType, RequireFields<ProvinceSuccessionPoolArgs, 'on'>>;
  trainingPlans?: Resolver<Maybe<Array<ResolversTypes['TrainingPlan']>>, ParentType, ContextType, Partial<ProvinceTrainingPlansArgs>>;
};

export type RateFigureResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['RateFigure'] = ResolversParentTypes['RateFigure']> = {
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

export type RatePairResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['RatePair'] = ResolversParentTypes['RatePair']> = {
  computed?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell'], FederationReferenceType extends FederationReferenceTypes['ReportCell'] = FederationReferenceTypes['ReportCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificatesPlanned?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['CellPlan']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SendingKeysResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['SendingKeys'] = ResolversParentTypes['SendingKeys']> = {
  keys?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffCellResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['StaffCell'] = ResolversParentTypes['StaffCell'], FederationReferenceType extends FederationReferenceTypes['StaffCell'] = FederationReferenceTypes['StaffCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staffPlan?: Resolver<Maybe<ResolversTypes['StaffPlan']>, ParentType, ContextType>;
};

export type StaffPlanResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['StaffPlan'] = ResolversParentTypes['StaffPlan']> = {
  nominated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['StaffPool']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['StaffStandard']>, ParentType, ContextType>;
};

export type StaffPoolResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['StaffPool'] = ResolversParentTypes['StaffPool']> = {
  members?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['StaffPoolTitle']>, ParentType, ContextType>;
};

export type StaffPoolTitleResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['StaffPoolTitle'] = ResolversParentTypes['StaffPoolTitle']> = {
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  plannedTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffStandardResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['StaffStandard'] = ResolversParentTypes['StaffStandard']> = {
  dimension?: Resolver<ResolversTypes['StandardDimension'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  minimumRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SuccessionEntryResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['SuccessionEntry'] = ResolversParentTypes['SuccessionEntry'], FederationReferenceType extends FederationReferenceTypes['SuccessionEntry'] = FederationReferenceTypes['SuccessionEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuccessionEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  plannedTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SuccessionStatus']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SuccessionPoolCountResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['SuccessionPoolCount'] = ResolversParentTypes['SuccessionPoolCount']> = {
  count?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  plannedTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingCellResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['TrainingCell'] = ResolversParentTypes['TrainingCell'], FederationReferenceType extends FederationReferenceTypes['TrainingCell'] = FederationReferenceTypes['TrainingCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvals?: Resolver<Maybe<ResolversTypes['SendingKeys']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingClaimsResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['TrainingClaims'] = ResolversParentTypes['TrainingClaims']> = {
  programmeGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingPlanResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['TrainingPlan'] = ResolversParentTypes['TrainingPlan'], FederationReferenceType extends FederationReferenceTypes['TrainingPlan'] = FederationReferenceTypes['TrainingPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  achievement?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['OfficialDocument']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<Array<Maybe<ResolversTypes['OfficialDocument']>>>, ParentType, ContextType>;
  budgetLines?: Resolver<Maybe<Array<ResolversTypes['BudgetLine']>>, ParentType, ContextType>;
  contents?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  fundingSources?: Resolver<Maybe<Array<ResolversTypes['FundingSource']>>, ParentType, ContextType>;
  horizon?: Resolver<Maybe<ResolversTypes['PlanHorizon']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['TrainingPlan']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  priorityGroups?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['FigureSource']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PlanStatus']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<Array<ResolversTypes['PlanTarget']>>, ParentType, ContextType>;
  taskGroups?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  titleVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitEndedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrainingPracticeResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['TrainingPractice'] = ResolversParentTypes['TrainingPractice']> = {
  annual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  fundingSources?: Resolver<Array<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PracticeKind'], ParentType, ContextType>;
  priorityGroups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  programmeGroup?: Resolver<Maybe<ResolversTypes['ProgrammeGroup']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['FigureSource'], ParentType, ContextType>;
  textVi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord'], FederationReferenceType extends FederationReferenceTypes['TrainingRecord'] = FederationReferenceTypes['TrainingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plan?: Resolver<Maybe<Array<ResolversTypes['PlanResult']>>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingRecordPageResolvers<ContextType = PlanningContext, ParentType extends ResolversParentTypes['TrainingRecordPage'] = ResolversParentTypes['TrainingRecordPage'], FederationReferenceType extends FederationReferenceTypes['TrainingRecordPage'] = FederationReferenceTypes['TrainingRecordPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecordPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planFindings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = PlanningContext> = {
  BudgetCell?: BudgetCellResolvers<ContextType>;
  BudgetGroup?: BudgetGroupResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetTally?: BudgetTallyResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  CapacityCell?: CapacityCellResolvers<ContextType>;
  CellPlan?: CellPlanResolvers<ContextType>;
  CellTarget?: CellTargetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Difference?: DifferenceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePair?: FigurePairResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  GroupValue?: GroupValueResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  NamedFunding?: NamedFundingResolvers<ContextType>;
  NeedGroup?: NeedGroupResolvers<ContextType>;
  NeedTally?: NeedTallyResolvers<ContextType>;
  NominatingBody?: NominatingBodyResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  NominationCell?: NominationCellResolvers<ContextType>;
  NominationGroup?: NominationGroupResolvers<ContextType>;
  NominationTally?: NominationTallyResolvers<ContextType>;
  NominationTotal?: NominationTotalResolvers<ContextType>;
  OfficialDocument?: OfficialDocumentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PlanResult?: PlanResultResolvers<ContextType>;
  PlanTarget?: PlanTargetResolvers<ContextType>;
  PositionStandard?: PositionStandardResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  RateFigure?: RateFigureResolvers<ContextType>;
  RatePair?: RatePairResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  SendingKeys?: SendingKeysResolvers<ContextType>;
  StaffCell?: StaffCellResolvers<ContextType>;
  StaffPlan?: StaffPlanResolvers<ContextType>;
  StaffPool?: StaffPoolResolvers<ContextType>;
  StaffPoolTitle?: StaffPoolTitleResolvers<ContextType>;
  StaffStandard?: StaffStandardResolvers<ContextType>;
  SuccessionEntry?: SuccessionEntryResolvers<ContextType>;
  SuccessionPoolCount?: SuccessionPoolCountResolvers<ContextType>;
  TrainingCell?: TrainingCellResolvers<ContextType>;
  TrainingClaims?: TrainingClaimsResolvers<ContextType>;
  TrainingPlan?: TrainingPlanResolvers<ContextType>;
  TrainingPractice?: TrainingPracticeResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TrainingRecordPage?: TrainingRecordPageResolvers<ContextType>;
};

