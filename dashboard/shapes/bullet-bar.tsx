interface BulletProps {
  /** What was reached, in percent. */
  readonly reached: number;
  /** The target, in percent; null = none. */
  readonly wanted: number | null;
  readonly band: string;
}

/** A bar with a tick where the target stands. The values are the lengths: the picture scales, nothing is computed. */
export function BulletBar({ reached, wanted, band }: BulletProps) {
  return (
    <svg class="bullet" viewBox="0 0 101 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="100" height="10" />
      <rect class={`bar ${band}`} y="2" width={reached} height="6" />
      {wanted !== null && <path class="tick" d={`M${wanted} 0V10`} />}
    </svg>
  );
}
