import { parseCellId } from '../../../common/measure.ts';
import { figuresApart } from '../../kit/figure-difference.ts';
import type { Figure } from '../../kit/figures.ts';
import type { CertificateTruths } from '../types.generated.ts';
import { figureOf, type RequiredFigure } from './required.ts';

/** What the domains count of certificates in a cell; null or absent = no answer came. */
export interface RequiredCertificates {
  readonly certificatesIssued?:
    | { readonly certified: RequiredFigure; readonly passedOn: RequiredFigure }
    | null
    | undefined;
  readonly certificatesPlanned?: RequiredFigure | null | undefined;
  readonly certificatesRecorded?: RequiredFigure | null | undefined;
}

/** The counts of school, plan and dossier beside each other; null for a measure that is about no programme. */
export function certificateTruths(id: string, given: RequiredCertificates): CertificateTruths | null {
  const { unitId, dimension } = parseCellId(id);
  if (dimension !== 'PROGRAMME') return null;
  const { certificatesIssued, certificatesPlanned, certificatesRecorded } = given;
  const whole = (figure: RequiredFigure | null | undefined) => (figure ? figureOf(unitId, figure) : null);
  const issued = whole(certificatesIssued?.certified);
  const passedOn = whole(certificatesIssued?.passedOn);
  const planned = whole(certificatesPlanned);
  const recorded = whole(certificatesRecorded);
  return {
    ...{ issued, passedOn, planned, recorded },
    plannedLessIssued: issued && planned && figuresApart(issued, planned),
    recordedLessPassedOn: passedOn && recorded && figuresApart(passedOn, recorded),
    ...comparison({ issued, passedOn, planned, recorded }),
  };
}

const SILENT = {
  issued: 'Cơ sở đào tạo chưa trả lời.',
  passedOn: 'Cơ sở đào tạo chưa trả lời.',
  planned: 'Kế hoạch chưa trả lời.',
  recorded: 'Hồ sơ cán bộ chưa trả lời.',
} as const;

type Counts = Record<keyof typeof SILENT, Figure | null>;

function comparison(counts: Counts): Pick<CertificateTruths, 'status' | 'reason'> {
  for (const name of ['issued', 'passedOn', 'planned', 'recorded'] as const) {
    const figure = counts[name];
    if (!figure) return { status: null, reason: SILENT[name] };
    if (figure.state !== 'COMPUTED') return { status: null, reason: figure.reason };
  }
  const [issued, passedOn, planned, recorded] = [
    counts.issued,
    counts.passedOn,
    counts.planned,
    counts.recorded,
  ].map((figure) => figure?.low);
  if (planned !== issued || recorded !== passedOn) return { status: 'DISAGREE', reason: null };
  return { status: passedOn === issued ? 'AGREE' : 'PENDING', reason: null };
}
