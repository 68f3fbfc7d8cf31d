import { assertSpan } from '../../../common/days.ts';
import { routedReference } from '../../kit/entities.ts';
import { reportedFigure } from '../../kit/figures.ts';
import { refsOf } from '../../kit/row-fields.ts';
import { withinLife } from '../../kit/unit-life.ts';
import { publishedSourceOf } from '../entities/source.ts';
import type { ProvinceResolvers } from '../types.generated.ts';
import { nominationTotal } from './nomination-total.ts';
import { poolCounts } from './succession-pool.ts';

/** What a unit's plans, documents and pool contribute to it. */
export const Province: ProvinceResolvers = {
  __resolveReference: routedReference('id'),
  async trainingPlans({ id }, { inForceOn = null, horizon = null }, { loaders }) {
    return refsOf(id, await loaders.plansOfUnit.load({ unitId: id, inForceOn, horizon }));
  },
  async nominationTotals({ id }, { programmeCode, from, to }, { loaders }) {
    assertSpan('nominationTotals', from, to);
    const totals = await loaders.totalsOfUnit.load({ unitId: id, programmeCode, from, to });
    return totals.map((total) => nominationTotal(id, total));
  },
  async documents({ id }, { kind = null }, { loaders }) {
    return refsOf(id, await loaders.documentsOfUnit.load({ unitId: id, kind }));
  },
  async positionStandards({ id }, { on = null }, { loaders }) {
    return refsOf(id, await loaders.standardsOfUnit.load({ unitId: id, on }));
  },
  async practices({ id }, _args, { loaders }) {
    const practices = await loaders.practicesOfUnit.load({ unitId: id });
    const figures = await loaders.figuresOfRecord.loadMany(
      practices.map((practice) => ({ unitId: id, id: practice.id })),
    );
    return practices.map((practice, place) => {
      const published = figures[place];
      if (published instanceof Error) throw published;
      const figure = published?.at(-1);
      return {
        ...practice,
        source: publishedSourceOf(practice),
        figure: figure ? reportedFigure(figure) : null,
      };
    });
  },
  async successionPool({ id }, { on }, { loaders }) {
    // A pool ended with its unit: a later day shows the last one.
    const day = withinLife(id, { from: '0001-01-01', to: on })?.to;
    if (day === undefined) return [];
    const parts = await loaders.poolOfUnit.load({ unitId: id, on: day });
    return parts ? poolCounts(id, day, parts) : null;
  },
};
