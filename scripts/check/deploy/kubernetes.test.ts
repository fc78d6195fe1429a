import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { parseAllDocuments } from 'yaml';
import { readConfig } from '../../../packages/gateway/src/server/config.js';
import { root } from '../../build/run-program.mjs';

/** The type of each kind that the sample uses, by its version and kind. */
const types: Readonly<Record<string, string>> = {
  'apps/v1 Deployment': 'kubernetes-types/apps/v1.d.ts',
  'v1 Service': 'kubernetes-types/core/v1.d.ts',
  'policy/v1 PodDisruptionBudget': 'kubernetes-types/policy/v1.d.ts',
  'networking.k8s.io/v1 NetworkPolicy': 'kubernetes-types/networking/v1.d.ts',
  'networking.k8s.io/v1 Ingress': 'kubernetes-types/networking/v1.d.ts',
};

interface Resource {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  spec: Record<string, unknown>;
}

interface Container {
  env: { name: string; value?: string }[];
  ports: { name: string; containerPort: number }[];
  volumeMounts: { name: string; mountPath: string; readOnly?: boolean }[];
  securityContext: Record<string, unknown>;
  [probe: `${string}Probe`]: { httpGet: { path: string; port: string } };
}

const text = readFileSync(path.join(root, 'docs/operate/kubernetes.yaml'), 'utf8');
const resources = parseAllDocuments(text).map((document) => document.toJS() as Resource);

/** Returns what the compiler says of resources that are written as literals of the official types. */
function problemsOf(all: readonly Resource[]): string[] {
  const file = path.join(root, 'scripts/check/deploy/resources.ts');
  const source = all
    .map((one, index) => {
      const place = types[`${one.apiVersion} ${one.kind}`] ?? 'unknown';
      return `export const r${index}: import('${place.replace(/\.d\.ts$/, '')}').${one.kind} = ${JSON.stringify(one)};`;
    })
    .join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, readFile, fileExists } = host;
  host.getSourceFile = (name, target) =>
    name === file ? ts.createSourceFile(name, source, target) : getSourceFile.call(host, name, target);
  host.readFile = (name) => (name === file ? source : readFile.call(host, name));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const find = (kind: string): Resource => {
  const found = resources.find((one) => one.kind === kind);
  assert.ok(found, kind);
  return found;
};
const pod = (find('Deployment').spec['template'] as { spec: Record<string, unknown> }).spec;
const [container] = pod['containers'] as Container[];
assert.ok(container);

describe('the sample for Kubernetes', () => {
  it('has only fields that the official types have', () => {
    assert.deepEqual(problemsOf(resources), []);
  });

  it('would not pass with a field that does not exist', () => {
    const wrong = { ...find('Service'), spec: { selektor: {} } };
    assert.match(problemsOf([wrong]).join('\n'), /selektor/);
  });

  it('gives the gateway settings that it accepts, and no secret', () => {
    const settings = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
    assert.equal(settings['DATABASE_URL'], undefined);
    const image = { HOST: '0.0.0.0', PORT: '8787', PLEIN_DATA: '/data', PLEIN_CONTENT: '/content' };
    const config = readConfig({ ...image, ...settings, DATABASE_URL: 'postgres://plein:x@database/plein' });
    const ports = container.ports.map(({ containerPort }) => containerPort);
    assert.deepEqual(ports, [config.port, config.metrics?.port]);
    const mounts = container.volumeMounts.map(({ mountPath }) => mountPath);
    for (const folder of [config.contentFolder, config.dataFolder, '/tmp']) {
      assert.ok(mounts.includes(folder ?? ''), folder);
    }
  });

  it('asks the gateway at addresses that it has', () => {
    const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const;
    const addresses = probes.map((probe) => container[probe]?.httpGet.path);
    assert.deepEqual(addresses, ['/health/live', '/health/live', '/health/ready']);
  });

  it('runs without rights, on a file system that it cannot write', () => {
    const { runAsNonRoot } = pod['securityContext'] as { runAsNonRoot: boolean };
    assert.equal(runAsNonRoot, true);
    assert.equal(pod['automountServiceAccountToken'], false);
    assert.deepEqual(container.securityContext, {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  it('selects the same pods everywhere', () => {
    const label = JSON.stringify({ 'app.kubernetes.io/name': 'plein' });
    for (const { kind, spec } of resources.filter((one) => one.kind !== 'Ingress')) {
      assert.ok(JSON.stringify(spec).includes(label), kind);
    }
  });
});
