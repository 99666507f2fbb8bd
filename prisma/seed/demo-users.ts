import type { Role } from '@ratchet/workflows/platform/names';

/** bcrypt (cost 12) of the published demo password `ratchet-demo`; DEMO_PASSWORD replaces it. */
export const DEMO_PASSWORD_HASH = '$2b$12$RRITuwXgAz6KuRFYm4xWfeG/v88hWc3bHACQWq8vXMfI6slw7G7Ni';

export type DemoOrganization = {
  readonly slug: string;
  readonly name: string;
  readonly users: readonly { readonly email: string; readonly name: string; readonly role: Role }[];
};

export const DEMO_ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    slug: 'demo',
    name: 'Harbor & Pine Closings',
    users: [
      { email: 'admin@demo.test', name: 'Ana Petrov', role: 'ADMIN' },
      { email: 'coordinator@demo.test', name: 'Tess Moreno', role: 'TRANSACTION_COORDINATOR' },
      { email: 'agent@demo.test', name: 'Omar Haddad', role: 'AGENT' },
      { email: 'buyer@demo.test', name: 'Bea Lindqvist', role: 'CLIENT' },
      { email: 'lender@demo.test', name: 'Leon Park', role: 'LENDER' },
      { email: 'attorney@demo.test', name: 'Amir Cohen', role: 'ATTORNEY' },
      { email: 'viewer@demo.test', name: 'Ines Duarte', role: 'VIEWER' },
      { email: 'manager@demo.test', name: 'Mara Quinn', role: 'MANAGER' },
      { email: 'board@demo.test', name: 'Jamila Carter', role: 'BOARD' },
      { email: 'director@demo.test', name: 'Isaac Stein', role: 'BOARD' },
      { email: 'treasurer@demo.test', name: 'Lucia Romano', role: 'BOARD' },
      { email: 'homeowner@demo.test', name: 'Benjamin Ortiz', role: 'HOMEOWNER' },
      { email: 'neighbor@demo.test', name: 'Elena Petrova', role: 'HOMEOWNER' },
      { email: 'engineer@demo.test', name: 'Eli Novak', role: 'ANALYTICS_ENGINEER' },
      { email: 'operator@demo.test', name: 'Otto Reyes', role: 'OPERATOR' },
    ],
  },
  {
    slug: 'other',
    name: 'Northgate Title Group',
    users: [{ email: 'admin@other.test', name: 'Nadia Stone', role: 'ADMIN' }],
  },
];
