import { API_VERSION } from '../services/gateway/src/app';
import { describeApi } from '../services/gateway/src/platform/openapi';
import { contracts } from '../workflows/rooms';

process.stdout.write(JSON.stringify(describeApi(contracts, API_VERSION)));
