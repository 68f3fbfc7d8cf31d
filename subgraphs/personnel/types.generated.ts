import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DossierParent } from './resolvers/dossier-groups.ts';
import type { StaffCellParent } from './resolvers/staff-question.ts';
import type { StaffTallyParent } from './resolvers/staff-tally.ts';
import type { PersonnelContext } from './loaders.ts';
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

/** An agency that employs cadres (cơ quan, đơn vị). */
export type Agency = {
  __typename?: 'Agency';
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Level of government (cấp). */
  level?: Maybe<AdministrativeLevel>;
  /** Vietnamese name (tên). */
  nameVi?: Maybe<Scalars['String']['output']>;
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Id of its administrative unit, e.g. `H63-186`. */
  unitId?: Maybe<Scalars['ID']['output']>;
};

/** A post held in a span of time (chức vụ). */
export type Assignment = {
  __typename?: 'Assignment';
  /** The employing agency (cơ quan). */
  agency?: Maybe<Agency>;
  /** Who holds the post. */
  cadre?: Maybe<Cadre>;
  /** Legal kind of the post (loại cán bộ). */
  cadreKind?: Maybe<CadreKind>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Kind (loại). */
  kind?: Maybe<AssignmentKind>;
  /** True for heads and deputies. */
  leading?: Maybe<Scalars['Boolean']['output']>;
  /** Level of government (cấp). */
  level?: Maybe<AdministrativeLevel>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Code of the title, e.g. BI_THU, CHU_TICH_HDND; meaningless without `level`. */
  title?: Maybe<Scalars['String']['output']>;
  /** First day (từ ngày). */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Null = still held. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** How a post is held (hình thức giữ chức vụ). */
export type AssignmentKind =
  /** Secondment (biệt phái). */
  | 'BIET_PHAI'
  /** Main post (chính). */
  | 'CHINH'
  /** Transfer (điều động). */
  | 'DIEU_DONG'
  /** Concurrent post (kiêm nhiệm). */
  | 'KIEM_NHIEM'
  /** Rotation (luân chuyển). */
  | 'LUAN_CHUYEN';

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

/** One dossier in one unit, in the wide sense of the word: any official (cán bộ, công chức, viên chức). */
export type Cadre = {
  __typename?: 'Cadre';
  /** Posts held, latest first (quá trình công tác). One person may hold several at once. */
  assignments?: Maybe<Array<Assignment>>;
  /** Year of birth (năm sinh). */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** Full name, family name first. Personal data. */
  fullName?: Maybe<Scalars['String']['output']>;
  /** Gender (giới tính). */
  gender?: Maybe<Gender>;
  /** Random, globally unique. */
  id: Scalars['ID']['output'];
  /** Published or made up for trial (nguồn gốc). */
  origin?: Maybe<DataOrigin>;
  /** Links the dossiers of one human; null = not registered. Personal data. */
  personId?: Maybe<Scalars['ID']['output']>;
  /** Unit that keeps the dossier. */
  provinceId: Scalars['ID']['output'];
  /** Levels and certificates in the dossier (trình độ). */
  qualifications?: Maybe<Array<Qualification>>;
};


/** One dossier in one unit, in the wide sense of the word: any official (cán bộ, công chức, viên chức). */
export type CadreAssignmentsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** One dossier in one unit, in the wide sense of the word: any official (cán bộ, công chức, viên chức). */
export type CadreQualificationsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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

/** A page of dossiers. */
export type CadrePage = {
  __typename?: 'CadrePage';
  /** The records of this page. */
  nodes: Array<Cadre>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A measure read from dossiers (theo hồ sơ cán bộ). */
export type CellDossier = {
  __typename?: 'CellDossier';
  /** Published and counted rate; for a former unit that of its last day. Not applicable for volumes. */
  rate: RatePair;
  /**
   * The counted rate in groups, of the same people: one with two posts can stand in two groups of LEVEL, TITLE and the like. Null =
   * nothing was counted, as `rate.computed` says, or titles are counted, which are no persons.
   */
  rateGroups?: Maybe<Array<RateGroup>>;
};


/** A measure read from dossiers (theo hồ sơ cán bộ). */
export type CellDossierRateGroupsArgs = {
  by: Array<Dimension>;
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

/** One entry of a dossier that a programme can have led to (theo hồ sơ). */
export type DossierResult = {
  __typename?: 'DossierResult';
  /** CHUNG_CHI (certificate) or XAC_NHAN_TUONG_DUONG (recognised equivalent); null = not recorded (căn cứ). */
  basis?: Maybe<Scalars['String']['output']>;
  /** Day it was obtained (ngày đạt). */
  obtainedOn: Scalars['Date']['output'];
  /** The record (trình độ). */
  qualification: Qualification;
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

/** Staff of a unit on a day (biên chế). */
export type HeadcountSnapshot = {
  __typename?: 'HeadcountSnapshot';
  /** Posts allotted; null = not recorded (được giao). */
  allotted?: Maybe<Scalars['Int']['output']>;
  /** Legal kind of the post (loại cán bộ). */
  cadreKind: CadreKind;
  /** Day of the count. */
  on: Scalars['Date']['output'];
  /** Published or made up for trial (nguồn gốc). */
  origin: DataOrigin;
  /** Persons in post (có mặt). */
  present: Scalars['Int']['output'];
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

/** A person whom a cell's rate is about, of those with records in several units. */
export type ListedHolder = {
  __typename?: 'ListedHolder';
  /** True: in the numerator as well. */
  meets: Scalars['Boolean']['output'];
  /** Keyed hash of the national register. Personal data. */
  personId: Scalars['ID']['output'];
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
  /** Dossiers of the unit, in a stable order (danh sách cán bộ). */
  cadres?: Maybe<CadrePage>;
  /** Establishment and actual staff, latest first (biên chế được giao, có mặt). */
  headcounts?: Maybe<Array<HeadcountSnapshot>>;
  id: Scalars['ID']['output'];
};


export type ProvinceCadresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<CadreKind>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type ProvinceHeadcountsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A level or certificate recorded in the dossier (trình độ). */
export type Qualification = {
  __typename?: 'Qualification';
  /** CHUNG_CHI (certificate) or XAC_NHAN_TUONG_DUONG (recognised equivalent). */
  basis?: Maybe<Scalars['String']['output']>;
  /** Field of the qualification (loại trình độ). */
  dimension?: Maybe<QualificationDimension>;
  /** Random, globally unique (mã định danh). */
  id: Scalars['ID']['output'];
  /** Code of the level, e.g. TRUNG_CAP (theory), TRUNG_CAP_CM (professional); null for short training. */
  level?: Maybe<Scalars['String']['output']>;
  /** Day it was obtained; null while still studying. */
  obtainedOn?: Maybe<Scalars['Date']['output']>;
  /** Null unless short training. */
  programmeGroup?: Maybe<ProgrammeGroup>;
  /** Unit that keeps the record (đơn vị quản lý hồ sơ). */
  provinceId: Scalars['ID']['output'];
  /** Rank of the level inside its dimension; null for short training. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Day the study began; null = not recorded. */
  startedOn?: Maybe<Scalars['Date']['output']>;
};

/** Field of a qualification; the two scales called trung cấp are kept apart (loại trình độ). */
export type QualificationDimension =
  /** Short training in a programme group (bồi dưỡng). */
  | 'BOI_DUONG'
  /** Professional (chuyên môn). */
  | 'CHUYEN_MON'
  /** Political theory (lý luận chính trị). */
  | 'LLCT'
  /** State management (quản lý nhà nước). */
  | 'QLNN';

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

/** The rate of a group of one unit's people (tỷ lệ của một nhóm). */
export type RateGroup = {
  __typename?: 'RateGroup';
  /** Those of the group who meet the measure, out of all of the group (tỷ lệ). */
  rate: RateFigure;
  /** One for each dimension of `by`, in its order (giá trị của nhóm). */
  values: Array<GroupValue>;
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
  /** Cadres whose dossier has such training, obtained in the period, whatever their post and wherever they studied. Shown in `certificates`. */
  certificatesRecorded?: Maybe<Figure>;
  /** What the dossiers say: a rate of the same people, numerator and denominator from one database. Null = personnel did not answer. */
  dossier?: Maybe<CellDossier>;
  id: Scalars['ID']['output'];
  listedOnDay?: Maybe<Array<Scalars['ID']['output']>>;
  provinceId: Scalars['ID']['output'];
  /** Whom of the listed persons the counted rate is about; null = no list came. Personal data: passed between subgraphs only. */
  ratedByListed?: Maybe<Array<ListedHolder>>;
};

export type StaffCell = {
  __typename?: 'StaffCell';
  /** The persons counted, whatever their group, in the order of their ids; null = it cannot be told who they are, `staff` says why (danh sách cán bộ). */
  cadres?: Maybe<CadrePage>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
  /** Persons and posts of the unit, in groups; for a former unit those of its last day. Null = personnel did not answer. */
  staff?: Maybe<StaffTally>;
  staffPlan?: Maybe<StaffPlan>;
  staffStudy?: Maybe<StaffStudy>;
};


export type StaffCellCadresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Staff of one group (cán bộ của một nhóm). */
export type StaffGroup = {
  __typename?: 'StaffGroup';
  /**
   * Of these persons, those who meet what `meeting` asks (tỷ lệ đạt). A standard is met when it is in every post of the group that
   * it asks something of; who holds no such post stands on neither side of the fraction. Null = `meeting` was not given.
   */
  meeting?: Maybe<RateFigure>;
  /** Persons who hold such a post, each once (số người). */
  persons: Figure;
  /** Such posts; one person may hold several (số chức vụ). */
  posts: Figure;
  /** Where the group stands, in the order asked (giá trị). */
  values: Array<GroupValue>;
};

export type StaffPlan = {
  __typename?: 'StaffPlan';
  nominated?: Maybe<Scalars['String']['output']>;
  pool?: Maybe<StaffPool>;
  reason?: Maybe<Scalars['String']['output']>;
  standards: Array<StaffStandard>;
};

export type StaffPool = {
  __typename?: 'StaffPool';
  members: Scalars['String']['output'];
  titles: Array<StaffPoolTitle>;
};

export type StaffPoolTitle = {
  __typename?: 'StaffPoolTitle';
  level: AdministrativeLevel;
  plannedTitle: Scalars['String']['output'];
};

export type StaffStandard = {
  __typename?: 'StaffStandard';
  dimension: StandardDimension;
  level: AdministrativeLevel;
  minimumRank: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
};

export type StaffStudy = {
  __typename?: 'StaffStudy';
  certified?: Maybe<Scalars['String']['output']>;
  completed?: Maybe<Scalars['String']['output']>;
  enrolled?: Maybe<Scalars['String']['output']>;
  reason?: Maybe<Scalars['String']['output']>;
  studying?: Maybe<Scalars['String']['output']>;
};

/** Staff of a unit in groups (cán bộ theo nhóm). */
export type StaffTally = {
  __typename?: 'StaffTally';
  /**
   * The groups; one that is not there has nobody (các nhóm). A post of which no standard asks anything is in the group of LACKING
   * null. Groups of the succession pool under 5 persons are SUPPRESSED, unless the caller may see persons.
   */
  groups: Array<StaffGroup>;
  /** The groups as directory adds them up: passed between subgraphs only. */
  packed: Scalars['String']['output'];
  /** Why there are no groups, in Vietnamese; null when there are (lý do). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Counted, or why not (trạng thái). */
  state: FigureState;
};

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

export type TrainingClaims = {
  __typename?: 'TrainingClaims';
  programmeGroup: Scalars['String']['output'];
  results: Scalars['String']['output'];
};

export type TrainingRecord = {
  __typename?: 'TrainingRecord';
  /**
   * What the dossier says of the programme's group, or of the level of theory that the programme leads to, oldest first. Null =
   * personnel did not answer.
   */
  dossier?: Maybe<Array<DossierResult>>;
  id: Scalars['ID']['output'];
  provinceId: Scalars['ID']['output'];
};

export type TrainingRecordPage = {
  __typename?: 'TrainingRecordPage';
  claims?: Maybe<TrainingClaims>;
  /** What the dossiers make of each claim: their keys and flags, see certificate-claims. Passed between subgraphs only. */
  dossierFindings?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
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
  Agency: Agency;
  Assignment: Assignment;
  Cadre: Cadre;
  Province: Province;
  Qualification: Qualification;
  ReportCell: ReportCell;
  StaffCell: StaffCell;
  TrainingRecord: TrainingRecord;
  TrainingRecordPage: TrainingRecordPage;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"provinceId":true,"id":true}> );
  Assignment:
    ( { __typename: 'Assignment' }
    & GraphQLRecursivePick<FederationTypes['Assignment'], {"provinceId":true,"id":true}> );
  Cadre:
    ( { __typename: 'Cadre' }
    & GraphQLRecursivePick<FederationTypes['Cadre'], {"provinceId":true,"id":true}> );
  Province:
    ( { __typename: 'Province' }
    & GraphQLRecursivePick<FederationTypes['Province'], {"id":true}> );
  Qualification:
    ( { __typename: 'Qualification' }
    & GraphQLRecursivePick<FederationTypes['Qualification'], {"provinceId":true,"id":true}> );
  ReportCell:
    ( { __typename: 'ReportCell' }
    & GraphQLRecursivePick<FederationTypes['ReportCell'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['ReportCell'], {"listedOnDay":true}> ) );
  StaffCell:
    ( { __typename: 'StaffCell' }
    & GraphQLRecursivePick<FederationTypes['StaffCell'], {"provinceId":true,"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['StaffCell'], {"staffPlan":{"reason":true,"nominated":true,"standards":{"title":true,"level":true,"dimension":true,"minimumRank":true,"validFrom":true,"validTo":true},"pool":{"members":true,"titles":{"plannedTitle":true,"level":true}}},"staffStudy":{"reason":true,"enrolled":true,"studying":true,"completed":true,"certified":true}}>
        | GraphQLRecursivePick<FederationTypes['StaffCell'], {"staffPlan":{"reason":true,"nominated":true,"standards":{"title":true,"level":true,"dimension":true,"minimumRank":true,"validFrom":true,"validTo":true},"pool":{"members":true,"titles":{"plannedTitle":true,"level":true}}},"staffStudy":{"reason":true,"enrolled":true,"studying":true,"completed":true,"certified":true}}>
        | GraphQLRecursivePick<FederationTypes['StaffCell'], {"staffPlan":{"reason":true,"nominated":true,"standards":{"title":true,"level":true,"dimension":true,"minimumRank":true,"validFrom":true,"validTo":true},"pool":{"members":true,"titles":{"plannedTitle":true,"level":true}}},"staffStudy":{"reason":true,"enrolled":true,"studying":true,"completed":true,"certified":true}}> ) );
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
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignmentKind: AssignmentKind;
  AttendanceForm: AttendanceForm;
  Cadre: ResolverTypeWrapper<Cadre>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CadreKind: CadreKind;
  CadrePage: ResolverTypeWrapper<CadrePage>;
  CellDossier: ResolverTypeWrapper<DossierParent>;
  ClassSchedule: ClassSchedule;
  CountUnit: CountUnit;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Difference: ResolverTypeWrapper<Difference>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Dimension: Dimension;
  DossierResult: ResolverTypeWrapper<DossierResult>;
  EnrolmentStatus: EnrolmentStatus;
  Figure: ResolverTypeWrapper<Figure>;
  FigureOperator: FigureOperator;
  FigurePair: ResolverTypeWrapper<FigurePair>;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  FigureState: FigureState;
  FundingSource: FundingSource;
  Gender: Gender;
  GroupValue: ResolverTypeWrapper<GroupValue>;
  HeadcountSnapshot: ResolverTypeWrapper<HeadcountSnapshot>;
  InstitutionKind: InstitutionKind;
  ListedHolder: ResolverTypeWrapper<ListedHolder>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MoneyFigure: ResolverTypeWrapper<MoneyFigure>;
  NominationStatus: NominationStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PlanBasis: PlanBasis;
  ProgrammeGroup: ProgrammeGroup;
  Province: ResolverTypeWrapper<Province>;
  Qualification: ResolverTypeWrapper<Qualification>;
  QualificationDimension: QualificationDimension;
  RateFigure: ResolverTypeWrapper<RateFigure>;
  RateGroup: ResolverTypeWrapper<RateGroup>;
  RatePair: ResolverTypeWrapper<RatePair>;
  ReportCell: ResolverTypeWrapper<Omit<ReportCell, 'dossier'> & { dossier?: Maybe<ResolversTypes['CellDossier']> }>;
  StaffCell: ResolverTypeWrapper<StaffCellParent>;
  StaffGroup: ResolverTypeWrapper<StaffGroup>;
  StaffPlan: ResolverTypeWrapper<StaffPlan>;
  StaffPool: ResolverTypeWrapper<StaffPool>;
  StaffPoolTitle: ResolverTypeWrapper<StaffPoolTitle>;
  StaffStandard: ResolverTypeWrapper<StaffStandard>;
  StaffStudy: ResolverTypeWrapper<StaffStudy>;
  StaffTally: ResolverTypeWrapper<StaffTallyParent>;
  StandardDimension: StandardDimension;
  SuccessionExtent: SuccessionExtent;
  TargetComparison: TargetComparison;
  TrainingClaims: ResolverTypeWrapper<TrainingClaims>;
  TrainingRecord: ResolverTypeWrapper<TrainingRecord>;
  TrainingRecordPage: ResolverTypeWrapper<TrainingRecordPage>;
  TruthStatus: TruthStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: Agency | FederationReferenceTypes['Agency'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Assignment: Assignment | FederationReferenceTypes['Assignment'];
  Boolean: Scalars['Boolean']['output'];
  Cadre: Cadre | FederationReferenceTypes['Cadre'];
  Int: Scalars['Int']['output'];
  CadrePage: CadrePage;
  CellDossier: DossierParent;
  Date: Scalars['Date']['output'];
  Difference: Difference;
  Float: Scalars['Float']['output'];
  DossierResult: DossierResult;
  Figure: Figure;
  FigurePair: FigurePair;
  FigureSource: FigureSource;
  GroupValue: GroupValue;
  HeadcountSnapshot: HeadcountSnapshot;
  ListedHolder: ListedHolder;
  Money: Scalars['Money']['output'];
  MoneyFigure: MoneyFigure;
  PageInfo: PageInfo;
  Period: Period;
  Province: Province | FederationReferenceTypes['Province'];
  Qualification: Qualification | FederationReferenceTypes['Qualification'];
  RateFigure: RateFigure;
  RateGroup: RateGroup;
  RatePair: RatePair;
  ReportCell: Omit<ReportCell, 'dossier'> & { dossier?: Maybe<ResolversParentTypes['CellDossier']> } | FederationReferenceTypes['ReportCell'];
  StaffCell: StaffCellParent;
  StaffGroup: StaffGroup;
  StaffPlan: StaffPlan;
  StaffPool: StaffPool;
  StaffPoolTitle: StaffPoolTitle;
  StaffStandard: StaffStandard;
  StaffStudy: StaffStudy;
  StaffTally: StaffTallyParent;
  TrainingClaims: TrainingClaims;
  TrainingRecord: TrainingRecord | FederationReferenceTypes['TrainingRecord'];
  TrainingRecordPage: TrainingRecordPage | FederationReferenceTypes['TrainingRecordPage'];
};

export type AgencyResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  nameVi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment'], FederationReferenceType extends FederationReferenceTypes['Assignment'] = FederationReferenceTypes['Assignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  cadre?: Resolver<Maybe<ResolversTypes['Cadre']>, ParentType, ContextType>;
  cadreKind?: Resolver<Maybe<ResolversTypes['CadreKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AssignmentKind']>, ParentType, ContextType>;
  leading?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AdministrativeLevel']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CadreResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Cadre'] = ResolversParentTypes['Cadre'], FederationReferenceType extends FederationReferenceTypes['Cadre'] = FederationReferenceTypes['Cadre']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cadre']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignments?: Resolver<Maybe<Array<ResolversTypes['Assignment']>>, ParentType, ContextType, Partial<CadreAssignmentsArgs>>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['DataOrigin']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  qualifications?: Resolver<Maybe<Array<ResolversTypes['Qualification']>>, ParentType, ContextType, Partial<CadreQualificationsArgs>>;
};

export type CadrePageResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['CadrePage'] = ResolversParentTypes['CadrePage']> = {
  nodes?: Resolver<Array<ResolversTypes['Cadre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CellDossierResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['CellDossier'] = ResolversParentTypes['CellDossier']> = {
  rate?: Resolver<ResolversTypes['RatePair'], ParentType, ContextType>;
  rateGroups?: Resolver<Maybe<Array<ResolversTypes['RateGroup']>>, ParentType, ContextType, RequireFields<CellDossierRateGroupsArgs, 'by'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DifferenceResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countUnit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DossierResultResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['DossierResult'] = ResolversParentTypes['DossierResult']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obtainedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  qualification?: Resolver<ResolversTypes['Qualification'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
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

export type FigurePairResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['FigurePair'] = ResolversParentTypes['FigurePair']> = {
  computed?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnReliable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type GroupValueResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['GroupValue'] = ResolversParentTypes['GroupValue']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
};

export type HeadcountSnapshotResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['HeadcountSnapshot'] = ResolversParentTypes['HeadcountSnapshot']> = {
  allotted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cadreKind?: Resolver<ResolversTypes['CadreKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['DataOrigin'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListedHolderResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ListedHolder'] = ResolversParentTypes['ListedHolder']> = {
  meets?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MoneyFigureResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['MoneyFigure'] = ResolversParentTypes['MoneyFigure']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountOfKnown?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsWithout?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province'], FederationReferenceType extends FederationReferenceTypes['Province'] = FederationReferenceTypes['Province']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Province']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadres?: Resolver<Maybe<ResolversTypes['CadrePage']>, ParentType, ContextType, RequireFields<ProvinceCadresArgs, 'first'>>;
  headcounts?: Resolver<Maybe<Array<ResolversTypes['HeadcountSnapshot']>>, ParentType, ContextType, Partial<ProvinceHeadcountsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification'], FederationReferenceType extends FederationReferenceTypes['Qualification'] = FederationReferenceTypes['Qualification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Qualification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['QualificationDimension']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obtainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  programmeGroup?: Resolver<Maybe<ResolversTypes['ProgrammeGroup']>, ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RateFigureResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['RateFigure'] = ResolversParentTypes['RateFigure']> = {
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

export type RateGroupResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['RateGroup'] = ResolversParentTypes['RateGroup']> = {
  rate?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type RatePairResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['RatePair'] = ResolversParentTypes['RatePair']> = {
  computed?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Difference']>, ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell'], FederationReferenceType extends FederationReferenceTypes['ReportCell'] = FederationReferenceTypes['ReportCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificatesRecorded?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['CellDossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ratedByListed?: Resolver<Maybe<Array<ResolversTypes['ListedHolder']>>, ParentType, ContextType>;
};

export type StaffCellResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffCell'] = ResolversParentTypes['StaffCell'], FederationReferenceType extends FederationReferenceTypes['StaffCell'] = FederationReferenceTypes['StaffCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cadres?: Resolver<Maybe<ResolversTypes['CadrePage']>, ParentType, ContextType, RequireFields<StaffCellCadresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffTally']>, ParentType, ContextType>;
};

export type StaffGroupResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffGroup'] = ResolversParentTypes['StaffGroup']> = {
  meeting?: Resolver<Maybe<ResolversTypes['RateFigure']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type StaffPlanResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffPlan'] = ResolversParentTypes['StaffPlan']> = {
  nominated?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pool?: Resolver<Maybe<ResolversTypes['StaffPool']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['StaffStandard']>, ParentType, ContextType>;
};

export type StaffPoolResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffPool'] = ResolversParentTypes['StaffPool']> = {
  members?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['StaffPoolTitle']>, ParentType, ContextType>;
};

export type StaffPoolTitleResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffPoolTitle'] = ResolversParentTypes['StaffPoolTitle']> = {
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  plannedTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffStandardResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffStandard'] = ResolversParentTypes['StaffStandard']> = {
  dimension?: Resolver<ResolversTypes['StandardDimension'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AdministrativeLevel'], ParentType, ContextType>;
  minimumRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StaffStudyResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffStudy'] = ResolversParentTypes['StaffStudy']> = {
  certified?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrolled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studying?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StaffTallyResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['StaffTally'] = ResolversParentTypes['StaffTally']> = {
  groups?: Resolver<Array<ResolversTypes['StaffGroup']>, ParentType, ContextType>;
  packed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FigureState'], ParentType, ContextType>;
};

export type TrainingClaimsResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['TrainingClaims'] = ResolversParentTypes['TrainingClaims']> = {
  programmeGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingRecordResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['TrainingRecord'] = ResolversParentTypes['TrainingRecord'], FederationReferenceType extends FederationReferenceTypes['TrainingRecord'] = FederationReferenceTypes['TrainingRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dossier?: Resolver<Maybe<Array<ResolversTypes['DossierResult']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrainingRecordPageResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['TrainingRecordPage'] = ResolversParentTypes['TrainingRecordPage'], FederationReferenceType extends FederationReferenceTypes['TrainingRecordPage'] = FederationReferenceTypes['TrainingRecordPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingRecordPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dossierFindings?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = PersonnelContext> = {
  Agency?: AgencyResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  CadrePage?: CadrePageResolvers<ContextType>;
  CellDossier?: CellDossierResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Difference?: DifferenceResolvers<ContextType>;
  DossierResult?: DossierResultResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigurePair?: FigurePairResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  GroupValue?: GroupValueResolvers<ContextType>;
  HeadcountSnapshot?: HeadcountSnapshotResolvers<ContextType>;
  ListedHolder?: ListedHolderResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MoneyFigure?: MoneyFigureResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  RateFigure?: RateFigureResolvers<ContextType>;
  RateGroup?: RateGroupResolvers<ContextType>;
  RatePair?: RatePairResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  StaffCell?: StaffCellResolvers<ContextType>;
  StaffGroup?: StaffGroupResolvers<ContextType>;
  StaffPlan?: StaffPlanResolvers<ContextType>;
  StaffPool?: StaffPoolResolvers<ContextType>;
  StaffPoolTitle?: StaffPoolTitleResolvers<ContextType>;
  StaffStandard?: StaffStandardResolvers<ContextType>;
  StaffStudy?: StaffStudyResolvers<ContextType>;
  StaffTally?: StaffTallyResolvers<ContextType>;
  TrainingClaims?: TrainingClaimsResolvers<ContextType>;
  TrainingRecord?: TrainingRecordResolvers<ContextType>;
  TrainingRecordPage?: TrainingRecordPageResolvers<ContextType>;
};

