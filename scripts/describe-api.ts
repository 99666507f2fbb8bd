// the OpenAPI document, its contract and the reference pages as JSON, for generate.mjs; the argument names the released contract
import { existsSync, readFileSync } from 'node:fs';
import { API_VERSION } from '../services/gateway/src/app';
import { describeApi } from '../services/gateway/src/platform/openapi';
import { contracts } from '../workflows/rooms';
import { breakingChanges, contractOf, type ApiContract } from './api-contract';
import { referenceOf } from './reference';

const document = describeApi(contracts, API_VERSION);
const contract = contractOf(document);
const file = process.argv[2] ?? '';
const released = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ApiContract) : contract;
const reference = Object.fromEntries(contracts.map((room) => [room.room, referenceOf(room)]));
process.stdout.write(JSON.stringify({ document, contract, reference, breaks: breakingChanges(released, contract) }));
