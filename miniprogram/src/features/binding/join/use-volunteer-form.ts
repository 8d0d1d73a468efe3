import type { InputOf } from '@shared/contract';
import { volunteerRisks } from '@shared/domain/binding/risks';
import { notice } from '@shared/domain/consent/notice';
import { useState } from 'react';
import { given } from './use-joining';
import { type VolunteerFields, whatIsMissing } from './volunteer-fields';
import type { Age, Category, Level } from './volunteer-words';

/** A volunteer team one can register with. */
export interface Team {
  /** `officeId/unitId`. */
  key: string;
  officeId: string;
  unitId: string;
  name: string;
}

/**
 * The fields of the form, and what they come to. Being of age is said with the consent, and changed by a tap.
 * @param first the team somebody comes for
 */
export const useVolunteerForm = (teams: readonly Team[], first: string | undefined) => {
  const [teamKey, setTeam] = useState(first);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [wechatCode, setWechatCode] = useState<string>();
  const [category, setCategory] = useState<Category>();
  const [level, setLevel] = useState<Level>();
  const [age, setAge] = useState<Age>('adult');
  const [agreesVolunteer, setAgreesVolunteer] = useState(false);
  const [agreesPhone, setAgreesPhone] = useState(false);
  const [error, setError] = useState<string>();
  const team =
    teams.find(({ key }) => key === teamKey) ?? (teams.length === 1 ? teams[0] : undefined);
  const fields: VolunteerFields = {
    hasTeam: team !== undefined,
    name: name.trim(),
    phone: phone.trim(),
    fromWechat: wechatCode !== undefined,
    category,
    level,
    agreesVolunteer,
    agreesPhone,
  };

  /** What is sent; undefined when something is missing, which is then said. */
  const submitted = (): InputOf<'volunteers.register'> | undefined => {
    const missing = whatIsMissing(fields);
    setError(missing);
    if (missing !== undefined || !team || !category) return undefined;
    return {
      officeId: team.officeId,
      unitId: team.unitId,
      name: fields.name,
      phone:
        wechatCode === undefined
          ? { kind: 'typed', number: fields.phone }
          : { kind: 'wechat', code: wechatCode },
      category,
      instructorLevel: category === 'sports_instructor' ? (level ?? null) : null,
      age,
      noticeVersion: notice.version,
      risksVersion: volunteerRisks.version,
      consents: given(['volunteer', 'phone']),
    };
  };

  return {
    ...fields,
    age,
    /** Of WeChat's button; good for one try. */
    wechatCode,
    team,
    error,
    setTeam,
    setName,
    setPhone,
    setWechatCode,
    typePhone: () => setWechatCode(undefined),
    setCategory,
    setLevel,
    setAge,
    setAgreesVolunteer,
    setAgreesPhone,
    submitted,
  };
};

export type VolunteerFormState = ReturnType<typeof useVolunteerForm>;
