import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectFiles } from '../git/tree';

const FOLDER = path.join(__dirname, 'harbor-shop');
const CUSTOMERS = 100;
const ORDERS = 1_000;
/** These are paid in two parts, so there are 1,232 payments. */
const SPLIT_ORDERS = 232;
const DAYS = 120;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;

const FIRST_NAMES = ['Ada', 'Bo', 'Cleo', 'Dina', 'Emil', 'Fay', 'Gus', 'Hana', 'Ivo', 'June'];
const LAST_NAMES = ['Anchor', 'Bell', 'Cove', 'Dory', 'Ebb', 'Fathom', 'Gale', 'Hull', 'Inlet', 'Jetty'];
const CITIES = ['Northport', 'Easthaven', 'Southquay', 'Westpier'];
const STATUSES = ['shipped', 'shipped', 'shipped', 'placed', 'returned'];
const METHODS = ['card', 'cash', 'transfer'];

/** Park and Miller's generator: the same numbers on every machine. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

const instant = (hours: number): string =>
  new Date(FIRST_DAY + hours * HOUR_MS).toISOString().replace('T', ' ').slice(0, 19);
const csv = (head: string, rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(`${[head, ...rows.map((row) => row.join(','))].join('\n')}\n`);
const from = <T>(count: number, row: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => row(index));

const seeds = (): ProjectFiles => {
  const random = numbers(20_260_101);
  const customers = from(CUSTOMERS, (index) => [
    index + 1,
    `${FIRST_NAMES[index % 10]} ${LAST_NAMES[Math.floor(index / 10)]}`,
    CITIES[random(CITIES.length)] as string,
    instant(index),
  ]);
  const orders = from(ORDERS, (index) => [
    index + 1,
    random(CUSTOMERS) + 1,
    instant(Math.floor((index * DAYS * 24) / ORDERS)),
    STATUSES[random(STATUSES.length)] as string,
  ]);
  const payments = orders.flatMap(([orderId, , orderedAt], index) =>
    from(index < SPLIT_ORDERS ? 2 : 1, () => [
      orderId as number,
      METHODS[random(METHODS.length)] as string,
      random(20_000) + 100,
      orderedAt as string,
    ]),
  );
  return new Map([
    ['seeds/raw_customers.csv', csv('id,name,city,signed_up_at', customers)],
    ['seeds/raw_orders.csv', csv('id,customer_id,ordered_at,status', orders)],
    [
      'seeds/raw_payments.csv',
      csv(
        'id,order_id,method,amount_cents,paid_at',
        payments.map((payment, index) => [index + 1, ...payment]),
      ),
    ],
  ]);
};

/** The demo project: 100 customers, 1,000 orders and 1,232 payments of a made-up shop, the same bytes at every call. */
export const harborShop = (): ProjectFiles => {
  const names = readdirSync(FOLDER, { recursive: true, withFileTypes: true });
  const written = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(FOLDER, file).split(path.sep).join('/'), readFileSync(file)] as const);
  return new Map([...written, ...seeds()]);
};
