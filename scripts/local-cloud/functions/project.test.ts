import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFunctions, projectFunctions } from './project';

const timer = (config: string, name = 'nightly') => ({ name, type: 'timer', config });

describe('functions of a project', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'project-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const read = (content: unknown, variables: Record<string, string> = {}) => {
    const file = join(root, 'cloudbaserc.json');
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    writeFileSync(file, text);
    return projectFunctions(file, variables);
  };
  const project = (settings: object) => ({
    version: '2.0',
    functions: [{ name: 'a', ...settings }],
  });

  it('are read as the service’s own tool reads them, with its defaults', () => {
    const source = read({ envId: 'office-1', ...project({ installDependency: true }) });
    expect(source.environmentId).toBe('office-1');
    expect(source.list()).toEqual([
      {
        name: 'a',
        folder: join(root, 'functions/a'),
        entry: join(root, 'functions/a/index.js'),
        exportName: 'main',
        timeoutMs: 3000,
        memoryMb: 256,
        variables: {},
        timers: [],
      },
    ]);
  });

  it('have their folder, handler, limits, variables and timers', () => {
    const settings = {
      handler: 'src/app.run',
      timeout: 20,
      memorySize: 512,
      envVariables: { SECRET: 'x-{{env.SECRET}}', N: 3 },
      triggers: [timer('0 0 2 * * * *')],
    };
    const { list } = read({ functionRoot: 'cloud', ...project(settings) }, { SECRET: 's' });
    expect(list()).toMatchObject([
      {
        entry: join(root, 'cloud/a/src/app.js'),
        exportName: 'run',
        timeoutMs: 20_000,
        memoryMb: 512,
        variables: { SECRET: 'x-s', N: '3' },
        timers: [{ name: 'nightly', config: '0 0 2 * * * *' }],
      },
    ]);
  });

  it.each([
    ['{', 'cloudbaserc.json: '],
    [{ functions: [] }, 'version: is to be "2.0"'],
    [project({ name: '1' }), 'functions[0].name: is to begin with a letter'],
    [project({ timeout: 'long' }), 'functions[0].timeout: is to be a number of seconds'],
    [project({ timeout: 1000 }), 'functions[0].timeout'],
    [project({ memorySize: 0.5 }), 'functions[0].memorySize: is to be a whole number of MB'],
    [project({ handler: 'index' }), 'functions[0].handler: is to be like "index.main"'],
    [project({ envVariables: { A: {} } }), 'functions[0].envVariables.A'],
    [project({ envVariables: { A: '{{env.GONE}}' } }), 'envVariables.A: {{env.GONE}} is not in'],
    [project({ triggers: [{ ...timer('x'), type: 'cos' }] }), 'functions[0].triggers[0].type'],
    [
      project({ triggers: [timer('* * * * *')] }),
      'timer nightly of function a: "* * * * *": seven fields are needed',
    ],
    [
      project({ triggers: [timer('* * * * * * *'), timer('* * * * * * *')] }),
      'functions[0].triggers: two of them have the same name',
    ],
  ])('%j is refused with the field that is wrong', (content, complaint) => {
    expect(() => read(content)).toThrow(complaint);
  });

  it('of a bare folder are the folders with an index.js, each with its own config.json', () => {
    for (const name of ['one', 'two', 'notes']) mkdirSync(join(root, name));
    for (const name of ['one', 'two']) writeFileSync(join(root, name, 'index.js'), '');
    const settings = { timeout: 9, triggers: [timer('0 0 3 * * * *')] };
    writeFileSync(join(root, 'two/config.json'), JSON.stringify(settings));
    const source = folderFunctions(root);
    expect(source.list().map(({ name, timeoutMs }) => [name, timeoutMs])).toEqual([
      ['one', 3000],
      ['two', 9000],
    ]);
    expect(source.find('notes')).toBeUndefined();
  });
});
