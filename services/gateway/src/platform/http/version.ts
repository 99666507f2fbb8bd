import type { RequestHandler } from 'express';
import { ApiError } from '../api-error';

const VERSIONS = ['v1'];
const WANTED = /application\/vnd\.(?:ratchet|cam)\.([\w.-]+)\+json/i;

/** `Accept: application/vnd.ratchet.v1+json` selects the representation; without it the answer is v1. */
export const negotiateVersion: RequestHandler = (request, response, next) => {
  const wanted = WANTED.exec(request.get('Accept') ?? '')?.[1] ?? 'v1';
  if (!VERSIONS.includes(wanted))
    throw new ApiError('VERSION_001', {
      wanted,
      versions: VERSIONS.map((version) => `application/vnd.ratchet.${version}+json`),
    });
  response.set('Ratchet-Version', wanted);
  next();
};
