import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonnelContext } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** Where a record comes from (nguồn gốc bản ghi). */
export type DataOrigin =
  /** From a published source (nguồn đã công bố). */
  | 'PUBLISHED'
  /** Made up for trial, no real person or event (dữ liệu tổng hợp). */
  | 'SYNTHETIC';

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

/** A person whom a cell's rate is about, of those with records in several units. */
export type ListedHolder = {
  __typename?: 'ListedHolder';
  /** True: in the numerator as well. */
  meets: Scalars['Boolean']['output'];
  /** Keyed hash of the national register. Personal data. */
  personId: Scalars['ID']['output'];
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

export type ReportCell = {
  __typename?: 'ReportCell';
  /** What the dossiers say: a rate of the same people, numerator and denominator from one database. Null = personnel did not answer. */
  dossier?: Maybe<CellDossier>;
  id: Scalars['ID']['output'];
  listedOnDay?: Maybe<Array<Scalars['ID']['output']>>;
  provinceId: Scalars['ID']['output'];
  /** Whom of the listed persons the counted rate is about; null = no list came. Personal data: passed between subgraphs only. */
  ratedByListed?: Maybe<Array<ListedHolder>>;
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
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministrativeLevel: AdministrativeLevel;
  Agency: ResolverTypeWrapper<Agency>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Assignment: ResolverTypeWrapper<Assignment>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AssignmentKind: AssignmentKind;
  Cadre: ResolverTypeWrapper<Cadre>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CadreKind: CadreKind;
  CadrePage: ResolverTypeWrapper<CadrePage>;
  CellDossier: ResolverTypeWrapper<CellDossier>;
  CountUnit: CountUnit;
  DataOrigin: DataOrigin;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Figure: ResolverTypeWrapper<Figure>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FigureOperator: FigureOperator;
  FigurePair: ResolverTypeWrapper<FigurePair>;
  FigureSource: ResolverTypeWrapper<FigureSource>;
  FigureState: FigureState;
  FundingSource: FundingSource;
  Gender: Gender;
  HeadcountSnapshot: ResolverTypeWrapper<HeadcountSnapshot>;
  ListedHolder: ResolverTypeWrapper<ListedHolder>;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Period: ResolverTypeWrapper<Period>;
  PlanBasis: PlanBasis;
  ProgrammeGroup: ProgrammeGroup;
  Province: ResolverTypeWrapper<Province>;
  Qualification: ResolverTypeWrapper<Qualification>;
  QualificationDimension: QualificationDimension;
  RateFigure: ResolverTypeWrapper<RateFigure>;
  RatePair: ResolverTypeWrapper<RatePair>;
  ReportCell: ResolverTypeWrapper<ReportCell>;
  TargetComparison: TargetComparison;
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
  CellDossier: CellDossier;
  Date: Scalars['Date']['output'];
  Figure: Figure;
  Float: Scalars['Float']['output'];
  FigurePair: FigurePair;
  FigureSource: FigureSource;
  HeadcountSnapshot: HeadcountSnapshot;
  ListedHolder: ListedHolder;
  Money: Scalars['Money']['output'];
  PageInfo: PageInfo;
  Period: Period;
  Province: Province | FederationReferenceTypes['Province'];
  Qualification: Qualification | FederationReferenceTypes['Qualification'];
  RateFigure: RateFigure;
  RatePair: RatePair;
  ReportCell: ReportCell | FederationReferenceTypes['ReportCell'];
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
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

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
  reported?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureSourceResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['FigureSource'] = ResolversParentTypes['FigureSource']> = {
  factIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOnReliable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type RatePairResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['RatePair'] = ResolversParentTypes['RatePair']> = {
  computed?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['RateFigure'], ParentType, ContextType>;
};

export type ReportCellResolvers<ContextType = PersonnelContext, ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell'], FederationReferenceType extends FederationReferenceTypes['ReportCell'] = FederationReferenceTypes['ReportCell']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReportCell']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['CellDossier']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provinceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ratedByListed?: Resolver<Maybe<Array<ResolversTypes['ListedHolder']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = PersonnelContext> = {
  Agency?: AgencyResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  Cadre?: CadreResolvers<ContextType>;
  CadrePage?: CadrePageResolvers<ContextType>;
  CellDossier?: CellDossierResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Figure?: FigureResolvers<ContextType>;
  FigurePair?: FigurePairResolvers<ContextType>;
  FigureSource?: FigureSourceResolvers<ContextType>;
  HeadcountSnapshot?: HeadcountSnapshotResolvers<ContextType>;
  ListedHolder?: ListedHolderResolvers<ContextType>;
  Money?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  RateFigure?: RateFigureResolvers<ContextType>;
  RatePair?: RatePairResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
};

