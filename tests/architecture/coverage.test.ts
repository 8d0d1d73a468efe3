import { readFileSync } from 'node:fs';
import path from 'node:path';
import { coverageTable, isUpToDate } from '../../scripts/coverage-table';
import { clauseTests, everyClause } from '../../scripts/demo/clause-tests';
import { planClauses } from '../../scripts/demo/clauses';

const read = (file: string) => readFileSync(path.resolve(__dirname, '..', '..', file), 'utf8');

describe('the table of what the product does of the plan', () => {
  it('says what clauses, registries and tests say; npm run coverage:plan writes it anew', () => {
    expect(isUpToDate()).toBe(true);
  });

  it('has a line for every clause, in the product or out of it with the reason', () => {
    const { commitments, outside } = planClauses();
    const lines = coverageTable()
      .split('\n')
      .flatMap((line) => /^\| (\d+\.\d+[a-z]?) \|/.exec(line)?.[1] ?? []);
    expect(lines).toEqual([
      ...commitments.map(({ id }) => id),
      ...outside.filter(({ scope }) => scope === 'row').map(({ id }) => id),
      ...outside.filter(({ scope }) => scope === 'part').map(({ id }) => id),
    ]);
    expect(outside.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  });

  it('names only tests that are there, for clauses that are there', () => {
    const ids = planClauses().commitments.map(({ id }) => id);
    expect(Object.keys(clauseTests).filter((id) => !ids.includes(id))).toEqual([]);
    const absent = [everyClause, ...Object.values(clauseTests)].filter(
      ({ file, name }) => !read(file).includes(name),
    );
    expect(absent).toEqual([]);
  });
});
