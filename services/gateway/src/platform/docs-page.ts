import { Router, static as serveStatic } from 'express';
import { absolutePath } from 'swagger-ui-dist';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ratchet API reference</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/docs/assets/swagger-ui.css"></head>
<body><main id="reference"></main><script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`;
const START =
  "window.SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, docExpansion: 'none', filter: true });";
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** The reference page at `/docs`, from files on this machine; it loads nothing from elsewhere. */
export const docsPage = (): Router => {
  const router = Router();
  router.get('/', (_request, response) => void response.set('Content-Security-Policy', POLICY).type('html').send(PAGE));
  router.get('/start.js', (_request, response) => void response.type('js').send(START));
  router.use('/assets', serveStatic(absolutePath(), { index: false, maxAge: '1h' }));
  return router;
};
