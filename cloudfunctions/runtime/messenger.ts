import type { SendOutcome } from '@shared/domain/reminders/outcome';
import type { MessageContent, MessageSubject, Occasion } from '@shared/domain/reminders/schema';
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

/** Messages as a machine of one's own shows them. */
export const localMessaging: Messaging = {
  templates: {
    day_before: localTemplate('day-before'),
    changed: localTemplate('changed'),
    cancelled: localTemplate('cancelled'),
    promoted: localTemplate('promoted'),
    quarter_end: localTemplate('quarter-end'),
  },
  messenger: localOutbox,
  local: true,
};

/** Settings of the environment that name the templates, each as `templateOf` reads it. */
export const TEMPLATE_SETTINGS = {
  day_before: 'WECHAT_TEMPLATE_DAY_BEFORE',
  changed: 'WECHAT_TEMPLATE_CHANGED',
  cancelled: 'WECHAT_TEMPLATE_CANCELLED',
  promoted: 'WECHAT_TEMPLATE_PROMOTED',
  quarter_end: 'WECHAT_TEMPLATE_QUARTER_END',
} as const satisfies Record<Occasion, string>;

type TemplateSetting = (typeof TEMPLATE_SETTINGS)[Occasion];

export type TemplateSettings = { readonly [Name in TemplateSetting]?: string | undefined };

const namedIn = (settings: TemplateSettings) =>
  (['day_before', 'changed', 'cancelled', 'promoted', 'quarter_end'] as const).flatMap(
    (occasion) => {
      const name = TEMPLATE_SETTINGS[occasion];
      const text = settings[name];
      return text ? [{ occasion, name, template: templateOf(text) }] : [];
    },
  );

/** Settings that name a template and are not written as they should be. */
export const malformedTemplates = (settings: TemplateSettings): readonly string[] =>
  namedIn(settings).flatMap(({ name, template }) => (template ? [] : [name]));

/**
 * Messages as the settings name them; a template that cannot be read is none. Undefined where the
 * deployment cannot send any.
 */
export const messagingOf = (
  settings: TemplateSettings,
  messenger: Messenger | undefined,
): Messaging | undefined => {
  const templates: MessageTemplates = Object.fromEntries(
    namedIn(settings).flatMap(({ occasion, template }) => (template ? [[occasion, template]] : [])),
  );
  if (!messenger || Object.keys(templates).length === 0) return undefined;
  return { templates, messenger, local: false };
};
