import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DistrictCentresDocument } from '../../codegen/client/documents/graphql.ts';
import { type National, startNational } from './national.ts';

let national: National;
beforeAll(async () => {
  national = await startNational();
}, 180_000);
afterAll(() => national?.close());

interface Ref {
  provinceId: string;
  id: string;
}
interface Figure {
  state: string;
  low: number | null;
}
interface Centre extends Ref {
  administrativeUnit: Ref | null;
  successors:
    | {
        extent: string;
        on: string;
        institution: (Ref & { kind: string; serviceArea: Ref[] | null }) | null;
      }[]
    | null;
  transferred: { classes: Figure; learners: Figure } | null;
  transfers: {
    nodes: {
      on: string;
      learners: number;
      trainingClass: Ref;
      toUnitId: string;
      toInstitution: Ref;
      toClass: Ref;
    }[];
  } | null;
}
interface Answered {
  provinces: { id: string; successor: Ref | null; institutions: Centre[] | null }[];
}

function answerOf(unitIds: readonly string[]) {
  return national.askText<Answered>(DistrictCentresDocument.toString(), { unitIds, first: 20 });
}

async function ask(): Promise<{ unit: string; into: string; centre: Centre }[]> {
  const { data, errors } = await answerOf(speaking());
  expect(errors).toEqual([]);
  return (data?.provinces ?? []).flatMap(({ id, successor, institutions }) =>
    (institutions ?? []).map((centre) => ({ unit: id, into: successor?.id ?? '', centre })),
  );
}

const speaking = () => national.oldUnits.filter((unit) => unit !== national.silentUnit);

/** Rows of all institutions databases. */
const rows = <Row extends object>(sql: string) => national.queryAll<Row>('institutions', sql);

