import { routedReference } from '../../kit/entities.ts';
import { reportedFigure } from '../../kit/figures.ts';
import { publishedSourceOf } from '../entities/source.ts';
import type { ProvinceResolvers } from '../types.generated.ts';
import { nominationTotal } from './nomination-total.ts';
import { poolCounts } from './succession-pool.ts';
import { withinLife } from './unit-life.ts';

/** What a unit's plans, documents and pool contribute to it. */
export const Province: ProvinceResolvers = {
  __resolveReference: routedReference('id'),
  async trainingPlans({ id }, { inForceOn = null, horizon = null }, { loaders }) {
    const plans = await loaders.plansOfUnit.load({ unitId: id, inForceOn, horizon });
    return plans.map((plan) => ({ provinceId: id, id: plan.id }));
  },
  async nominationTotals({ id }, { programmeCode, from, to }, { loaders }) {
    const totals = await loaders.totalsOfUnit.load({ unitId: id, programmeCode, from, to });
    return totals.map((total) => nominationTotal(id, total));
  },
  async documents({ id }, { kind = null }, { loaders }) {
    const documents = await loaders.documentsOfUnit.load({ unitId: id, kind });
    return documents.map((document) => ({ provinceId: id, id: document.id }));
  },
  async positionStandards({ id }, { on = null }, { loaders }) {
    const standards = await loaders.standardsOfUnit.load({ unitId: id, on });
    return standards.map((standard) => ({ provinceId: id, id: standard.id }));
  },
  async practices({ id }, _args, { loaders }) {
    const practices = await loaders.practicesOfUnit.load({ unitId: id });
    const figures = await loaders.figuresOfRecord.loadMany(
      practices.map((practice) => ({ unitId: id, id: practice.id })),
    );
    return practices.map((practice, place) => {
      const published = figures[place];
      if (published instanceof Error) throw published;
      const [figure] = published ?? [];
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
