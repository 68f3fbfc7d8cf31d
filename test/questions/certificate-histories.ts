import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Draw } from '../federation/differential/draw.ts';
import type { MadeUnit } from '../subgraphs/kit/made-unit.ts';

/** Dossiers; each can have results in each programme. */
export const CADRES = 300;

/** Dossiers file the one under its level of theory, the other under its group. */
export const PROGRAMMES = [
  { code: 'LLCT_TRUNG_CAP', group: 'LLCT' },
  { code: 'KY_NANG', group: 'KY_NANG' },
] as const;

const uuid = (text: string) => createHash('md5').update(text).digest('hex');
const INSTITUTION = uuid('institution');
const CLASSES = 3;
const classOf = (code: string, number: number) => uuid(`class ${code} ${number}`);
const BODY = uuid('body');
const CERTIFIED = ['DA_CAP_CHUNG_CHI', 'DA_GHI_HO_SO'];
const STATUSES = ['DANG_HOC', 'THOI_HOC', 'HOAN_THANH', ...CERTIFIED, ...CERTIFIED];
const NOMINATION_STATUSES = ['DA_DUYET', 'DA_DUYET', 'DA_DUYET', 'TU_CHOI', 'DE_CU'];

type Row = Record<string, string | null>;

/** What three systems of a unit have of the same cadres, each by chance. */
export function randomHistories(seed: number) {
  const draw = new Draw(seed);
  const number = (low: number, high: number) => low + draw.below(high - low + 1);
  /** Few days, so that they fall on each other. */
  const day = (from: number, to: number) => `2025-03-${String(number(from, to)).padStart(2, '0')}`;
  const newId = (text: string) => `${draw.pick(['c', 'C', '_', '.'])}${uuid(text)}`;
  const rows = {
    enrolment: [] as Row[],
    certificate: [] as Row[],
    nomination: [] as Row[],
    qualification: [] as Row[],
  };

  function enrol(cadreId: string, code: string, turn: number): void {
    const id = uuid(`${cadreId} ${code} ${turn}`);
    const status = draw.pick(STATUSES);
    const isDone = status === 'HOAN_THANH' || CERTIFIED.includes(status);
    const enrolledOn = draw.chance(10) ? null : day(1, 6);
    rows.enrolment.push({
      ...{ id, class_id: classOf(code, turn), cadre_id: cadreId, person_id: cadreId, status },
      ...{ enrolled_on: enrolledOn, completed_on: isDone ? day(5, 9) : null },
    });
    // One in ten is not in the register.
    if (CERTIFIED.includes(status) && draw.chance(90))
      rows.certificate.push({
        ...{ id: uuid(`certificate ${id}`), enrolment_id: id, kind: 'BANG', register_number: id },
        ...{ issued_on: day(7, 12), institution_id: INSTITUTION },
      });
  }

  for (let n = 0; n < CADRES; n++) {
    const cadreId = newId(`cadre ${n}`);
    for (const { code, group } of PROGRAMMES) {
      for (let turn = 0; turn < CLASSES; turn++) if (draw.chance(40)) enrol(cadreId, code, turn);
      for (let turn = number(0, 2); turn > 0; turn--) {
        rows.nomination.push({
          ...{ id: uuid(`nomination ${cadreId} ${code} ${turn}`), cadre_id: cadreId, programme_code: code },
          ...{ programme_group: group, status: draw.pick(NOMINATION_STATUSES), sent_by_id: BODY },
          ...{ decided_on: day(1, 9), achieved_on: draw.chance(70) ? day(5, 12) : null },
          ...{ in_succession_pool: 'false', origin: 'SYNTHETIC' },
        });
      }
      for (let turn = draw.chance(75) ? number(1, 3) : 0; turn > 0; turn--) {
        const isTheory = group === 'LLCT';
        rows.qualification.push({
          ...{ id: uuid(`qualification ${cadreId} ${code} ${turn}`), cadre_id: cadreId },
          ...{ dimension: isTheory ? 'LLCT' : 'BOI_DUONG', programme_group: isTheory ? null : group },
          ...{ level: isTheory ? 'x' : null, rank: isTheory ? draw.pick(['1', '2', '2', '2']) : null },
          ...(draw.chance(10)
            ? { obtained_on: null, started_on: day(1, 12) }
            : { obtained_on: day(3, 12), started_on: null }),
        });
      }
    }
  }

  let another = 0;
  return {
    number,
    /** Whom a school certified, by their ids. */
    certified(code: string): string[] {
      const classes = new Set(Array.from({ length: CLASSES }, (_, turn) => classOf(code, turn)));
      const own = rows.enrolment.filter(
        ({ class_id, status }) => classes.has(class_id ?? '') && CERTIFIED.includes(status ?? ''),
      );
      return [...new Set(own.map(({ cadre_id }) => cadre_id ?? ''))].sort();
    },
    /** Enrols and certifies a cadre whom nobody else knows. */
    async certifyAnother(schools: MadeUnit, code: string): Promise<void> {
      const cadreId = newId(`another ${another++}`);
      const id = uuid(`enrolment ${cadreId}`);
      await schools.sql(
        `insert into enrolment (id, class_id, cadre_id, person_id, status, enrolled_on, completed_on)
         values ($1, $2, $3, $3, 'DA_GHI_HO_SO', '2025-03-01', '2025-03-05')`,
        [id, classOf(code, 0), cadreId],
      );
      await schools.sql(
        `insert into certificate (id, enrolment_id, kind, register_number, issued_on, institution_id)
         values ($1, $1, 'BANG', $2, '2025-03-06', $3)`,
        [id, cadreId, INSTITUTION],
      );
    },
    /** As if the cadre had never come. */
    async forget(schools: MadeUnit, code: string, cadreId: string): Promise<void> {
      const classes = Array.from({ length: CLASSES }, (_, turn) => classOf(code, turn));
      await schools.sql('delete from enrolment where cadre_id = $1 and class_id = any($2)', [
        ...[cadreId, classes],
      ]);
    },
    fill: {
      async institutions(dataSource: DataSource): Promise<void> {
        await dataSource.query(
          `insert into institution (id, name_vi, kind, unit_id, origin)
           values ($1, 'Trường', 'TRUONG_CHINH_TRI_TINH', 'P34-19', 'SYNTHETIC')`,
          [INSTITUTION],
        );
        for (const { code, group } of PROGRAMMES) {
          await dataSource.query(
            `insert into programme (id, code, name_vi, programme_group, training_type) values ($1, $2, $2, $3, 'DAO_TAO')`,
            [uuid(code), code, group],
          );
          for (let turn = 0; turn < CLASSES; turn++)
            await dataSource.query(
              `insert into training_class (id, name_vi, programme_id, status, funding_sources, unit_id, starts_on,
                 awarding_institution_id, origin)
               values ($1, 'Lớp', $2, 'KET_THUC', '{}', 'P34-19', '2025-03-01', $3, 'SYNTHETIC')`,
              [classOf(code, turn), uuid(code), INSTITUTION],
            );
        }
        await insert(dataSource, 'enrolment', rows.enrolment);
        await insert(dataSource, 'certificate', rows.certificate);
      },
      async planning(dataSource: DataSource): Promise<void> {
        await dataSource.query(
          `insert into nominating_body (id, name_vi, unit_id, programme_code, measure_id)
           values ($1, 'Ban Tổ chức', 'P34-19', 'KY_NANG', '*')`,
          [BODY],
        );
        await insert(dataSource, 'nomination', rows.nomination);
      },
      async personnel(dataSource: DataSource): Promise<void> {
        const ids = [...new Set(rows.qualification.map(({ cadre_id }) => cadre_id))];
        await dataSource.query(
          `insert into cadre (id, full_name, origin) select id, 'x', 'SYNTHETIC' from unnest($1::text[]) id`,
          [ids],
        );
        await insert(dataSource, 'qualification', rows.qualification);
      },
    },
  };
}

async function insert(dataSource: DataSource, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join();
  await dataSource.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
