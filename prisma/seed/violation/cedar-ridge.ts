type SeededLot = {
  readonly number: string;
  readonly owner: string;
  /** The part of a demo address before the `@`, where the owner has a login. */
  readonly login?: string;
  readonly rented?: boolean;
  readonly noEmail?: boolean;
};
type Member = { readonly login: string; readonly capacity: 'MANAGER' | 'BOARD' | 'ACCOUNTANT' };
export type SeededCommunity = {
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly profile: string;
  readonly street: string;
  readonly place: string;
  readonly firstHouse: number;
  readonly lots: readonly SeededLot[];
  readonly members: readonly Member[];
};

export const CEDAR_RIDGE: SeededCommunity = {
  code: 'CDR',
  name: 'Cedar Ridge',
  timeZone: 'America/New_York',
  profile: 'us-generic',
  street: 'Cedar Ridge Lane',
  place: 'Saratoga Springs, NY 12866',
  firstHouse: 101,
  lots: [
    { number: '1', owner: 'Ava Brooks' },
    { number: '2', owner: 'Benjamin Ortiz', login: 'homeowner' },
    { number: '3', owner: 'Chloe Nguyen' },
    { number: '4', owner: 'Daniel and Rosa Kim' },
    { number: '5', owner: 'Elena Petrova', login: 'neighbor' },
    { number: '6', owner: 'Farid Haddad' },
    { number: '7', owner: 'Grace Olsen' },
    { number: '8', owner: 'Harbor Homes LLC', rented: true, noEmail: true },
    { number: '9', owner: 'Isaac Stein', login: 'director' },
    { number: '10', owner: 'Jamila Carter', login: 'board' },
    { number: '11', owner: 'Kenji Mori' },
    { number: '12', owner: 'Lucia Romano', login: 'treasurer' },
  ],
  members: [
    { login: 'manager', capacity: 'MANAGER' },
    { login: 'manager', capacity: 'ACCOUNTANT' },
    { login: 'board', capacity: 'BOARD' },
    { login: 'director', capacity: 'BOARD' },
    { login: 'treasurer', capacity: 'BOARD' },
  ],
};

export const PELICAN_COVE: SeededCommunity = {
  code: 'PLC',
  name: 'Pelican Cove',
  timeZone: 'America/Chicago',
  profile: 'us-fl',
  street: 'Pelican Cove Drive',
  place: 'Pensacola, FL 32507',
  firstHouse: 1,
  lots: [
    { number: '1', owner: 'Marta Silva' },
    { number: '2', owner: 'Noah Whitfield' },
  ],
  members: [
    { login: 'manager', capacity: 'MANAGER' },
    { login: 'manager', capacity: 'ACCOUNTANT' },
  ],
};
