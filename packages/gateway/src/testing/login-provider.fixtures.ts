import { Provider } from 'oidc-provider';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real OpenID Connect provider on its own port. It logs in the person that the test sets. */
export interface LoginProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The next person to log in, with the claims of the provider. */
  person: { sub: string; name?: string; roles?: unknown; department?: unknown };
  close(): Promise<void>;
}

export async function openLoginProvider(redirectUri: string): Promise<LoginProvider> {
  let handle = (_request: IncomingMessage, response: ServerResponse): void => void response.end();
  const server = createServer((request, response) => handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const login: LoginProvider = {
    issuer,
    clientId: 'plein',
    clientSecret: 'a-secret-that-only-this-test-knows',
    person: { sub: 'm1' },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: login.clientId,
        client_secret: login.clientSecret,
        redirect_uris: [redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name', 'roles', 'department'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    cookies: { keys: ['a-key-that-only-this-test-knows'] },
    findAccount: () => ({ accountId: login.person.sub, claims: () => login.person }),
  });
  const answer = provider.callback();
  handle = (request, response) => {
    if (request.url?.startsWith('/interaction')) void letIn(provider, login, request, response);
    else void answer(request, response);
  };
  return login;
}

/** Logs in and gives consent, as a person does on the pages of a provider. */
async function letIn(
  provider: Provider,
  { person, clientId }: LoginProvider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { prompt } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: person.sub } });
  }
  const grant = new provider.Grant({ accountId: person.sub, clientId });
  grant.addOIDCScope('openid profile');
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
}
