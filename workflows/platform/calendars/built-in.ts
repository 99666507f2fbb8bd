import type { Calendar } from '../calendar-model';
import { actualHolidays, observedHolidays } from './us-holidays';

const FROM = 2024;
const TO = 2035;

export const US_FED_STD: Calendar = {
  code: 'US-FED-STD',
  name: 'US federal business days',
  version: 1,
  weekendDays: [6, 7],
  cutOff: '17:00',
  holidays: observedHolidays(FROM, TO),
};

/** 12 CFR 1026.2(a)(6): every day but Sundays and the legal holidays, on their actual date. */
export const US_TRID: Calendar = {
  code: 'US-TRID',
  name: 'US closing disclosure days',
  version: 1,
  weekendDays: [7],
  cutOff: null,
  holidays: actualHolidays(FROM, TO),
};

export const BUILT_IN_CALENDARS: Record<string, Calendar> = {
  [US_FED_STD.code]: US_FED_STD,
  [US_TRID.code]: US_TRID,
};
