import { AS_OF, CLASS_MEASURE, PERIOD, RATE_MEASURE, type UnitFacts } from './country-rows.ts';

/** One request that asks all domains of every unit, and for what `directory` makes of their cells. */
export const COUNTRY = `
  query Country($units: [ID!]!, $rates: [ID!]!, $classes: [ID!]!, $period: PeriodInput!, $asOf: Date!) {
    provinces(ids: $units) {
      id
      headcounts { on present }
      institutions { nameVi }
      trainingPlans { titleVi }
    }
    rates: report(unitIds: $units, measureIds: $rates, period: $period, asOf: $asOf, boundaries: AS_RECORDED) {
      rows {
        province { id }
        lines {
          cells {
            provinceId
            dossier { rate { computed { state numerator denominator } } }
            plan { targets { comparison value { low } } }
            assessments { status }
          }
        }
      }
      totals {
        rate {
          computed {
            ... on CompleteRate { rate { ...Rate } coverage { ...Stands } }
            ... on PartialRate { rateOfKnown { ...Rate } coverage { ...Stands } }
          }
        }
      }
    }
    classes: report(unitIds: $units, measureIds: $classes, period: $period, asOf: $asOf, boundaries: AS_RECORDED) {
      rows {
        province { id }
        lines {
          cells {
            provinceId
            training { classes { ...Counted } attendances { ...Counted } classDays { ...Counted } }
          }
        }
      }
      totals {
        training { classes { ...Sum } attendances { ...Sum } classDays { ...Sum } }
      }
    }
  }
  fragment Rate on RateFigure { state numerator denominator }
  fragment Counted on FigurePair { computed { state low high } }
  fragment Sum on TotalPair {
    computed {
      ... on CompleteTotal { total { state low high } coverage { ...Stands } }
      ... on PartialTotal { sumOfKnown { state low high } coverage { ...Stands } }
    }
  }
  fragment Stands on Coverage { expected withFigure withoutFigure missing { unitId domain reason } }
`;

export function variablesOf(units: readonly UnitFacts[]): object {
  return {
    units: units.map(({ id }) => id),
    rates: [RATE_MEASURE],
    classes: [CLASS_MEASURE],
    period: PERIOD,
    asOf: AS_OF,
  };
}
