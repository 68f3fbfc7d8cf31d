import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measurePart } from '../../../sample/measures.ts';
import { migrate, openDatabase } from '../../../subgraphs/kit/database.ts';
import { countRates, type RateQuestion } from '../../../subgraphs/personnel/repositories/rate-count.ts';
import { dossierCell } from '../../../subgraphs/personnel/resolvers/dossier-cell.ts';
import { subgraph } from '../../../subgraphs/personnel/subgraph.ts';
import { createTestDatabase, type TestDatabase } from '../../database.ts';
import { cell } from './cells.ts';

const DOSSIERS = 20_000;

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await openDatabase(subgraph, database.url);
  await migrate(dataSource);
  await dataSource.query(
    `insert into cadre (id, full_name, origin) select 'c' || n, 'x', 'SYNTHETIC' from generate_series(1, ${DOSSIERS}) n`,
  );
  await dataSource.query(
    `insert into assignment (id, cadre_id, kind, cadre_kind, title, level, is_leading, valid_from)
     select 'a' || n, 'c' || n, 'CHINH', case when n % 2 = 0 then 'CONG_CHUC' else 'VIEN_CHUC' end, 'CHUYEN_VIEN', 'TINH',
       n % 3 = 0, '2016-01-01' from generate_series(1, ${DOSSIERS}) n`,
  );
  await dataSource.query(
    `insert into qualification (id, cadre_id, dimension, programme_group, obtained_on)
     select g || n, 'c' || n, 'BOI_DUONG', g, '2022-01-01'
     from generate_series(1, ${DOSSIERS}) n, unnest(array['KY_NANG', 'CDNN', 'PHAP_LUAT_DAO_DUC']) g where n % 5 > 0`,
  );
  await dataSource.query('analyze');
});

afterAll(async () => {
  await dataSource?.destroy();
  await database?.close();
});

function questionOf(measureId: string, year: number): RateQuestion {
  const { provinceId, id } = cell({
    ...{ provinceId: 'P63-27', ...measurePart(measureId), asOf: `${year}-12-31` },
    ...{ from: '2021-01-01', to: '2025-12-31' },
  });
  const { question } = dossierCell(provinceId, id);
  if (!question) throw new Error(`${measureId} has no question.`);
  return question;
}

describe('one statement', () => {
  // The database cancels a statement after 10 s; a plan that joins everything with everything takes far longer.
  it('counts many measures over 20,000 dossiers within the limit of a statement', async () => {
    const measures = ['KY_NANG_CBCC', 'PHAP_LUAT_DAO_DUC_CBCC', 'CDNN_VIEN_CHUC'];
    const years = [2020, 2021, 2022, 2023];
    const questions = years.flatMap((year) => measures.map((measureId) => questionOf(measureId, year)));
    const counts = new Map((await countRates(dataSource, questions)).map((count) => [count.id, count]));
    expect(questions.map(({ id }) => counts.get(id))).toEqual(
      questions.map(({ id, day }) => ({
        id,
        denominator: DOSSIERS / 2,
        numerator: day < '2022-01-01' ? 0 : (DOSSIERS / 2) * 0.8,
      })),
    );
  });
});
