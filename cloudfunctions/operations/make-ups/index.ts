import { agree } from './agree';
import { enter } from './enter';
import { giveBack } from './give-back';
import { list } from './list';
import { mine } from './mine';
import { say } from './say';
import { setDue } from './set-due';
import { undo } from './undo';

export const makeUpOperations = {
  'makeUps.mine': mine,
  'makeUps.list': list,
  'makeUps.say': say,
  'makeUps.agree': agree,
  'makeUps.giveBack': giveBack,
  'makeUps.enter': enter,
  'makeUps.setDue': setDue,
  'makeUps.undo': undo,
};
