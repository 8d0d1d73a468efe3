import { ariaComponents } from '../../../config/aria-components';
import { toWechatAria, wechatAria } from './aria';

function attribute(property: string): string {
  return property.replace('aria', 'aria-').toLowerCase();
}

test('every attribute sent to WeChat is let through its templates, and no other is', () => {
  const sent = new Set(Object.values(wechatAria).map(attribute));
  expect(new Set(Object.keys(ariaComponents.View))).toEqual(sent);
});

test('the current page is read as the selected one', () => {
  expect(toWechatAria({ 'aria-current': 'page' })).toEqual({ ariaSelected: true });
});

test('lists and regions keep their roles, unless another is given', () => {
  expect(toWechatAria({}, 'ul')).toEqual({ ariaRole: 'list' });
  expect(toWechatAria({ role: 'radiogroup' }, 'ul')).toEqual({ ariaRole: 'radiogroup' });
});

test('what WeChat does not know is not sent', () => {
  expect(toWechatAria({ 'aria-invalid': true, 'aria-label': '主题' })).toEqual({
    ariaLabel: '主题',
  });
});