describe('Q20, what became of the district centres', () => {
  it('shows each centre of each old unit with the successors that its unit recorded', async () => {
    const centres = await ask();
    const recorded = await rows<{ id: string; successors: string | null }>(
      `select i.id, string_agg(s.successor_unit_id || ' ' || s.successor_id || ' ' || s.extent || ' ' || s.effective_on, ','
         order by s.successor_id) as successors
       from institution i left join institution_succession s on s.institution_id = i.id
       where i.kind = 'TRUNG_TAM_CT_HUYEN' group by i.id`,
    );
    const found = centres.map(({ unit, centre }) => ({
      ...{ unit, id: centre.id },
      successors: centre.successors
        ?.map(
          ({ institution, extent, on }) => `${institution?.provinceId} ${institution?.id} ${extent} ${on}`,
        )
        .sort((a, b) => ((a.split(' ')[1] ?? '') < (b.split(' ')[1] ?? '') ? -1 : 1))
        .join(','),
    }));
    const sorted = (list: { unit: string; id: string; successors: unknown }[]) =>
      list.map(({ unit, id, successors }) => `${unit} ${id} ${successors}`).sort();
    expect(sorted(found)).toEqual(sorted(recorded));
    expect(centres.length).toBeGreaterThan(20);
    const successors = centres.flatMap(({ into, centre }) =>
      (centre.successors ?? []).map((one) => ({ into, ...one })),
    );
    expect(successors.every(({ into, institution }) => institution?.provinceId === into)).toBe(true);
    expect(successors.every(({ institution }) => institution?.kind === 'TRUNG_TAM_CT_XA')).toBe(true);
    expect(new Set(successors.map(({ extent }) => extent))).toEqual(new Set(['WHOLE', 'PART']));
  });

  it('names the communes that the successors serve, each commune with one centre', async () => {
    const centres = await ask();
    const known = await national.query<{ id: string; province: string }>(
      'directory',
      'P34-19',
      `select id, province_id as province from administrative_unit where level = 'XA'`,
    );
    const provinceOf = new Map(known.map(({ id, province }) => [id, province]));
    const areas = await rows<{ institution: string; commune: string }>(
      'select institution_id as institution, unit_id as commune from service_area',
    );
    expect(new Set(areas.map(({ commune }) => commune)).size).toBe(areas.length);
    for (const { centre } of centres) {
      for (const { institution } of centre.successors ?? []) {
        const own = areas.filter((row) => row.institution === institution?.id).map(({ commune }) => commune);
        expect(institution?.serviceArea?.map(({ id }) => id)).toEqual(own.sort());
        expect(own.length).toBeGreaterThan(0);
        expect(own.every((commune) => provinceOf.get(commune) === institution?.provinceId)).toBe(true);
      }
    }
  });

  it('counts the unfinished classes and their learners, and shows where they went on', async () => {
    const centres = await ask();
    const moved = await rows<{ centre: string; class: string; target: string; learners: number }>(
      `select t.awarding_institution_id as centre, t.id as class, m.to_unit_id || ' ' || m.to_class_id as target,
         count(*)::int as learners
       from enrolment e join training_class t on t.id = e.class_id join enrolment_transfer m on m.enrolment_id = e.id
       where e.status = 'CHUYEN_LOP' group by 1, 2, 3`,
    );
    expect(moved.length).toBeGreaterThanOrEqual(speaking().length);
    for (const { centre, into } of centres) {
      const own = moved.filter((row) => row.centre === centre.id);
      const learners = own.reduce((sum, row) => sum + row.learners, 0);
      expect(centre.transferred).toMatchObject({
        classes: { state: 'COMPUTED', low: own.length },
        learners: { state: 'COMPUTED', low: learners },
      });
      const nodes = centre.transfers?.nodes ?? [];
      const shown = nodes.map(
        (node) => `${node.trainingClass.id} ${node.toUnitId} ${node.toClass.id} ${node.learners}`,
      );
      expect(shown.sort()).toEqual(own.map((row) => `${row.class} ${row.target} ${row.learners}`).sort());
      const successors = centre.successors?.map(({ institution }) => institution?.id);
      for (const { on, toUnitId, toInstitution } of nodes) {
        expect([on, toUnitId, successors?.includes(toInstitution.id)]).toEqual(['2025-06-30', into, true]);
      }
    }
  });

  it('lets the learners go on: each has an enrolment in the class that took them', async () => {
    const moved = await rows<{ person: string; to: string; class: string }>(
      `select e.person_id as person, m.to_unit_id as "to", m.to_class_id as class
       from enrolment_transfer m join enrolment e on e.id = m.enrolment_id`,
    );
    const now = await rows<{ person: string; class: string }>(
      'select person_id as person, class_id as class from enrolment',
    );
    const seats = new Set(now.map(({ unit, person, class: id }) => `${unit} ${person} ${id}`));
    expect(moved.length).toBeGreaterThan(50);
    expect(moved.filter(({ to, person, class: id }) => !seats.has(`${to} ${person} ${id}`))).toEqual([]);
  });

  it('tells without a silent province what the old units recorded, and loses the successors only', async () => {
    const [unit = ''] = speaking().filter((id) =>
      national.deploymentOf('institutions', id).units.includes('P34-19'),
    );
    const others = speaking().filter(
      (id) => !national.deploymentOf('institutions', id).units.includes('P34-19'),
    );
    await national.stop('institutions', 'P34-19');
    try {
      const { data, errors } = await answerOf(speaking());
      expect(data?.provinces.find(({ id }) => id === unit)?.institutions).toBeNull();
      expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['UNREACHABLE']));
      for (const id of others) {
        const found = data?.provinces.find((one) => one.id === id)?.institutions ?? [];
        expect(
          found.every(({ successors }) => (successors ?? []).every(({ institution }) => institution?.kind)),
        ).toBe(true);
      }
    } finally {
      await national.resume('institutions', 'P34-19');
    }
  });

  it('asks no deployment more often for more centres', async () => {
    const callsOf = async (unitIds: readonly string[]) => {
      const answer = await answerOf(unitIds);
      const calls = national.callsOf(answer).filter(({ subgraph }) => subgraph === 'institutions');
      return calls.length / new Set(calls.map(({ deployment }) => deployment)).size;
    };
    expect(await callsOf(speaking())).toBeLessThanOrEqual(3);
  });
});
