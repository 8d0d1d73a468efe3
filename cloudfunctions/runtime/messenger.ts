import type { SendOutcome } from '@shared/domain/reminders/outcome';
import {
  type MessageContent,
  type MessageSubject,
  type Occasion,
  occasion,
} from '@shared/domain/reminders/schema';
import { type MessageTemplates, templateOf } from '@shared/domain/reminders/template';

/** A message on its way to an account of the platform. */
export interface Letter extends MessageContent {
  accountId: string;
  subject: MessageSubject;
}

/** Sends one message. Never rejects: what cannot be sent is an outcome. */
export interface Messenger {
  send: (
    letter: Letter,
    templates: MessageTemplates,
  ) => Promise<{ outcome: SendOutcome; errcode?: number | undefined }>;
}

/** Keeps messages in the list of this machine, and sends them nowhere. */
const localOutbox: Messenger = { send: async () => ({ outcome: 'sent' }) };

/** How an office writes to its people; without it nobody is written to. */
export interface Messaging {
  templates: MessageTemplates;
  messenger: Messenger;
  /** Messages end in the list of this machine. */
  local: boolean;
}

/** Stands for WeChat's templates where messages go nowhere. */
const localTemplate = (name: string) => ({
  id: `local-template-${name}`,
  fields: { theme: 'thing1', time: 'time2', place: 'thing3', note: 'thing4' },
});

/**
 * Settings of the environment that name the templates, each as `templateOf` reads it. Rules of the plan at
 * work share three: what falls due, what waits for somebody's word, and the digest.
 */
export const TEMPLATE_SETTINGS = {
  day_before: 'WECHAT_TEMPLATE_DAY_BEFORE',
  changed: 'WECHAT_TEMPLATE_CHANGED',
  cancelled: 'WECHAT_TEMPLATE_CANCELLED',
  promoted: 'WECHAT_TEMPLATE_PROMOTED',
  quarter_end: 'WECHAT_TEMPLATE_QUARTER_END',
  commitment_due: 'WECHAT_TEMPLATE_WORK_DUE',
  commitment_overdue: 'WECHAT_TEMPLATE_WORK_DUE',
  case_due: 'WECHAT_TEMPLATE_WORK_DUE',
  case_overdue: 'WECHAT_TEMPLATE_WORK_DUE',
  list_waiting: 'WECHAT_TEMPLATE_WAITING',
  statement_waiting: 'WECHAT_TEMPLATE_WAITING',
  rectification_waiting: 'WECHAT_TEMPLATE_WAITING',
  digest: 'WECHAT_TEMPLATE_DIGEST',
} as const satisfies Record<Occasion, string>;

type TemplateSetting = (typeof TEMPLATE_SETTINGS)[Occasion];

/** `WECHAT_TEMPLATE_DAY_BEFORE` as `local-template-day-before`. */
const localNameOf = (setting: TemplateSetting): string =>
  setting.slice('WECHAT_TEMPLATE_'.length).toLowerCase().replaceAll('_', '-');

/** Messages as a machine of one's own shows them. */
export const localMessaging: Messaging = {
  templates: Object.fromEntries(
    occasion.options.map((each) => [each, localTemplate(localNameOf(TEMPLATE_SETTINGS[each]))]),
  ),
  messenger: localOutbox,
  local: true,
};

export type TemplateSettings = { readonly [Name in TemplateSetting]?: string | undefined };

const namedIn = (settings: TemplateSettings) =>
  occasion.options.flatMap((each) => {
    const name = TEMPLATE_SETTINGS[each];
    const text = settings[name];
    return text ? [{ occasion: each, name, template: templateOf(text) }] : [];
  });

/** Settings that name a template and are not written as they should be. */
export const malformedTemplates = (settings: TemplateSettings): readonly string[] => [
  ...new Set(namedIn(settings).flatMap(({ name, template }) => (template ? [] : [name]))),
];

/**
 * Messages as the settings name them; a template that cannot be read is none. Undefined where the
 * deployment cannot send any.
 */
export const messagingOf = (
  settings: TemplateSettings,
  messenger: Messenger | undefined,
): Messaging | undefined => {
  const templates: MessageTemplates = Object.fromEntries(
    namedIn(settings).flatMap(({ occasion: of, template }) => (template ? [[of, template]] : [])),
  );
  if (!messenger || Object.keys(templates).length === 0) return undefined;
  return { templates, messenger, local: false };
};
