import type { OwnPerson } from '@shared/domain/my-data/schema';
import {
  instructorLevelWords,
  memberClassWords,
  roleWords,
  volunteerCategoryWords,
} from '@shared/domain/people/words';
import { Cell, CellList, Section } from '@/ui';

const yesNo = (yes: boolean): string => (yes ? '是' : '否');

const periodOf = ({ validFrom, validTo }: OwnPerson['memberships'][number]): string =>
  validTo ? `${validFrom}至${validTo}` : `${validFrom}起`;

/** 我是谁, 组织关系 and 志愿服务, as the roster has them. */
export function PersonSections({ person }: { person: OwnPerson }) {
  const { volunteer } = person;
  return (
    <>
      <Section title="我是谁" note="不收集证件号码、出生日期、民族、学历和住址">
        <CellList label="我是谁">
          <Cell title="姓名" side={person.name} />
          <Cell title="党员类别" side={memberClassWords[person.memberClass]} />
          <Cell title="手机号" side={person.phone ?? '没有登记'} />
          {person.rosterKey && <Cell title="单位编号" side={person.rosterKey} />}
          <Cell title="党员领导干部" side={yesNo(person.leading)} />
          <Cell title="青年党员" side={yesNo(person.young)} />
        </CellList>
      </Section>
      <Section title="组织关系">
        <CellList label="组织关系">
          {person.memberships.map((held) => (
            <Cell
              key={`${held.unitName} ${held.validFrom}`}
              title={held.post ? `${held.unitName} ${held.post}` : held.unitName}
              note={`${held.roles.map((one) => roleWords[one]).join('、')}，${periodOf(held)}`}
            />
          ))}
        </CellList>
      </Section>
      {volunteer && (
        <Section title="志愿服务">
          <CellList label="志愿服务">
            <Cell title="类别" side={volunteerCategoryWords[volunteer.category]} />
            {volunteer.instructorLevel && (
              <Cell title="指导员等级" side={instructorLevelWords[volunteer.instructorLevel]} />
            )}
          </CellList>
        </Section>
      )}
    </>
  );
}
