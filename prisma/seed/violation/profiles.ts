/** Samples that the counsel of each association has to confirm; the product states no law. Amounts in minor units. */
type Profile = {
  readonly code: string;
  readonly version: number;
  readonly min_cure_days: number;
  readonly hearing_mode: 'NONE' | 'ON_REQUEST' | 'MANDATORY';
  readonly min_hearing_notice_days: number;
  readonly max_days_to_hearing: number | null;
  readonly panel_min: number;
  readonly decision_notice_days: number;
  readonly appeal_window_days: number;
  readonly fine_cap_minor: number;
  readonly aggregate_cap_minor: number;
  readonly recurring_min_gap_days: number;
  readonly cure_before_hearing_bars_fine: boolean;
  readonly fines_bear_late_fees: boolean;
  readonly fines_lienable_from_minor: number | null;
  readonly waterfall_fixed: boolean;
  readonly service_rules: { readonly deemedDays: Readonly<Record<string, number>> };
  readonly source_note: string;
};

const GENERIC: Profile = {
  code: 'us-generic',
  version: 1,
  min_cure_days: 14,
  hearing_mode: 'ON_REQUEST',
  min_hearing_notice_days: 14,
  max_days_to_hearing: null,
  panel_min: 3,
  decision_notice_days: 7,
  appeal_window_days: 15,
  fine_cap_minor: 10_000,
  aggregate_cap_minor: 50_000,
  recurring_min_gap_days: 7,
  cure_before_hearing_bars_fine: false,
  fines_bear_late_fees: false,
  fines_lienable_from_minor: null,
  waterfall_fixed: true,
  service_rules: { deemedDays: { FIRST_CLASS: 3 } },
  source_note: "Sample for demonstration, to be confirmed by the association's counsel.",
};

export const PROFILES: readonly Profile[] = [
  GENERIC,
  {
    ...GENERIC,
    code: 'us-fl',
    hearing_mode: 'MANDATORY',
    max_days_to_hearing: 90,
    aggregate_cap_minor: 100_000,
    fines_lienable_from_minor: 100_000,
  },
  {
    ...GENERIC,
    code: 'us-ca',
    hearing_mode: 'MANDATORY',
    min_hearing_notice_days: 10,
    cure_before_hearing_bars_fine: true,
  },
  { ...GENERIC, code: 'us-nc', hearing_mode: 'MANDATORY', recurring_min_gap_days: 1 },
  { ...GENERIC, code: 'us-tx', appeal_window_days: 30 },
];
